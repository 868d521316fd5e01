import { itemIdentities } from "../structure/item-identities.ts";
import type { Format, Node } from "../structure/node.ts";
import { readJson } from "./read-json.ts";

/** JSON, with comments and trailing commas where the product has them. */
export const jsonFormat: Format = {
  read(text) {
    const root = readJson(text);
    return root && hasTwins(root) ? undefined : root;
  },
  isValid: (text) => readJson(text) !== undefined,
  isAsStrict: (text, like) => !isStrict(like) || isStrict(text),
  identities: itemIdentities,
  comment: /(?<=^|[\s,])\/\/.*$|\/\*(?:[^*]|\*(?!\/))*\*\//gm,
  freeIndent: () => true,
};

/** Which of two equal keys counts is not for a merge to say. */
function hasTwins(node: Node): boolean {
  if (node.kind === "scalar") return false;
  const { entries, kind } = node;
  if (kind === "map" && new Set(entries.map(({ key }) => key)).size < entries.length) return true;
  return entries.some((entry) => hasTwins(entry.node));
}

/** True for JSON that every reader takes: without comments and trailing commas. */
function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
