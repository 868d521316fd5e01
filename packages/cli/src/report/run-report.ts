import { formatReportProblem, type ReportProblem } from "@os2kit/report/os2";
import type { Call, ExitCode } from "../command.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { exportReport } from "./export-report.ts";
import { importReport } from "./import-report.ts";
import { showReport } from "./show-report.ts";

/** Runs one of the verbs of `os2kit report`. */
export async function runReport(call: Call): Promise<ExitCode> {
  const [verb, ...rest] = call.positionals;
  const [first, second, third] = rest;
  if (third !== undefined || (verb === "export" && second !== undefined))
    return refuse(call, [{ code: "call.arguments", args: { found: rest.join(" ") } }]);
  if (verb === "export") return exportReport(call, first ?? ".");
  if ((verb === "import" || verb === "show") && first === undefined) return refuse(call, [{ code: "report.file" }]);
  if (verb === "import") return importReport(call, first ?? "", second ?? ".");
  if (verb === "show") return showReport(call, first ?? "");
  const found = ["report", verb].filter((word) => word !== undefined).join(" ");
  return refuse(call, [
    { code: "call.command", args: { found, options: "report export, report import, report show", nearest: "" } },
  ]);
}

/** Says what a person should know of a report, on the side. */
export function tellReportProblems(terminal: Terminal, problems: readonly ReportProblem[], file?: string): void {
  for (const problem of problems) {
    const { where, text, next } = formatReportProblem(problem, terminal.language, file);
    terminal.note(
      [[where, text].filter((part) => part !== "").join(" "), next === "" ? "" : `  > ${next}`]
        .filter(Boolean)
        .join("\n"),
    );
  }
}

/** The same for machines: codes and places, and the words beside them. */
export function reportProblemsToJson(terminal: Terminal, problems: readonly ReportProblem[]): readonly object[] {
  return problems.map((problem) => {
    const { text, next } = formatReportProblem(problem, terminal.language);
    return { ...problem, text, next };
  });
}
