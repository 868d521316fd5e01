import { scalarPart, wordIn, type Entry, type Format } from "../structure/node.ts";
import { readXml } from "./read-xml.ts";

/** Attributes that name an element, most telling first. */
const NAMING = [
  ...[
    "Include",
    "Update",
    "Remove",
    "Exclude",
    "name",
    "Name",
    "id",
    "Id",
    "key",
    "Key",
    "x:Key",
    "Condition",
    "Label",
  ],
  ...["path", "Path", "Project", "ref", "value"],
];

/** XML: elements by what names them, attributes by name. */
export const xmlFormat: Format = {
  read: readXml,
  isValid: (text) => readXml(text) !== undefined,
  identities: [
    ...NAMING.map((name) => (item: Entry) => named(item, attribute(item, name))),
    (item) => named(item, [child(item, "groupId"), child(item, "artifactId"), child(item, "classifier")]),
    ...["id", "name", "key"].map((name) => (item: Entry) => named(item, child(item, name))),
  ],
  comment: /<!--[^]*?-->/g,
  freeIndent: () => true,
};

function named({ key }: Entry, words: string | undefined | readonly (string | undefined)[]): string | undefined {
  const found = [words].flat().filter((word) => word !== undefined);
  return found.length > 0 ? `${key} ${found.join(":")}` : undefined;
}

/** An element with attributes or elements has two parts: its attributes, and what is in it. */
function partOf({ node }: Entry, key: "@" | ""): Entry | undefined {
  return node.kind === "map" ? node.entries.find((entry) => entry.key === key) : undefined;
}

function attribute(item: Entry, name: string): string | undefined {
  const attributes = partOf(item, "@");
  return attributes && scalarPart(attributes, name);
}

function child(item: Entry, name: string): string | undefined {
  const content = partOf(item, "")?.node;
  const found = content?.kind === "list" ? content.entries.find(({ key }) => key === name)?.node : undefined;
  return found?.kind === "scalar" ? wordIn(found.value) : undefined;
}
