import {
  findRequirement,
  isAtLeast,
  translate,
  type CheckReport,
  type Evidence,
  type Finding,
  type Language,
  type RequirementResult,
  type TextCode,
} from "@os2kit/model";
import { describeHead } from "./describe-head.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { HTML_STYLE } from "./html-style.ts";
import { levelCells } from "./level-table.ts";
import { linkPlace, namePlace } from "./name-place.ts";
import { listNextSteps } from "./next-steps.ts";

/** One page that stands alone: no script, no other file, printable, readable by screen readers, Danish or English. */
export function toHtml(report: CheckReport, language: Language): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) =>
    escapeMarkup(translate(language, code, args));
  const isOs2 = report.requirements.length > 0;
  const { title, where, target, reached } = describeHead(report, language);
  const fails = report.findings.filter(({ outcome }) => outcome === "fail");
  const explained = report.findings.filter(({ outcome }) => outcome === "explained");
  const body = [
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p>${escapeMarkup(where)}</p>`,
    ...(isOs2 ? levels() : []),
    section(say("check.findings"), fails, (each) => finding(each)),
    section(say("check.explained"), explained, (each) => finding(each)),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;

  function levels(): string[] {
    const { work, people, recommended } = listNextSteps(report);
    const all = report.requirements.filter((each) => isAtLeast(report.target, each.level));
    return [
      table(levelCells(report, language), say("check.level")),
      `<p><strong>${escapeMarkup(reached)}</strong> ${say("check.not-a-verdict")}</p>`,
      work.length + people.length === 0 ? `<p><strong>${say("check.clean", { target })}</strong></p>` : "",
      section(say("check.next", { target }), work, requirement),
      section(say("check.people"), people, requirement),
      section(say("check.recommended"), recommended, requirement),
      `<h2>${say("check.evidence")}</h2>`,
      `<dl>${all.map(evidence).join("")}</dl>`,
    ];
  }

  function section<T>(heading: string, items: readonly T[], show: (item: T) => string): string {
    if (items.length === 0) return "";
    return `<section><h2>${heading} (${String(items.length)})</h2>\n<ul>\n${items.map(show).join("\n")}\n</ul></section>`;
  }

  function requirement({ id, state, next, findings }: RequirementResult): string {
    const first = findings.find(({ open }) => !open) ?? findings[0];
    return item(
      `<strong>${id} ${escapeMarkup(findRequirement(id)?.title[language] ?? "")}</strong> <span class="state ${state}">${say(`state.${state}`)}</span>`,
      first ? tell(first) : "",
      next ? escapeMarkup(next[language]) : "",
    );
  }

  function finding(each: Finding): string {
    const { check, outcome, severity, next, waiver } = each;
    const word = outcome === "explained" ? say("outcome.explained") : say(`severity.${severity}`);
    const step =
      outcome === "explained" && waiver ? say("check.until", { ...waiver }) : escapeMarkup(next?.[language] ?? "");
    return item(
      `<span class="state ${outcome === "explained" ? "explained" : severity}">${word}</span> <code>${check}</code> <strong>${escapeMarkup(nameCheck(check))}</strong>`,
      tell(each),
      step,
    );
  }

  function nameCheck(id: string): string {
    return report.checks.find((check) => check.id === id)?.title[language] ?? "";
  }

  function item(head: string, what: string, next: string): string {
    const step = next === "" ? "" : `<p class="next">${say("check.next-step")}: ${next}</p>`;
    return `<li>${head}${what.trim() === "" ? "" : `<p>${what.trim()}</p>`}${step}</li>`;
  }

  function evidence({ id, state, evidence: places }: RequirementResult): string {
    const shown = places.map((each) => `<dd>${place(each)} ${escapeMarkup(each.note[language])}</dd>`).join("");
    const heading = `${id} ${escapeMarkup(findRequirement(id)?.title[language] ?? "")}`;
    return `<dt>${heading} <span class="state ${state}">${say(`state.${state}`)}</span></dt>${shown}`;
  }

  /** The message with its place, which is not said twice where the message names it and there is nothing to open. */
  function tell({ at, message }: Pick<Finding, "at" | "message">): string {
    const text = message[language];
    const name = namePlace(at, report);
    const isTold = name !== "" && text.includes(name) && (!at || linkPlace(at, report) === undefined);
    return isTold ? escapeMarkup(text) : `${place(at)} ${escapeMarkup(text)}`;
  }

  function place(where: Evidence | undefined): string {
    const name = escapeMarkup(namePlace(where, report));
    const address = where ? linkPlace(where, report) : undefined;
    if (name === "") return "";
    return address !== undefined && /^https?:\/\//.test(address)
      ? `<a href="${escapeMarkup(address)}">${name}</a>`
      : `<code>${name}</code>`;
  }
}

function table([head = [], ...rows]: readonly (readonly string[])[], caption: string): string {
  const cells = (row: readonly string[]) =>
    row.map((text, column) =>
      column === 0 ? `<th scope="row">${escapeMarkup(text)}</th>` : `<td>${escapeMarkup(text)}</td>`,
    );
  const headings = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const lines = rows.map((row) => `<tr>${cells(row).join("")}</tr>`).join("\n");
  return `<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${headings}</tr></thead>\n<tbody>${lines}</tbody></table></div>`;
}
