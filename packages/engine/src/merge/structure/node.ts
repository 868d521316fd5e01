/** A value in a structured file, and where it stands in its text. */
export type Node = Scalar | Container;

export interface Scalar {
  readonly kind: "scalar";
  /** Equal values have equal words here, however they are written; strings are in double quotes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What has parts: a map by key, a list by order. */
export interface Container {
  readonly kind: "map" | "list";
  /** Each part on lines of its own, or parts one after the other. */
  readonly layout: "lines" | "inline";
  /** What stands between two parts, apart from white space. */
  readonly separator: "," | "";
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  /** What is said about the container as a whole, such as an anchor. */
  readonly mark?: string;
}

/** One part of a container: from its key, or what marks an item, to the end of its value. */
export interface Entry {
  /** The whole text of the file that it is from. */
  readonly file: string;
  /** Its name in a map; what it is called in messages in a list. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  /** The lines of comments and blank lines before it; absent when it begins in the middle of a line. */
  readonly lead?: readonly [from: number, to: number] | undefined;
  /** Where its first line begins. */
  readonly lineStart: number;
  /** Where its last line ends: after a separator and a comment, before the line feed. */
  readonly lineEnd: number;
}

/** What the merge must know about a format, beyond its tree. */
export interface Format {
  /**
   * Reads a text whose lines end in LF, the last one too.
   * @returns nothing when it cannot be read, or its structure is not one that can be merged
   */
  readonly read: (text: string) => Node | undefined;
  /** True for a text that can be read, be it one that cannot be merged. */
  readonly isValid: (text: string) => boolean | undefined;
  /** True for a text that whoever reads the other can read too. */
  readonly isAsStrict?: (text: string, like: string) => boolean;
  /** What tells an item of a list from its neighbours, most telling first. */
  readonly identities: readonly ((item: Entry) => string | undefined)[];
  /** Finds comments; what else looks like one does no harm. */
  readonly comment: RegExp;
  /** True for a text in which lines may be indented in the product's steps, and still say the same. */
  readonly freeIndent: (text: string) => boolean;
  /** The file is a set of lines: two that stand in one place are not versions of each other. */
  readonly lineSet?: boolean;
}

const known = new WeakMap<Container, string>();

/** Words for a value that are the same for equal values: maps in any order, lists in theirs. */
export function wordsOf(node: Node | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "scalar") return node.value;
  const parts = () => node.entries.map((entry) => [entry.key, wordsOf(entry.node)] as const);
  const words = known.get(node) ?? joinWords(node, parts());
  known.set(node, words);
  return words;
}

/** Words for an entry as one of a list: what it is called, if anything, and what it says. */
export function itemWordsOf({ key, node }: Entry): string {
  return key + wordsOf(node);
}

/** The words for a container with these parts. */
export function joinWords(
  { kind, mark = "" }: Container,
  parts: readonly (readonly [key: string, words: string])[],
): string {
  // In a list, a key is the name of an XML element, or what a line is about.
  if (kind === "list") return `${mark}[${parts.map(([key, words]) => key + words).join(",")}]`;
  return `${mark}{${parts
    .map(([key, words]) => `${JSON.stringify(key)}:${words}`)
    .sort()
    .join(",")}}`;
}

/** The text of an entry, key and value. */
export function entryText({ file, start, end }: Entry): string {
  return file.slice(start, end);
}

/** The text of an entry's value. */
export function valueText({ file, node }: Entry): string {
  return file.slice(node.start, node.end);
}

/** A scalar part of an entry, by its key. */
export function scalarPart({ node }: Entry, key: string): string | undefined {
  if (node.kind !== "map") return undefined;
  const part = node.entries.find((entry) => entry.key === key)?.node;
  return part?.kind === "scalar" ? wordIn(part.value) : undefined;
}

/** A scalar's value as people would say it. */
export function wordIn(value: string): string {
  return value.replace(/^"(.*)"$/s, "$1");
}

/** What stands before an entry on its first line. */
export function prefixOf({ file, lineStart, start }: Entry): string {
  return file.slice(lineStart, start);
}

/** The comments and blank lines before an entry, without their indentation. */
export function leadLines({ file, lead }: Entry): readonly string[] {
  if (!lead || lead[0] === lead[1]) return [];
  return file
    .slice(lead[0], lead[1] - 1)
    .split("\n")
    .map((line) => line.trim());
}
