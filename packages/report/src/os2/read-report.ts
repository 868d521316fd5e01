import type { Level, RequirementAnswer } from "@os2kit/model";
import type { ReportProblem } from "./report-problem.ts";

/** The forms that OS2's reports have had, told apart by what is in them and never by a file's name. */
export const REPORT_FORMATS = [
  "self-assessment",
  "governance-report",
  "emoji-table",
  "checklist-2022",
  "checklist-2021",
  "evaluation-0.9",
  "evaluation-0.9.2",
  "evaluation-by-hand",
  "template",
  "unknown",
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type AnswerStatus = NonNullable<RequirementAnswer["status"]>;

/** What the secretariat said of a claim; never the product's own answer. */
export interface Judgement {
  readonly light: "green" | "yellow" | "red" | "white" | null;
  readonly text: string;
  readonly recommendation?: string;
}

/** One requirement in a report. */
export interface ReportRow {
  /** As in the file. */
  readonly id: string;
  /** The same requirement in model 1.1.0; null where nothing took its place, or where the id is unknown. */
  readonly maps: string | null;
  /** As the file has it, in the card's words; absent where it says none. */
  readonly level?: Level;
  /** Null for "not answered": an empty field, a filler, or a row that nobody ticked. */
  readonly status: AnswerStatus | null;
  /** The verdict as written, where it is not one of the form's own words. */
  readonly raw?: string;
  readonly text: string;
  /** Web addresses in the text. They are claims: nobody has opened them. */
  readonly links: readonly string[];
  /** From 1. */
  readonly line: number;
  readonly judgement?: Judgement;
}

/** A report as it was read, and everything in it that could not be. */
export interface ReadReport {
  readonly format: ReportFormat;
  /** The state of OS2's model that the ids belong to. */
  readonly model: string;
  readonly product?: string;
  readonly draft?: boolean;
  /** The day inside the report (ISO 8601). */
  readonly date?: string;
  /** The day in the file's name, which may be weeks from the one inside. */
  readonly fileDate?: string;
  /** When the form made the file (ISO 8601). */
  readonly generatedAt?: string;
  readonly filledBy?: string;
  readonly gitLink?: string;
  /** A machine made the evaluation from the product's own claims: it judges nothing. */
  readonly generated?: boolean;
  readonly rows: readonly ReportRow[];
  readonly problems: readonly ReportProblem[];
}

/** True for the secretariat's evaluations, whose judgement is no answer of the product's. */
export function isEvaluation({ format }: Pick<ReadReport, "format">): boolean {
  return format.startsWith("evaluation");
}
