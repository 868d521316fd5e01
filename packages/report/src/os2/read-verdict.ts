import type { AnswerStatus } from "./read-report.ts";
import { isFiller, STATUS_WORDS } from "./words.ts";

/** A verdict as it was read; `how` tells what to say of it. */
export interface Verdict {
  readonly status: AnswerStatus | null;
  /** `exact`: as the form writes it. `spelling`: meant, and written otherwise. `mapped`: in words of people's own. */
  readonly how: "exact" | "spelling" | "mapped" | "unknown";
}

const EMPTY: Verdict = { status: null, how: "exact" };
const UNKNOWN: Verdict = { status: null, how: "unknown" };

const MARKS = new Map<string, AnswerStatus>([
  ["✅", "yes"],
  ["❌", "no"],
  ["➖", "not-relevant"],
  ["❓", "unknown"],
]);

/** Marks that people set in place of the form's own. */
const LIKE = new Map<string, AnswerStatus>([
  ...["☑", "✔", "✓"].map((mark) => [mark, "yes"] as const),
  ...["✖", "✗", "✘", "❎"].map((mark) => [mark, "no"] as const),
  ...["❔", "?", "??"].map((mark) => [mark, "unknown"] as const),
]);

/**
 * Words of people's own, by how they begin. There is none for `Ja`: a Yes counts where it stands alone, and a word
 * such as `Ja, delvist` is for a person to settle.
 */
const BEGINNINGS: readonly (readonly [RegExp, AnswerStatus])[] = [
  [/^(delvist|delvis|afventer|i gang|igang|undervejs|påbegyndt|planlagt|planlægges)(?![\p{L}\p{N}])/iu, "planned"],
  [/^ikke relevant(?![\p{L}\p{N}])/iu, "not-relevant"],
  [/^ved ikke(?![\p{L}\p{N}])/iu, "unknown"],
  [/^nej(?![\p{L}\p{N}])/iu, "no"],
];

/** A verdict is a word or a few; what comes later in a cell is not looked at. */
const LONGEST = 300;

/** Takes emphasis, HTML and variation selectors off a cell, so that only what was said is left. */
export function bareWord(cell: string): string {
  return cell
    .slice(0, LONGEST)
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/[\uFE0E\uFE0F\\]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[*_` ]+|[*_` ]+$/g, "");
}

/** Reads a verdict written as a word, as the form of 2026 and those who fill it in by hand do. */
export function readWord(cell: string): Verdict {
  for (const [status, word] of Object.entries(STATUS_WORDS) as [AnswerStatus, string][])
    if (cell === word) return { status, how: "exact" };
  const word = bareWord(cell);
  if (word === "" || isFiller(cell)) return EMPTY;
  for (const [status, exact] of Object.entries(STATUS_WORDS) as [AnswerStatus, string][])
    if (word.toLowerCase() === exact.toLowerCase()) return { status, how: "spelling" };
  const mark = MARKS.get(word) ?? LIKE.get(word);
  if (mark) return { status: mark, how: "mapped" };
  const meant = BEGINNINGS.find(([beginning]) => beginning.test(word));
  return meant ? { status: meant[1], how: "mapped" } : UNKNOWN;
}

/** Reads a mark of the emoji table. */
export function readMark(cell: string): Verdict {
  const word = bareWord(cell);
  if (word === "") return EMPTY;
  const exact = MARKS.get(word);
  if (exact) return { status: exact, how: "exact" };
  return readWord(cell);
}

/** Reads a tick of the checklists. A row without one is not answered; it is no No. */
export function readTick(cell: string): Verdict {
  const word = bareWord(cell).replace(/\s/g, "").toLowerCase();
  if (["", "[]", "☐", "□"].includes(word)) return EMPTY;
  return /^(-?\[x\]|x|☑|✓|✔|✅)$/.test(word) ? { status: "yes", how: "exact" } : UNKNOWN;
}
