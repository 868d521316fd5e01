import type { PlanConflict, TextCode } from "@os2kit/model";
import { wrap } from "@os2kit/report";

/** How much of a conflict is told: `short` where the file itself holds both sides, `full` where nothing else does. */
export type ConflictStyle = "short" | "full";

/** So many places of a file are told, and so many lines of a side; `--json` has all. */
const [MOST_PLACES, MOST_LINES] = [5, 40];
const INDENT = "      ";

/** Where the two sides of a file differ, and what each has. */
export function showConflicts(
  conflicts: readonly PlanConflict[],
  style: ConflictStyle,
  say: (code: TextCode, args?: Record<string, string | number>) => string,
): string[] {
  const places = style === "full" ? conflicts : conflicts.slice(0, MOST_PLACES);
  const left = conflicts.length - places.length;
  return [...places.flatMap(place), ...(left > 0 ? [`${INDENT}${say("update.more", { count: left })}`] : [])];

  function place({ keys, line, ours, theirs }: PlanConflict): string[] {
    const where = keys ?? (line === undefined ? "" : say("update.line", { line }));
    const isLong = [ours, theirs].some((side) => oneLine(side) !== side.trim());
    if (style === "short" || !isLong)
      return [wrap(`${where} ${oneLine(ours)} <> ${oneLine(theirs)}`.trim(), 80, INDENT)];
    return [`${INDENT}${where}`.trimEnd(), ...side("<", ours), ...side(">", theirs)];
  }

  function side(mark: string, text: string): string[] {
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const rest = lines.length - MOST_LINES;
    return [
      ...lines.slice(0, MOST_LINES).map((each) => `${INDENT}${mark} ${each}`.trimEnd()),
      ...(rest > 0 ? [`${INDENT}${mark} ${say("update.more-lines", { count: rest })}`] : []),
    ];
  }
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
