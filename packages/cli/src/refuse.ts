import type { Problem } from "@os2kit/model";
import type { Call, ExitCode } from "./command.ts";
import { problemsToJson, showProblems } from "./terminal.ts";

/** Says why a call is not carried out, as a person or a machine reads it. */
export function refuse({ values, terminal }: Call, problems: readonly Problem[]): ExitCode {
  if (values.json === true || values.format === "json") terminal.result(problemsToJson(terminal, problems));
  showProblems(terminal, problems);
  return 1;
}
