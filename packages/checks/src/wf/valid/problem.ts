import type { Values } from "../../check.ts";

/** What may be wrong with a CI file; each has its words in `wf/valid`. */
export type Fault =
  | "yaml"
  | "twin"
  | "merge"
  | "key"
  | "missing"
  | "form"
  | "together"
  | "event"
  | "type"
  | "cron"
  | "permission"
  | "id"
  | "twice"
  | "reference"
  | "needs"
  | "circle"
  | "expression"
  | "context"
  | "place"
  | "function"
  | "stage"
  | "idle";

/** A fault, and where. */
export interface FaultPlace {
  readonly fault: Fault;
  readonly line: number;
  readonly values?: Values;
}

/** `jobs.build.steps[2]`: how people name a place. */
export function showPath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${String(step)}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}
