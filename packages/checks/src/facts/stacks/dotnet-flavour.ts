import type { RepositoryView } from "../../repository-view.ts";
import type { Manifest } from "../manifests.ts";

/** The kind of project that Visual Studio calls a web application. */
const WEB_APPLICATION = /349c5851-65df-11da-9384-00065b846f21/i;

/**
 * What a project of .NET is built for, the first word telling the old .NET Framework from the new .NET.
 * @returns nothing for files that are no project
 */
export function dotnetFlavour({ files }: RepositoryView, { path }: Manifest): readonly string[] | undefined {
  if (!/proj$/i.test(path)) return undefined;
  const text = files.text(path) ?? "";
  if (/<TargetFrameworkVersion>\s{0,20}v[1-4]|<TargetFrameworks?>\s{0,20}net[1-4]\d/i.test(text)) {
    return WEB_APPLICATION.test(text) ? [".NET Framework", "ASP.NET"] : [".NET Framework"];
  }
  const isWeb = /Sdk="Microsoft\.NET\.Sdk\.(Web|BlazorWebAssembly)"/i.test(text);
  return [".NET", ...(isWeb ? ["ASP.NET Core"] : [])];
}
