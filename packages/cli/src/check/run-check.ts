import { writeFileSync } from "node:fs";
import { checkProduct } from "@os2kit/checks";
import { formatProblem, translate, type CheckReport } from "@os2kit/model";
import { exitCodeOf, markKnown } from "@os2kit/report";
import type { Call, ExitCode } from "../command.ts";
import { outputProblem } from "../output-problem.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { toStyle } from "../terminal.ts";
import { writeReport } from "./formats.ts";
import { openProduct, type OpenedProduct } from "./open-product.ts";
import { readOrder, type CheckOptions } from "./read-order.ts";

/** Runs `os2kit check`: opens the product, checks it, mends what was asked for, and shows the result. */
export async function runCheck(call: Call): Promise<ExitCode> {
  const { values, positionals } = call;
  const [path = ".", surplus] = positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  const options = readOrder(values);
  if (!options.ok) return refuse(call, options.problems);
  const others = (values.with as string[] | undefined) ?? [];
  const open = () => openProduct({ ...options.value, paths: [path, ...others], at: values.at as string | undefined });
  if (values.fix === true) recoverFirst(path, call.terminal, values["dry-run"] === true);
  const product = await open();
  if (!product.ok) return refuse(call, product.problems);
  tellCardProblems(call, product.value);
  tellMissingHistory(call, product.value);
  if (values.fix !== true) return show(call, check(product.value, options.value), options.value);

  const { runFix } = await import("./run-fix.ts");
  const fixed = await runFix(call, product.value, (each) => check(each, options.value));
  if (!fixed.ok) return refuse(call, fixed.problems);
  if (!fixed.value.applied) return fixed.value.exitCode;
  const again = await open();
  if (!again.ok) return refuse(call, again.problems);
  return show(call, check(again.value, options.value), options.value);
}

function check({ views, card }: OpenedProduct, { profile, only, baseline }: CheckOptions): CheckReport {
  const waivers = card?.value.kit.waivers ?? [];
  const report = checkProduct({ repositories: views, profile, waivers, only });
  return baseline ? markKnown(report, baseline) : report;
}

/** A card that cannot be read counts as none, so its owner is told. */
function tellCardProblems({ terminal }: Call, { cardProblems }: OpenedProduct): void {
  const [first, ...rest] = cardProblems;
  if (!first) return;
  const { where, text } = formatProblem(first, terminal.language);
  const more = rest.length > 0 ? ` (+${String(rest.length)})` : "";
  terminal.note(translate(terminal.language, "check.card-problem", { where, text: text + more }));
}

/** Without git nobody knows what is ignored or when it was changed, so its owner is told why those checks are open. */
function tellMissingHistory({ terminal }: Call, { views }: OpenedProduct): void {
  const names = views.filter(({ history }) => !history).map(({ name }) => name);
  if (names.length > 0) terminal.note(translate(terminal.language, "check.no-history", { names: names.join(", ") }));
}

function show(call: Call, report: CheckReport, { format, bar, outputs }: CheckOptions): ExitCode {
  const { values, terminal } = call;
  const { language } = terminal;
  const all = values.all === true;
  for (const output of outputs) {
    try {
      writeFileSync(output.file, writeReport(report, output.format, { language, bar, all }));
    } catch (error) {
      return refuse(call, [outputProblem(output.file, error)]);
    }
    terminal.note(translate(language, "check.written", { file: output.file }));
  }
  const text = writeReport(report, format, { language, bar, all, style: toStyle(terminal) });
  if (text !== "") terminal.result(text.replace(/\n$/, ""));
  return exitCodeOf(report, bar);
}
