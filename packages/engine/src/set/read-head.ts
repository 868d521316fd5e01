import { isVersion, type Problem, type Tree } from "@os2kit/model";
import type { SetBundle } from "./bundle.ts";
import { readWording } from "./parse-layer.ts";
import { readYaml } from "./read-yaml.ts";

/**
 * Reads set.yml, what a set says of itself; what is wrong with it joins the problems.
 * @param version for a set that leaves its version to the package that it is in
 */
export function readHead(
  { tree, problems }: { readonly tree: Tree; readonly problems: Problem[] },
  version: string | undefined,
): Pick<SetBundle, "name" | "version" | "summary" | "needs"> | undefined {
  if (!tree.list().some(({ path }) => path === "set.yml")) {
    problems.push({ code: "set.missing", file: "set.yml" });
    return undefined;
  }
  const { value = {}, problems: faults } = readYaml(tree, "set.yml");
  problems.push(...faults);
  const fault = (detail: string) => problems.push({ code: "set.yaml", file: "set.yml", args: { detail } });
  const { name } = value;
  const ownVersion = value.version ?? version;
  if (typeof name !== "string" || !/^[a-z0-9][a-z0-9._-]*$/.test(name))
    fault("name is a short word of a-z, digits, - and _");
  if (!isVersion(ownVersion)) fault("version is of the form 1.2.3");
  if (value.os2kit !== undefined && !isVersion(value.os2kit))
    fault("os2kit is the oldest version that it needs, 1.2.3");
  for (const key of Object.keys(value))
    if (!HEAD_KEYS.includes(key)) fault(`unknown field ${key}; these exist: ${HEAD_KEYS.join(", ")}`);
  const needs = value.os2kit === undefined ? {} : { needs: value.os2kit as string };
  return { name: String(name), version: ownVersion as string, summary: readWording(value.summary, fault), ...needs };
}

const HEAD_KEYS: readonly string[] = ["name", "version", "summary", "os2kit"];
