import { translate, type Language, type TextCode } from "@os2kit/model";
import { wrap, type Style } from "@os2kit/report";
import type { Explanation, Titled } from "./describe.ts";

/** An explanation as a person reads it: what it means first, where to look last. */
export function showExplanation(explanation: Explanation, language: Language, style: Style): string {
  const { kind, id, title, level, obligation, means, good, pitfalls, next, answeredBy } = explanation;
  const say = (code: TextCode, args = {}) => translate(language, code, args);
  const named = level === "sandbox" ? say("check.level.sandbox") : (level ?? "");
  const code = obligation === "should" ? "explain.requirement.should" : "explain.requirement";
  const what = kind === "check" ? say("explain.check", { id }) : say(code, { id, level: named });
  const blocks = [
    `${style.bold(title)}\n${style.dim(what)}`,
    section("explain.means", [means]),
    section("explain.good", good),
    section("explain.pitfalls", pitfalls),
    ...(next === undefined ? [] : [section("explain.do", [next])]),
    section("explain.files", answeredBy),
    section("explain.checks", explanation.checks.map(name)),
    section("explain.requirements", explanation.requirements.map(name)),
    section("explain.counts", explanation.standards),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");

  function section(heading: TextCode, lines: readonly string[]): string {
    if (lines.length === 0) return "";
    return [style.bold(say(heading)), ...lines.map((line) => wrap(line, style.width, "  "))].join("\n");
  }

  function name(each: Titled): string {
    return `${each.id} ${each.title}`;
  }
}
