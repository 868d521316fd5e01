import type { Problem } from "@os2kit/model";
import type { Call } from "./command.ts";
import { problemsToJson, showProblems } from "./terminal.ts";

/** Says why a call is not carried out, as a person or a machine reads it. */
export function refuse({ values, terminal }: Pick<Call, "values" | "terminal">, problems: readonly Problem[]): 1 {
  if (isForMachines({ values })) terminal.result(problemsToJson(terminal, problems));
  showProblems(terminal, problems);
  return 1;
}

/** Is JSON asked for? Then stdout holds nothing else, however the call ends. */
export function isForMachines({ values }: Pick<Call, "values">): boolean {
  return values.json === true || values.format === "json";
}
