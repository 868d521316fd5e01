import { parseTree, type Node as JsonNode, type ParseError } from "jsonc-parser";
import { itemIdentities } from "../structure/item-identities.ts";
import { indexLines, type LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Format, Node } from "../structure/node.ts";
import { nestsDeeply } from "../structure/nests-deeply.ts";

const TAIL = /^\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/;

/** JSON, with comments and trailing commas where the product has them. */
export const jsonFormat: Format = {
  read(text) {
    const root = parse(text);
    return root && readNode(root, indexLines(text));
  },
  isValid: (text) => parse(text) !== undefined,
  isAsStrict: (text, like) => !isStrict(like) || isStrict(text),
  identities: itemIdentities,
  comment: /(?<=^|[\s,])\/\/.*$|\/\*[^]*?\*\//gm,
  freeIndent: () => true,
};

function parse(text: string): JsonNode | undefined {
  if (nestsDeeply(text)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? root : undefined;
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

function readNode(node: JsonNode, lines: LineIndex): Node | undefined {
  const { offset: start, length, type } = node;
  const end = start + length;
  if (type !== "object" && type !== "array") {
    const value = type === "number" ? lines.text.slice(start, end) : JSON.stringify(node.value);
    return { kind: "scalar", value, start, end };
  }
  const entries = (node.children ?? []).map((child) => readEntry(child, lines));
  const read = entries.flatMap((entry) => entry ?? []);
  const keys = new Set(read.map(({ key }) => key));
  // Which of two equal keys counts is not for a merge to say.
  if (read.length < entries.length || (type === "object" && keys.size < read.length)) return undefined;
  return makeContainer({
    lines,
    kind: type === "object" ? "map" : "list",
    start,
    end,
    open: start + 1,
    close: end - 1,
    separator: ",",
    entries: read,
    tail: TAIL,
  });
}

function readEntry(child: JsonNode, lines: LineIndex) {
  const named = child.type === "property";
  const [key, value] = [named ? child.children?.[0] : undefined, named ? child.children?.[1] : child];
  const node = value && readNode(value, lines);
  if (!node) return undefined;
  return { key: key ? String(key.value) : "", start: child.offset, end: child.offset + child.length, node };
}
