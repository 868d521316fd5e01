import { scalarPart, type Entry } from "./node.ts";

/** Keys that name what a map in a list is, most telling first. */
const NAMING = [
  ...["name", "id", "key", "package-ecosystem", "repo", "repository", "package", "uses", "run", "path", "file"],
  ...["url", "ref", "title", "label", "source", "target", "pattern", "type", "image", "value"],
];

/** What tells one map in a list from another. */
export const itemIdentities: readonly ((item: Entry) => string | undefined)[] = [
  ...NAMING.map((key) => (item: Entry) => identify(item, key)),
  ({ node }) => (node.kind === "map" && node.entries.length === 1 ? node.entries[0]?.key : undefined),
  // `NAME=value`, `name>=1.0`, `name@1.0`: the same thing with another value.
  ({ node }) =>
    node.kind === "scalar" ? /^"?(@?[\w./-]+)(?:\[[^\]]*\])?\s*[=<>~!@]/.exec(node.value)?.[1] : undefined,
];

function identify(item: Entry, key: string): string | undefined {
  const value = scalarPart(item, key);
  if (value === undefined) return undefined;
  // An action is the same one in another version; an updater looks after one folder at a time.
  if (key === "uses" || key === "image") return value.replace(/@[^@]*$/, "").replace(/:[^:/]*$/, "");
  if (key === "package-ecosystem") return [value, scalarPart(item, "directory") ?? ""].filter(Boolean).join(" ");
  return value;
}
