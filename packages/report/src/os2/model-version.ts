import { MODEL_VERSIONS, REQUIREMENT_IDS } from "@os2kit/model";
import type { ReportFormat } from "./read-report.ts";

/** The state of OS2's model that the kit knows best, and writes. */
export const NEWEST = "1.1.0";

/** How far each theme counted while F8 and F9 were there; later states have today's ids. */
const OLD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "2021": { R: 5, F: 22, S: 4, G: 14 },
  "2022": { R: 5, F: 22, S: 5, G: 14 },
  "2024-03": { R: 4, F: 22, S: 5, G: 14 },
};

/** The ids of a state of OS2's model, in its order. */
export function idsOf(model: string): readonly string[] {
  const counts = OLD[model];
  if (!counts) return REQUIREMENT_IDS;
  return Object.entries(counts).flatMap(([theme, last]) =>
    Array.from({ length: last }, (_, index) => `${theme}${String(index + 1)}`),
  );
}

/**
 * The state of the model that a report's ids belong to. The wording differs between years and places, so ids decide.
 * @param guided the table has the column of guidance that came with 1.1.0
 * @param version what the report's head calls the form
 */
export function detectModel(format: ReportFormat, ids: ReadonlySet<string>, guided: boolean, version?: string): string {
  if (format === "self-assessment" || (format === "governance-report" && version === NEWEST)) return NEWEST;
  if (ids.has("R5")) return ids.has("S5") ? "2022" : "2021";
  const isChecklist = format === "checklist-2021" || format === "checklist-2022";
  // An excerpt of a checklist need not reach R5; one that ends with R4 has today's relevance.
  if (isChecklist && !ids.has("R4")) return format === "checklist-2022" ? "2022" : "2021";
  // In a form of 2026, a single old number is a slip of somebody's pen.
  const slip = format === "governance-report" && !(ids.has("F8") && ids.has("F9"));
  if ((ids.has("F8") || ids.has("F9")) && !slip) return "2024-03";
  return isChecklist || (format === "emoji-table" && !guided) ? "2024-05" : NEWEST;
}

/** True for a state of the model whose numbers are not those of 1.1.0. */
export function convertsIds(model: string): boolean {
  return Object.keys(MODEL_VERSIONS.find((each) => each.model === model)?.map ?? {}).length > 0;
}

/** Where an id stands in 1.1.0: `retired` where nothing took its place, `unknown` where it never was. */
export function mapId(model: string, id: string): { readonly id: string } | "retired" | "unknown" {
  if (!idsOf(model).includes(id))
    return MODEL_VERSIONS.some((each) => idsOf(each.model).includes(id)) ? "retired" : "unknown";
  const map = MODEL_VERSIONS.find((each) => each.model === model)?.map ?? {};
  const mapped = Object.hasOwn(map, id) ? map[id] : id;
  return mapped === undefined || mapped === null ? "retired" : { id: mapped };
}

/** Requirements that asked for less before May 2024: the code shared, Jira used. */
export function isWeaker(model: string, id: string): boolean {
  return model in OLD && (id === "F1" || id === "F11");
}
