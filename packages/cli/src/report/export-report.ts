import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkProduct } from "@os2kit/checks";
import { translate, type Card, type CheckReport } from "@os2kit/model";
import { toGovernanceReport, toSelfAssessment, type ReportOrder, type WrittenReport } from "@os2kit/report/os2";
import { openProduct } from "../check/open-product.ts";
import type { Call, ExitCode } from "../command.ts";
import { isDay } from "../is-day.ts";
import { outputProblem } from "../output-problem.ts";
import { showTotals } from "./show-totals.ts";
import { refuse } from "../refuse.ts";
import { reportProblemsToJson, tellReportProblems } from "./run-report.ts";

const FORMS = ["self-assessment", "governance-report"];

/** `os2kit report export`: the card's answers and the evidence that was found, in one of OS2's two forms. */
export async function exportReport(call: Call, folder: string): Promise<ExitCode> {
  const { values } = call;
  const form = (values.as as string | undefined) ?? "self-assessment";
  if (!FORMS.includes(form))
    return refuse(call, [{ code: "call.choice", args: { flag: "as", found: form, options: FORMS.join(", ") } }]);
  const date = (values.date as string | undefined) ?? new Date().toISOString().slice(0, 10);
  if (!isDay(date)) return refuse(call, [{ code: "call.date", args: { found: date } }]);
  const others = (values.with as string[] | undefined) ?? [];
  const at = values.at as string | undefined;
  const product = await openProduct({ paths: [folder, ...others], at, today: date, forge: {} });
  if (!product.ok) return refuse(call, product.problems);
  const { card, cardProblems, views } = product.value;
  if (!card)
    return refuse(call, cardProblems.length > 0 ? cardProblems : [{ code: "report.no-card", args: { found: folder } }]);
  const filledBy = (values["filled-by"] as string | undefined) ?? nameCoordinator(card.value);
  if (filledBy === "") return refuse(call, [{ code: "report.filled-by" }]);
  const report = checkProduct({ repositories: views, profile: "os2", waivers: card.value.kit.waivers ?? [] });
  const order = { filledBy, date, suggestions: values["no-suggestions"] !== true };
  return finish(call, write(form, card.value, report, order, values));
}

function write(
  form: string,
  card: Card,
  report: CheckReport,
  order: ReportOrder,
  values: Call["values"],
): WrittenReport {
  if (form === "self-assessment") {
    // With a given day the file is the same each time; else it says when it was made.
    const generatedAt = values.date === undefined ? new Date().toISOString() : `${order.date}T00:00:00.000Z`;
    return toSelfAssessment(card, report, { ...order, generatedAt });
  }
  const frontMatter = values["front-matter"] === true;
  return toGovernanceReport(card, report, { ...order, frontMatter, draft: values.draft === true });
}

function finish(call: Call, written: WrittenReport): ExitCode {
  const { values, terminal } = call;
  const { text, fileName, warnings, totals } = written;
  const output = values.output as string | undefined;
  const file = output !== undefined && isFolder(output) ? join(output, fileName) : output;
  if (file !== undefined && values["dry-run"] !== true) {
    try {
      writeFileSync(file, text);
    } catch (error) {
      return refuse(call, [outputProblem(file, error)]);
    }
  }
  if (values.json === true) {
    const told = { file: file ?? null, fileName, totals, warnings: reportProblemsToJson(terminal, warnings) };
    terminal.result(
      JSON.stringify({ schema: 1, exitCode: 0, ...told, ...(file === undefined ? { text } : {}) }, null, 2),
    );
    return 0;
  }
  tellReportProblems(terminal, warnings);
  if (file === undefined) terminal.result(text.replace(/\n$/, ""));
  else terminal.note(translate(terminal.language, "check.written", { file }));
  terminal.note(showTotals(totals, terminal.language));
  return 0;
}

function isFolder(path: string): boolean {
  return path.endsWith("/") || (existsSync(path) && statSync(path).isDirectory());
}

/** Whoever coordinates the product answers for its report, unless somebody else is named. */
function nameCoordinator({ organisation: { coordinator } }: Card): string {
  return [coordinator?.name, coordinator?.organisation].filter((part) => part !== undefined).join(", ");
}
