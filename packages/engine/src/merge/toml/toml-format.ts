import { parse } from "smol-toml";
import { itemIdentities } from "../structure/item-identities.ts";
import { nestsDeeply } from "../structure/nests-deeply.ts";
import type { Format } from "../structure/node.ts";
import { readTomlSections } from "./read-toml-sections.ts";

/** TOML: tables by their headings, keys within them, and what is in brackets. */
export const tomlFormat: Format = {
  read: (text) => (isToml(text) ? readTomlSections(text) : undefined),
  isValid: isToml,
  identities: itemIdentities,
  comment: /(?:^|\s)#.*$/gm,
  freeIndent: () => true,
};

function isToml(text: string): boolean {
  if (nestsDeeply(text)) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
