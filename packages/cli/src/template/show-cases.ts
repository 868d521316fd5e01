import type { CaseResult } from "@os2kit/engine/cases";
import { translate, type Language, type TextCode } from "@os2kit/model";
import { tame, wrap, type Style } from "@os2kit/report";
import { describeCase } from "./describe-case.ts";
import type { TestRun } from "./test-run.ts";

const INDENT = "    ";

/** A run of cases as a person reads it: each by name, what is wrong in full, and what to do about it. */
export function showCases(
  { name, version, folder, results, written, notWritten }: TestRun,
  language: Language,
  style: Style,
): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(language, code, args);
  const count = (outcome: CaseResult["outcome"]) => results.filter((each) => each.outcome === outcome).length;
  const title = style.bold(say("template.tested", { name, version }));
  const totals = say("template.totals", { pass: count("pass"), fail: count("fail"), error: count("error") });
  const canRewrite = count("error") === 0 && results.some(({ rewrite }) => rewrite.length > 0);
  return [
    [title, ...results.map(describe)].join("\n").trimEnd(),
    ...(written.length > 0 ? [wrap(say("template.rewritten", { paths: written.join(", ") }), style.width, "")] : []),
    ...(notWritten ? [say("template.not-written")] : []),
    [totals, ...(canRewrite ? [say("template.review", { folder })] : [])].join("\n"),
  ].join("\n\n");

  function describe(result: CaseResult): string {
    const { outcome, summary } = result;
    const paint = outcome === "pass" ? style.good : style.bad;
    const head = `  ${paint(say(`template.${outcome}`))}  ${tame(result.case)}`;
    if (outcome === "pass") return head;
    const inner = { ...style, width: style.width - INDENT.length };
    const blocks = describeCase(result, language, inner).map((block) => indent(block));
    return [
      head,
      ...(summary === undefined ? [] : [wrap(summary, style.width, INDENT)]),
      "",
      blocks.join("\n\n"),
      "",
    ].join("\n");
  }
}

function indent(block: string): string {
  return block
    .split("\n")
    .map((line) => `${INDENT}${line}`.trimEnd())
    .join("\n");
}
