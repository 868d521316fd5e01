import type { Table } from "./read-blocks.ts";
import type { ReportFormat } from "./read-report.ts";

/** What a column of a report's table holds. */
export type Column =
  "tick" | "mark" | "id" | "title" | "level" | "status" | "text" | "light" | "basis" | "recommendation" | "other";

const COLUMNS: Readonly<Record<string, Column>> = {
  "#": "id",
  nr: "id",
  "nr.": "id",
  id: "id",
  krav: "title",
  niveau: "level",
  produktniveau: "level",
  henvisning: "text",
  dokumentation: "text",
  "beskrivelse / dokumentation": "text",
  "beskrivelse/dokumentation": "text",
  "efterlevet?": "status",
  efterlevet: "status",
  "🔽": "mark",
  vurdering: "light",
  vurderingsgrundlag: "basis",
  anbefaling: "recommendation",
};

/** The columns of a table of requirements; nothing for any other table. */
export function columnsOf({ header }: Pick<Table, "header">): readonly Column[] | undefined {
  const known = header.map((name): Column => (Object.hasOwn(COLUMNS, name) ? (COLUMNS[name] ?? "other") : "other"));
  const id = known.indexOf("id");
  if (id === -1 || !known.includes("title")) return undefined;
  // The column of ticks has had no name, or an ornament for one; it stands before the number.
  return known.map((column, index) => (column === "other" && index < id ? "tick" : column));
}

/**
 * Which form a report has, by the columns of its tables: never by its name, and never by what its header says.
 * @param ids every requirement id in the tables
 */
export function recogniseTables(headers: readonly (readonly string[])[], ids: ReadonlySet<string>): ReportFormat {
  const has = (...names: readonly string[]) => headers.some((header) => names.every((name) => header.includes(name)));
  if (has("vurdering", "vurderingsgrundlag"))
    return has("vurdering", "efterlevet?") ? "evaluation-by-hand" : "evaluation-0.9";
  if (has("efterlevet?")) return "governance-report";
  if (has("🔽") || has("beskrivelse / dokumentation") || has("beskrivelse/dokumentation")) return "emoji-table";
  if (has("henvisning", "niveau")) return ids.has("S5") ? "checklist-2022" : "checklist-2021";
  return has("produktniveau", "retningslinjer") ? "template" : "unknown";
}
