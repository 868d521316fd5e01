import { compareThree, pickSide, type Side } from "../text/three-way.ts";
import { valueText, type Entry, type Format } from "./node.ts";
import type { Slot, Versions } from "./plan-merge.ts";

/** A text that all three have in many lines, such as a script or a description: it is merged line by line. */
export function mergeLines(
  { ours, base, theirs }: Versions,
  format: Format,
): Pick<Slot, "outcome" | "lines"> | undefined {
  if (!ours || !base || !theirs || ours.key !== base.key || ours.key !== theirs.key) return undefined;
  const blocks = { ours: readBlock(ours), base: readBlock(base), theirs: readBlock(theirs) };
  const { ours: mine, base: origin, theirs: other } = blocks;
  if (!mine || !origin || !other) return undefined;
  const texts = { ours: mine.lines, base: origin.lines, theirs: other.lines };
  const hunks = compareThree(texts.base, texts.ours, texts.theirs);
  const write = (side: Side) => withText(ours, writeBlock(pickSide(hunks, texts, side), mine), format);
  const lines = { ours: write("ours"), base: write("base"), theirs: write("theirs") };
  if (!isWhole(lines)) return undefined;
  return { lines, outcome: hunks.some(({ kind }) => kind === "conflict") ? "conflict" : "theirs" };
}

/** A text in lines without the indentation that they share. */
interface Block {
  readonly lines: readonly string[];
  readonly indent: string;
  /** The white space before what closes the text, where that is on a line of its own. */
  readonly close: string;
}

function readBlock(entry: Entry): Block | undefined {
  if (entry.node.kind !== "scalar") return undefined;
  const [first = "", ...all] = valueText(entry).split("\n");
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const close = last.trim() === "" ? `\n${last}` : "";
  const rest = close === "" ? all : all.slice(0, -1);
  const indents = rest.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  const indent = indents.reduce((least, each) => (each.length < least.length ? each : least), indents[0] ?? "");
  return { lines: [first, ...rest.map((line) => line.slice(indent.length))], indent, close };
}

function writeBlock([first = "", ...rest]: readonly string[], { indent, close }: Block): string {
  return [first, ...rest.map((line) => (line === "" ? "" : indent + line))].join("\n") + close;
}

function isWhole(lines: Readonly<Record<Side, Entry | undefined>>): lines is Readonly<Record<Side, Entry>> {
  return Object.values(lines).every((entry) => entry !== undefined);
}

/** An entry with another text for its value; nothing where that does not say one thing. */
function withText(entry: Entry, text: string, { read }: Format): Entry | undefined {
  const { file, start, end, node, lineEnd } = entry;
  const alone = read(`${file.slice(start, node.start)}${text}${file.slice(node.end, end)}\n`);
  const found = alone?.kind === "scalar" ? alone : alone?.entries.length === 1 ? alone.entries[0]?.node : undefined;
  if (found?.kind !== "scalar") return undefined;
  const longer = text.length - (node.end - node.start);
  return {
    ...entry,
    file: file.slice(0, node.start) + text + file.slice(node.end),
    end: end + longer,
    lineEnd: lineEnd + longer,
    node: { ...found, start: node.start, end: node.end + longer },
  };
}
