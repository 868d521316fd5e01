import { compare, joinHunks, type ConflictStyle, type MergedText, type Texts } from "../text/merge-text.ts";
import { pickSide, type Hunk } from "../text/three-way.ts";
import { CannotEdit } from "./edits.ts";
import { listConflicts } from "./list-conflicts.ts";
import { losesComments } from "./loses-comments.ts";
import { wordsOf, type Format } from "./node.ts";
import { planMerge, plannedWords, type MergedContainer } from "./plan-merge.ts";
import { joinLines, splitLines } from "./split-lines.ts";
import { writeConflicts } from "./write-conflicts.ts";
import { writeMerge } from "./write-merge.ts";

/**
 * Merges a structured file by key. Lines are merged first: where that goes without a conflict and says what a merge
 * by key would say, comments and layout of both sides are in. Else values are written into the product's text.
 * What cannot be read, or not be edited safely, is merged line by line.
 */
export function mergeStructured(texts: Texts, style: ConflictStyle, given: Format): MergedText {
  const format = guard(given);
  const hunks = compare(texts);
  const plan = readPlan(texts, format);
  if (!plan) return mergeByLine(hunks, texts, style, format);
  const expected = {
    ours: plannedWords(plan, "ours"),
    theirs: plannedWords(plan, "theirs"),
    like: joinLines(texts.ours),
  };
  if (hunks.every(({ kind }) => kind !== "conflict") && expected.ours === expected.theirs) {
    const byLine = joinHunks(hunks, texts, style);
    if (says(joinLines(byLine.lines), expected, "ours", format)) return byLine;
  }
  // What lines settle is settled; only what is left is merged by key. Should that be no whole file, all of it is.
  return (
    mergeByKey(settleLines(hunks, texts), expected, style, format) ??
    mergeByKey(texts, expected, style, format) ??
    mergeByLine(hunks, texts, style, format)
  );
}

/** What a merge by key says, with its conflicts settled for either side, in a file read by whoever reads another. */
interface Expected {
  readonly ours: string;
  readonly theirs: string;
  readonly like: string;
}

/** Longer texts, in characters, are merged line by line: nobody writes them by hand. */
const LONGEST = 2_000_000;

/** A format that reads each text once, and no text that is made to exhaust a reader. */
function guard(format: Format): Format {
  return { ...format, read: remember(safely(format.read)), isValid: remember(safely(format.isValid)) };
}

function safely<T>(read: (text: string) => T | undefined): (text: string) => T | undefined {
  return (text) => {
    if (text.length > LONGEST) return undefined;
    try {
      return read(text);
    } catch (error) {
      // The stack is full.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
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

function says(text: string, expected: Expected, side: "ours" | "theirs", format: Format): boolean {
  return wordsOf(format.read(text)) === expected[side] && (format.isAsStrict?.(text, expected.like) ?? true);
}

function settleLines(hunks: readonly Hunk[], { base, ours, theirs }: Texts): Texts {
  const texts = { base: base ?? [], ours, theirs };
  return {
    base: base && pickSide(hunks, texts, "base"),
    ours: pickSide(hunks, texts, "ours"),
    theirs: pickSide(hunks, texts, "theirs"),
  };
}

function mergeByKey(texts: Texts, expected: Expected, style: ConflictStyle, format: Format): MergedText | undefined {
  const plan = readPlan(texts, format);
  if (!plan) return undefined;
  const file = joinLines(texts.ours);
  try {
    const conflicts = listConflicts(plan, format);
    const ours = writeMerge(file, plan, "ours", format);
    const theirs = conflicts.length > 0 ? writeMerge(file, plan, "theirs", format) : ours;
    if (!says(ours.text, expected, "ours", format) || !says(theirs.text, expected, "theirs", format)) return undefined;
    if (losesComments(texts, ours.text, theirs.text, format)) return undefined;
    if (conflicts.length === 0) return { lines: splitLines(ours.text), conflicts: [] };
    return writeConflicts({ ours, base: writeMerge(file, plan, "base", format), theirs }, conflicts, style);
  } catch (error) {
    if (error instanceof CannotEdit) return undefined;
    throw error;
  }
}

/** A merge by lines, unless it breaks a file that all could read: then whatever the template changed is a conflict. */
function mergeByLine(hunks: readonly Hunk[], texts: Texts, style: ConflictStyle, format: Format): MergedText {
  const { base, ours, theirs } = texts;
  const result = pickSide(hunks, { base: base ?? [], ours, theirs }, "ours");
  const checks = [
    (lines: readonly string[]) => format.isValid(joinLines(lines)) === true,
    (lines: readonly string[]) => format.isAsStrict?.(joinLines(lines), joinLines(ours)) ?? true,
  ];
  const broken = checks.some((check) => !check(result) && [ours, theirs, base ?? ours].every(check));
  const wary = hunks.map((hunk): Hunk => (hunk.kind === "theirs" ? { ...hunk, kind: "conflict" } : hunk));
  return joinHunks(broken ? wary : hunks, texts, style);
}
