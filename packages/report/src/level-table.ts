import { EVIDENCE_STATES, LEVELS, translate, type CheckReport, type Language } from "@os2kit/model";

/** Cells of the table of levels: one row a level, one column a state, how many requirements. */
export function levelCells(
  { totals }: Pick<CheckReport, "totals">,
  language: Language,
): readonly (readonly string[])[] {
  const head = [
    translate(language, "check.level"),
    ...EVIDENCE_STATES.map((state) => translate(language, `state.${state}`)),
  ];
  const rows = LEVELS.map((level) => [
    level === "sandbox" ? translate(language, "check.level.sandbox") : level,
    ...EVIDENCE_STATES.map((state) => (totals.levels[level][state] === 0 ? "-" : String(totals.levels[level][state]))),
  ]);
  return [head, ...rows];
}

/** The table as lines of text, numbers to the right. */
export function levelTable(report: Pick<CheckReport, "totals">, language: Language): readonly string[] {
  const cells = levelCells(report, language);
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
