import { compareThree, pickSide, type Hunk } from "../text/three-way.ts";
import { compare, joinHunks, type ConflictStyle, type MergedText, type Texts } from "../text/merge-text.ts";
import { CannotEdit } from "./edits.ts";
import { listConflicts } from "./list-conflicts.ts";
import { wordsOf, type Format } from "./node.ts";
import { planMerge, plannedWords, type MergedContainer } from "./plan-merge.ts";
import { writeMerge, type Written } from "./write-merge.ts";

/**
 * Merges a structured file by key. Lines are merged first: where that goes without a conflict and says what a merge
 * by key would say, comments and layout of both sides are in. Else values are written into the product's text.
 * What cannot be read, or not be edited safely, is merged line by line.
 */
export function mergeStructured(texts: Texts, style: ConflictStyle, format: Format): MergedText {
  const hunks = compare(texts);
  const byLine = joinHunks(hunks, texts, style);
  const plan = readPlan(texts, format);
  if (!plan) return withoutDoubt(byLine, hunks, texts, style, format);
  if (byLine.conflicts.length === 0 && says(joinLines(byLine.lines), plan, "ours", texts, format)) {
    if (plannedWords(plan, "ours") === plannedWords(plan, "theirs")) return byLine;
  }
  // What lines settle is settled; only what is left is merged by key. Should that be no whole file, all of it is.
  const attempts = [settleLines(hunks, texts), texts];
  for (const attempt of attempts) {
    const merged = tryByKey(attempt, plan, style, format);
    if (merged) return merged;
  }
  return withoutDoubt(byLine, hunks, texts, style, format);
}

function readPlan(texts: Texts, format: Format): MergedContainer | undefined {
  const read = (lines: readonly string[] | undefined) => {
    const node = lines && format.read(joinLines(lines));
    return node?.kind === "scalar" ? undefined : node;
  };
  const [base, ours, theirs] = [read(texts.base), read(texts.ours), read(texts.theirs)];
  if (!ours?.entries.length || !theirs?.entries.length || ours.kind !== theirs.kind) return undefined;
  if (texts.base && base?.kind !== ours.kind) return undefined;
  return planMerge({ base, ours, theirs }, "", format);
}

function says(text: string, plan: MergedContainer, side: "ours" | "theirs", texts: Texts, format: Format): boolean {
  return wordsOf(format.read(text)) === plannedWords(plan, side) && format.isValid(text, joinLines(texts.ours));
}

function settleLines(hunks: readonly Hunk[], { base, ours, theirs }: Texts): Texts {
  const texts = { base: base ?? [], ours, theirs };
  return {
    base: base && pickSide(hunks, texts, "base"),
    ours: pickSide(hunks, texts, "ours"),
    theirs: pickSide(hunks, texts, "theirs"),
  };
}

function tryByKey(
  texts: Texts,
  expected: MergedContainer,
  style: ConflictStyle,
  format: Format,
): MergedText | undefined {
  const plan = readPlan(texts, format);
  if (!plan) return undefined;
  try {
    const file = joinLines(texts.ours);
    const ours = writeMerge(file, plan, "ours", format);
    if (!says(ours.text, expected, "ours", texts, format)) return undefined;
    const theirs = writeMerge(file, plan, "theirs", format);
    if (!says(theirs.text, expected, "theirs", texts, format)) return undefined;
    if (losesComments(texts, ours.text, theirs.text, format)) return undefined;
    if (listConflicts(plan, format).length === 0) return { lines: splitLines(ours.text), conflicts: [] };
    return writeConflicts(ours, writeMerge(file, plan, "base", format).text, theirs.text, plan, style, format);
  } catch (error) {
    if (error instanceof CannotEdit) return undefined;
    throw error;
  }
}

/** True when a comment that one side wrote is not in the text that holds all of this side's changes. */
function losesComments({ base, ours, theirs }: Texts, withOurs: string, withTheirs: string, format: Format): boolean {
  const find = (text: string) => new Set(Array.from(text.matchAll(format.comment), ([comment]) => comment.trim()));
  const known = find(joinLines(base ?? []));
  const misses = (side: readonly string[], text: string) => {
    const found = find(text);
    return [...find(joinLines(side))].some((comment) => !known.has(comment) && !found.has(comment));
  };
  return misses(ours, withOurs) || (base !== undefined && misses(theirs, withTheirs));
}

/** Puts markers around the lines in which the three ways to settle the conflicts differ. */
function writeConflicts(
  written: Written,
  baseText: string,
  theirsText: string,
  plan: MergedContainer,
  style: ConflictStyle,
  format: Format,
): MergedText {
  const sides = { ours: splitLines(written.text), base: splitLines(baseText), theirs: splitLines(theirsText) };
  const hunks = compareThree(sides.base, sides.ours, sides.theirs).map(asConflict);
  const { lines, conflicts } = joinHunks(hunks, sides, style);
  const spans = hunks.filter(({ kind }) => kind === "conflict").map(({ ours }) => ours);
  const placed = listConflicts(plan, format).map(({ place, ...conflict }) => {
    const line = written.text.slice(0, written.placeOf(place)).split("\n").length - 1;
    const found = spans.findIndex(([, to]) => line < to || line <= to);
    return { ...conflict, line: conflicts[found === -1 ? conflicts.length - 1 : found]?.line ?? line + 1 };
  });
  return { lines, conflicts: placed };
}

function asConflict(hunk: Hunk): Hunk {
  return hunk.kind === "same" || hunk.kind === "both" ? hunk : { ...hunk, kind: "conflict" };
}

/** A merge by lines, unless it broke a file that all could read: then whatever the template changed is a conflict. */
function withoutDoubt(
  byLine: MergedText,
  hunks: readonly Hunk[],
  texts: Texts,
  style: ConflictStyle,
  format: Format,
): MergedText {
  if (byLine.conflicts.length > 0) return byLine;
  const mine = joinLines(texts.ours);
  const sound = [texts.ours, texts.theirs, texts.base ?? texts.ours].every((lines) =>
    format.isValid(joinLines(lines), mine),
  );
  if (!sound || format.isValid(joinLines(byLine.lines), mine)) return byLine;
  return joinHunks(
    hunks.map((hunk) => (hunk.kind === "theirs" ? { ...hunk, kind: "conflict" } : hunk)),
    texts,
    style,
  );
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function splitLines(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
