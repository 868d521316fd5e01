import { THEMES, type Theme } from "@os2kit/model";
import { nameColumn, type Table } from "./read-blocks.ts";
import { bareWord } from "./read-verdict.ts";
import type { Judgement, ReportRow } from "./read-report.ts";
import type { Note } from "./report-problem.ts";
import { readLevel, THEME_WORDS } from "./words.ts";

type Light = NonNullable<Judgement["light"]>;

const LIGHTS = new Map<string, Light>([
  ["🟢", "green"],
  ["🟡", "yellow"],
  ["🔴", "red"],
  ["⚪", "white"],
]);

/** What the generator of evaluations writes where the product's own report said nothing. */
const GENERATED = /^ingen data i selvevalueringsrapport\.?$/i;

/** Reads the colour of an evaluation; null where it gives none, nothing where it is none that is known. */
export function readLight(cell: string): Judgement["light"] | undefined {
  const word = bareWord(cell);
  return word === "" ? null : LIGHTS.get(word);
}

/**
 * True for an evaluation that a machine made from the product's answers: it restates them.
 * @param lines the report without its tables
 */
export function isGenerated(rows: readonly ReportRow[], lines: readonly string[]): boolean {
  const silent = rows.some(({ judgement }) => GENERATED.test(judgement?.text.trim() ?? ""));
  return (
    silent ||
    lines.some((line) => /(automatisk|maskinelt) (genereret|dannet|lavet|oprettet)/i.test(line.slice(0, 1000)))
  );
}

/** Counts anew what an evaluation prints per level or theme, and notes each number that its rows do not give. */
export function compareTotals(tables: readonly Table[], rows: readonly ReportRow[], note: Note): void {
  const counts = countLights(rows);
  for (const { header, rows: lines } of tables) {
    const columns = header.map((name) => LIGHTS.get(name));
    if (columns.filter(Boolean).length < 2) continue;
    for (const { cells, line } of lines.slice(1)) {
      const name = bareWord(cells[0] ?? "");
      const key = keyOf(name);
      if (key === undefined) continue;
      columns.forEach((light, index) => {
        const printed = /^\d{1,4}$/.exec(bareWord(cells[index] ?? ""))?.[0];
        const counted = counts.get(`${key} ${light ?? ""}`) ?? 0;
        if (light && printed !== undefined && Number(printed) !== counted)
          note("report.total", line, { name, light: header[index] ?? "", printed, counted });
      });
    }
  }
}

/** How often each colour stands in all rows, and in those of each level and theme. */
function countLights(rows: readonly ReportRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, level, judgement } of rows) {
    const keys = ["all", level ?? "", id.charAt(0)].map((key) => `${key} ${judgement?.light ?? ""}`);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What a line of a table of totals is about: everything, a level, or a theme by its letter. */
function keyOf(name: string): string | undefined {
  if (/^(i alt|total|samlet|sum)$/i.test(name)) return "all";
  const word = nameColumn(name)
    .replace(/[^\p{L} ]/gu, "")
    .trim();
  const theme = (Object.keys(THEMES) as Theme[]).find((each) => THEME_WORDS[each].heading.toLowerCase() === word);
  return theme ? THEME_LETTERS[theme] : readLevel(name);
}

const THEME_LETTERS: Readonly<Record<Theme, string>> = { relevance: "R", formal: "F", strategic: "S", governance: "G" };
