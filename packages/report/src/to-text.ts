import {
  findRequirement,
  SEVERITIES,
  translate,
  type CheckReport,
  type Finding,
  type Language,
  type RequirementResult,
  type TextCode,
} from "@os2kit/model";
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
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(language, code, args);
  const isOs2 = report.requirements.length > 0;
  const files = report.repositories.reduce((sum, each) => sum + each.files, 0);
  const names = report.repositories.map(({ name }) => name).join(", ");
  const level = (key: string) => (key === "sandbox" ? say("check.level.sandbox") : key);
  const title = isOs2
    ? say("check.title", { product: report.product, target: level(report.target) })
    : say("check.title.other", { product: report.product, profile: report.profile });
  const where = say("check.where", { repositories: names, files, date: report.date });
  const blocks = [[style.bold(tame(title)), tame(where)].join("\n")];
  if (isOs2) {
    blocks.push(levelTable(report, language).join("\n"));
    const reached = report.reached
      ? say("check.reached", { reached: level(report.reached) })
      : say("check.reached.none");
    blocks.push(`${style.bold(reached)}\n${style.dim(say("check.not-a-verdict"))}`);
    const { work, people, recommended } = listNextSteps(report);
    const target = level(report.target);
    if (work.length + people.length === 0) blocks.push(style.good(say("check.clean", { target })));
    blocks.push(...group(say("check.next", { target }), work));
    blocks.push(...group(say("check.people"), people));
    blocks.push(...group(say("check.recommended"), recommended));
  }
  blocks.push(...findingsBlock());
  return blocks.join("\n\n");

  function group(heading: string, results: readonly RequirementResult[]): string[] {
    if (results.length === 0) return [];
    return [[style.bold(`${heading} (${String(results.length)})`), ...results.map(requirement)].join("\n")];
  }

  function requirement({ id, state, next, findings }: RequirementResult): string {
    const head = `  ${id.padEnd(4)}${findRequirement(id)?.title[language] ?? ""} [${say(`state.${state}`)}]`;
    const first = findings.find(({ open }) => !open) ?? findings[0];
    const lines = [state === "for-people" ? head : style.bad(head)];
    if (first) lines.push(wrap(place(first) + first.message[language], style.width, "      "));
    if (next) lines.push(wrap(`> ${next[language]}`, style.width, "      "));
    return lines.join("\n");
  }

  function findingsBlock(): string[] {
    const fails = report.findings.filter(({ outcome, known }) => outcome === "fail" && known !== true);
    const ranked = [...fails].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const shown = all ? [...report.findings] : ranked.slice(0, SHOWN);
    if (shown.length === 0) return [];
    const lines = [style.bold(`${say("check.findings")} (${String(all ? report.findings.length : fails.length)})`)];
    lines.push(...shown.map(finding));
    if (ranked.length > shown.length) lines.push(`  ${say("check.more", { count: ranked.length - shown.length })}`);
    const fixable = fails.filter(({ fix }) => fix !== undefined).length;
    if (fixable > 0) lines.push("", say("check.fixable", { count: fixable }));
    return [lines.join("\n")];
  }

  function finding(each: Finding): string {
    const { check, outcome, severity, message, next, waiver } = each;
    const word = outcome === "fail" ? say(`severity.${severity}`) : say(`outcome.${outcome}`);
    const paint = outcome === "fail" ? style.bad : outcome === "pass" ? style.good : style.dim;
    const lines = [`  ${paint(word)} ${style.bold(check)}${each.known ? ` (${say("check.known")})` : ""}`];
    lines.push(wrap(place(each) + message[language], style.width, "      "));
    if (waiver)
      lines.push(
        wrap(
          outcome === "explained" ? say("check.until", { ...waiver }) : say("check.expired", { until: waiver.until }),
          style.width,
          "      ",
        ),
      );
    else if (next) lines.push(wrap(`> ${next[language]}`, style.width, "      "));
    return lines.join("\n");
  }

  function place({ at }: Finding): string {
    const name = namePlace(at, report);
    return name === "" ? "" : `${name} `;
  }
}
