import { LEVELS, THEMES, translate, type Language, type Theme } from "@os2kit/model";
import { ANSWER_KEYS, type AnswerCounts, type AnswerTotals } from "@os2kit/report/os2";

/** How many requirements have each answer, per level and per theme: counted from the rows. */
export function showTotals(totals: AnswerTotals, language: Language): string {
  const say = (code: Parameters<typeof translate>[1]) => translate(language, code);
  const row = (name: string, counts: AnswerCounts) => [
    name,
    ...ANSWER_KEYS.map((key) => (counts[key] === 0 ? "-" : String(counts[key]))),
  ];
  const rows = [
    ["", ...ANSWER_KEYS.map((key) => say(`answer.${key}`))],
    ...LEVELS.map((level) =>
      row(level === "sandbox" ? say("check.level.sandbox") : `${say("check.level")} ${level}`, totals.levels[level]),
    ),
    ...(Object.keys(THEMES) as Theme[]).map((theme) => row(THEMES[theme][language], totals.themes[theme])),
    row(say("answer.total"), totals.total),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
