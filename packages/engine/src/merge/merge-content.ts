import { jsonFormat } from "./json/json-format.ts";
import { lineSetFormat } from "./lines/line-set-format.ts";
import type { MergeKind } from "./merge-kind.ts";
import { mergeStructured } from "./structure/merge-structured.ts";
import type { Format } from "./structure/node.ts";
import { mergeText, type ConflictStyle, type MergedText } from "./text/merge-text.ts";
import { readTexts, writeText, type TextFile } from "./text/text-file.ts";
import { tomlFormat } from "./toml/toml-format.ts";
import { xmlFormat } from "./xml/xml-format.ts";
import { yamlFormat } from "./yaml/yaml-format.ts";

export { mergeKindOf, type MergeKind } from "./merge-kind.ts";

/** A place where both sides want something else, with what each of them wants. */
export interface MergeConflict {
  /** In the merged file, from 1. */
  readonly line?: number;
  /** Where the value stands in a structured file, such as `dependencies.typescript`. */
  readonly keys?: string;
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

export interface MergeInput {
  /** The template's earlier version; absent where the two have no common origin. */
  readonly base: Uint8Array | undefined;
  /** The product's version. */
  readonly ours: Uint8Array;
  /** The template's version now. */
  readonly theirs: Uint8Array;
  readonly kind: MergeKind;
  readonly path: string;
  readonly conflicts: ConflictStyle;
}

export interface MergedContent {
  readonly bytes: Uint8Array;
  readonly conflicts: readonly MergeConflict[];
  /** Whose changes the result holds: the product's, when it is not just the template's file; and the reverse. */
  readonly changed: { readonly ours: boolean; readonly theirs: boolean };
}

/**
 * Merges three versions of a file. What the product wrote is in the result or in a conflict;
 * its line ends, byte order mark, encoding and final newline stay.
 * An untouched file becomes the template's, byte for byte.
 */
export function mergeContent(input: MergeInput): MergedContent {
  const { base, ours, theirs } = input;
  if (same(ours, theirs) || (base && same(base, theirs))) return result(input, ours, []);
  if (base && same(base, ours)) return result(input, theirs, []);
  const files = input.kind === "none" ? undefined : readTexts([ours, theirs, ...(base ? [base] : [])]);
  const [mine, other, origin] = files ?? [];
  if (!mine || !other) return result(input, ours, [{ ours: "", base: "", theirs: "" }]);

  const merged = mergeFiles(input, mine, other, origin);
  const bytes = writeText(merged.lines, styleOf(mine, other, origin));
  // Characters that the product's encoding does not have cannot come in: the product's file stays.
  return bytes ? result(input, bytes, merged.conflicts) : result(input, ours, [wholeConflict(mine, other, origin)]);
}

function mergeFiles(input: MergeInput, ours: TextFile, theirs: TextFile, base: TextFile | undefined): MergedText {
  const texts = { base: base?.lines, ours: ours.lines, theirs: theirs.lines };
  const format = formatOf(input);
  return format ? mergeStructured(texts, input.conflicts, format) : mergeText(texts, input.conflicts);
}

function formatOf({ kind, path }: MergeInput): Format | undefined {
  switch (kind) {
    case "json":
      return jsonFormat;
    case "yaml":
      return yamlFormat;
    case "toml":
      return tomlFormat;
    case "xml":
      return xmlFormat;
    case "lines":
      return lineSetFormat(path);
    default:
      return undefined;
  }
}

/** An empty file has no style of its own. */
function styleOf(ours: TextFile, theirs: TextFile, base: TextFile | undefined): TextFile {
  return [ours, base, theirs].find((file) => file !== undefined && file.lines.length > 0) ?? ours;
}

function wholeConflict(ours: TextFile, theirs: TextFile, base: TextFile | undefined): MergeConflict {
  const text = (file: TextFile | undefined) => file?.lines.map((line) => `${line}\n`).join("") ?? "";
  return { line: 1, ours: text(ours), base: text(base), theirs: text(theirs) };
}

function result(input: MergeInput, bytes: Uint8Array, conflicts: readonly MergeConflict[]): MergedContent {
  return { bytes, conflicts, changed: { ours: !same(bytes, input.theirs), theirs: !same(bytes, input.ours) } };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]));
}
