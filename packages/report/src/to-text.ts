import {
  findRequirement,
  SEVERITIES,
  translate,
  type CheckReport,
  type Finding,
  type Language,
  type RequirementAnswer,
  type RequirementResult,
  type TextCode,
  type Waiver,
} from "@os2kit/model";
import { describeHead } from "./describe-head.ts";
import { levelTable } from "./level-table.ts";
import { namePlace } from "./name-place.ts";
import { listNextSteps } from "./next-steps.ts";
import { PLAIN, tame, wrap, type Style } from "./style.ts";

/** Findings that are shown when nobody asked for all. */
const SHOWN = 12;

export interface TextOptions {
  readonly style?: Style;
  /** Every finding, passes and what does not concern the product too. */
  readonly all?: boolean;
}

/** A report as a person reads it in a terminal: where the product stands, then what to do, most useful first. */
export function toText(
  report: CheckReport,
  language: Language,
  { style = PLAIN, all = false }: TextOptions = {},
): string {
  const told = new Set<string>();
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(language, code, args);
  const isOs2 = report.requirements.length > 0;
  const { title, where, target, reached } = describeHead(report, language);
  const blocks = [[style.bold(tame(title)), tame(where)].join("\n")];
  if (isOs2) {
    blocks.push(levelTable(report, language).join("\n"));
    blocks.push(`${style.bold(reached)}\n${style.dim(say("check.not-a-verdict"))}`);
    const { work, people, recommended } = listNextSteps(report);
    if (work.length + people.length === 0) blocks.push(style.good(say("check.clean", { target })));
    blocks.push(...group(say("check.next", { target }), work));
    blocks.push(...group(say("check.people"), people));
    blocks.push(...group(say("check.recommended"), recommended));
  }
  blocks.push(...explainedBlock(), ...findingsBlock());
  return blocks.join("\n\n");

  function group(heading: string, results: readonly RequirementResult[]): string[] {
    if (results.length === 0) return [];
    return [[style.bold(`${heading} (${String(results.length)})`), ...results.map(requirement)].join("\n")];
  }

  function requirement({ id, state, next, findings }: RequirementResult): string {
    const head = `  ${id.padEnd(4)}${findRequirement(id)?.title[language] ?? ""} [${say(`state.${state}`)}]`;
    const first = findings.find(({ open }) => !open) ?? findings[0];
    const lines = [state === "for-people" ? head : style.bad(head)];
    if (first) {
      told.add(first.fingerprint);
      lines.push(wrap(placed(first), style.width, "      "));
    }
    if (next) lines.push(wrap(`> ${next[language]}`, style.width, "      "));
    return lines.join("\n");
  }

  /** What is not met for a reason, with whoever answers for it and until when. */
  function explainedBlock(): string[] {
    const results = report.requirements.filter(({ state }) => state === "explained");
    const findings = report.findings.filter(({ outcome }) => outcome === "explained");
    if (results.length + findings.length === 0) return [];
    const row = (name: string, why: Pick<Waiver, "reason" | "owner" | "until">) =>
      `  ${style.bold(name)}\n${wrap(say("check.until", { ...why }), style.width, "      ")}`;
    return [
      [
        style.bold(`${say("check.explained")} (${String(results.length + findings.length)})`),
        ...results.map(({ id, answer }) => row(id, toReason(answer))),
        ...findings.map(({ check, waiver }) => row(check, waiver ?? toReason(undefined))),
      ].join("\n"),
    ];
  }

  function findingsBlock(): string[] {
    if (all)
      return [
        block(
          report.findings.length,
          report.findings.map((each) => finding(each, 0)),
        ),
      ];
    const fails = report.findings.filter(({ outcome, known, open }) => outcome === "fail" && !known && !open);
    const left = fails.filter(({ fingerprint }) => !told.has(fingerprint));
    const checks = [...new Set(left.map(({ check }) => check))].map((check) =>
      left.filter((each) => each.check === check),
    );
    const ranked = checks.sort(([a], [b]) => rank(a) - rank(b));
    const shown = ranked.slice(0, SHOWN);
    const lines = shown.flatMap(([first, ...others]) => (first ? [finding(first, others.length)] : []));
    const hidden = ranked.slice(SHOWN).reduce((sum, group) => sum + group.length, 0);
    if (hidden > 0) lines.push(`  ${say("check.more", { count: hidden })}`);
    const fixable = fails.filter(({ fix }) => fix !== undefined).length;
    const offer = fixable > 0 ? [say("check.fixable", { count: fixable })] : [];
    return [...(lines.length === 0 ? [] : [block(left.length, lines)]), ...offer];
  }

  function block(count: number, lines: readonly string[]): string {
    return [style.bold(`${say("check.findings")} (${String(count)})`), ...lines].join("\n");
  }

  /** @param others how many more places the same check names */
  function finding(each: Finding, others: number): string {
    const { check, outcome, severity, next, waiver, known } = each;
    const word = outcome === "fail" ? say(`severity.${severity}`) : say(`outcome.${outcome}`);
    const paint = outcome === "fail" ? style.bad : outcome === "pass" ? style.good : style.dim;
    const more = others > 0 ? ` (+${String(others)})` : "";
    const lines = headed(
      `  ${paint(word)} ${style.bold(check)}`,
      `  ${word} ${check}`,
      `${nameCheck(check)}${more}${known ? ` (${say("check.known")})` : ""}`,
    );
    lines.push(wrap(placed(each), style.width, "      "));
    if (waiver) {
      const words =
        outcome === "explained" ? say("check.until", { ...waiver }) : say("check.expired", { until: waiver.until });
      lines.push(wrap(words, style.width, "      "));
    } else if (next) lines.push(wrap(`> ${next[language]}`, style.width, "      "));
    return lines.join("\n");
  }

  function nameCheck(id: string): string {
    return report.checks.find((check) => check.id === id)?.title[language] ?? "";
  }

  /** A heading, and what it is about: beside it where the line is long enough, else below. */
  function headed(head: string, plain: string, about: string): string[] {
    const fits = plain.length + 2 + about.length <= style.width;
    return fits ? [`${head}  ${about}`] : [head, wrap(about, style.width, "      ")];
  }

  /** The message with its place: a path or field that the message names gets its line there, and is not said twice. */
  function placed({ at, message }: Finding): string {
    const text = message[language];
    const name = namePlace(at, report);
    const inside = at?.path ?? at?.field ?? "";
    if (inside === "" || !text.includes(inside)) return `${name} ${text}`.trimStart();
    const start = text.indexOf(inside);
    return text.slice(0, start) + name + text.slice(start + inside.length);
  }
}

function rank(finding: Finding | undefined): number {
  return finding ? SEVERITIES.indexOf(finding.severity) : SEVERITIES.length;
}

function toReason(answer: RequirementAnswer | undefined): Pick<Waiver, "reason" | "owner" | "until"> {
  return { reason: answer?.explanation ?? "", owner: answer?.owner ?? "", until: answer?.until ?? "" };
}
