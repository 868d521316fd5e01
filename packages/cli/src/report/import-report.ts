import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { applyChanges, DiskError } from "@os2kit/disk";
import { blobId, CARD_PATH, translate } from "@os2kit/model";
import { importAnswers, readGovernanceReport, type ImportResult } from "@os2kit/report/os2";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { readRecord } from "../read-record.ts";
import { readText } from "../read-text.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { reportProblemsToJson, tellReportProblems } from "./run-report.ts";

/** `os2kit report import`: a report's answers into the card; what people wrote there stays, unless they say otherwise. */
export function importReport(call: Call, file: string, folder: string): ExitCode {
  const { values } = call;
  const read = readText(file);
  if ("problem" in read) return refuse(call, [read.problem]);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return refuse(call, [{ code: "disk.missing", args: { found: folder } }]);
  recoverFirst(folder, call.terminal, values["dry-run"] === true);
  const card = readRecord(folder, CARD_PATH);
  if ("problem" in card)
    return refuse(call, [
      card.problem.code === "disk.missing" ? { code: "report.no-card", args: { found: folder } } : card.problem,
    ]);
  const report = readGovernanceReport(read.text, basename(file));
  const result = importAnswers(card.text, report, { overwrite: values.overwrite === true });
  if (result.text !== card.text && values["dry-run"] !== true) {
    const encoder = new TextEncoder();
    const expect = blobId(encoder.encode(card.text));
    try {
      applyChanges(folder, [
        { path: CARD_PATH, kind: "write", bytes: encoder.encode(result.text), mode: "100644", expect },
      ]);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return refuse(call, [diskProblem(error)]);
    }
  }
  return tell(call, file, { ...result, problems: [...report.problems, ...result.problems] }, report.format);
}

function tell({ values, terminal }: Call, file: string, result: ImportResult, format: string): ExitCode {
  const { taken, kept, left, problems } = result;
  const isRefused = format === "unknown" || problems.some(({ code }) => code === "import.card");
  const exitCode: ExitCode = isRefused ? 1 : kept.length + left.length + problems.length > 0 ? 2 : 0;
  if (values.json === true) {
    const told = { format, taken, kept, left, problems: reportProblemsToJson(terminal, problems) };
    terminal.result(JSON.stringify({ schema: 1, exitCode, ...told }, null, 2));
    return exitCode;
  }
  tellReportProblems(terminal, problems, file);
  const say = (code: Parameters<typeof translate>[1], args = {}) => translate(terminal.language, code, args);
  if (isRefused) return exitCode;
  const lines = [
    taken.length === 0 ? say("report.taken.none") : say("report.taken", { count: taken.length, ids: taken.join(", ") }),
  ];
  if (kept.length > 0) lines.push(say("report.kept", { count: kept.length, ids: kept.map(({ id }) => id).join(", ") }));
  for (const { row, reason } of left)
    lines.push(`  ${row.id}: ${say(`report.left.${reason}`)} ${row.text.replace(/\s+/g, " ").slice(0, 60)}`.trimEnd());
  terminal.result(lines.join("\n"));
  return exitCode;
}
