import { parseAllDocuments, parseDocument } from "yaml";
import { itemIdentities } from "../structure/item-identities.ts";
import { nestsDeeply } from "../structure/nests-deeply.ts";
import type { Format } from "../structure/node.ts";
import { readYamlNode } from "./read-yaml-node.ts";

/** YAML, one document a file; comments, anchors and styles stay as they are written. */
export const yamlFormat: Format = {
  read: (text) =>
    safely(text, () => {
      const document = parseDocument(text, { keepSourceTokens: true });
      const root = document.errors.length === 0 ? document.contents : null;
      return root ? readYamlNode(root, text) : undefined;
    }),
  isValid: (text) =>
    safely(text, () => {
      const documents = parseAllDocuments(text);
      return "empty" in documents || documents.every(({ errors }) => errors.length === 0) ? true : undefined;
    }) ?? false,
  identities: itemIdentities,
  comment: /(?:^|\s)#.*$/gm,
  freeIndent: (text) => !/[|>][-+\d]*$/m.test(text),
};

/** The parser is recursive: a text made to exhaust the stack is one that cannot be read. */
function safely<T>(text: string, read: () => T | undefined): T | undefined {
  if (nestsDeeply(text)) return undefined;
  try {
    return read();
  } catch {
    return undefined;
  }
}
