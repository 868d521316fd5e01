import type { CheckReport, Evidence } from "@os2kit/model";

/** A place in words: `docs/x.md:12`, a commit, or a field of the card; with the repository where there are several. */
export function namePlace(place: Evidence | undefined, report: Pick<CheckReport, "repositories">): string {
  if (!place) return "";
  const { repository, path, line, commit, field, url } = place;
  const inside = path ?? commit?.slice(0, 12) ?? url ?? field ?? "";
  const name = report.repositories.length > 1 && url === undefined ? `${repository}/` : "";
  if (inside === "") return report.repositories.length > 1 ? repository : "";
  return `${name}${inside}${line === undefined ? "" : `:${String(line)}`}`;
}

/**
 * The address of a place that stays true when the branch moves on.
 * @returns nothing where the repository's address is not known
 */
export function linkPlace(place: Evidence, report: Pick<CheckReport, "repositories">): string | undefined {
  if (place.url !== undefined) return place.url;
  const repository = report.repositories.find(({ name }) => name === place.repository);
  const { commit } = repository ?? {};
  const address = repository?.address?.replace(/(\.git)?\/?$/, "");
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { host } = new URL(address);
  const between = host === "github.com" ? "" : host.includes("gitlab") ? "/-" : "/src";
  if (place.commit !== undefined) return `${address}${between === "/src" ? "" : between}/commit/${place.commit}`;
  if (place.path === undefined || commit === undefined) return undefined;
  const kind = between === "/src" ? "commit" : "blob";
  const path = place.path.split("/").map(encodeURIComponent).join("/");
  const line = place.line === undefined ? "" : `#L${String(place.line)}`;
  return `${address}${between}/${kind}/${commit}/${path}${line}`;
}
