import {
  findRequirement,
  isAtLeast,
  translate,
  type CheckReport,
  type Evidence,
  type Language,
  type TextCode,
} from "@os2kit/model";
import { describeHead } from "./describe-head.ts";
import { levelCells } from "./level-table.ts";
import { linkPlace, namePlace } from "./name-place.ts";
import { tame } from "./style.ts";

/** A report as Markdown: for a pull request's summary, a wiki, or the product's own documents. */
export function toMarkdown(report: CheckReport, language: Language): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(language, code, args);
  const isOs2 = report.requirements.length > 0;
  const { title, where, reached } = describeHead(report, language);
  const blocks = [`# ${cell(title)}`, cell(where)];
  if (isOs2) {
    blocks.push(table(levelCells(report, language)), `**${reached}** ${say("check.not-a-verdict")}`, requirements());
  }
  const fails = report.findings.filter(({ outcome }) => outcome === "fail" || outcome === "explained");
  if (fails.length > 0) blocks.push(`## ${say("check.findings")}`, findings());
  return `${blocks.join("\n\n")}\n`;

  function requirements(): string {
    const rows = report.requirements
      .filter((each) => isAtLeast(report.target, each.level))
      .map(({ id, state, evidence, next }) => [
        `${id} ${findRequirement(id)?.title[language] ?? ""}`,
        say(`state.${state}`),
        evidence.slice(0, 3).map(link).join("<br>"),
        plain(next?.[language] ?? ""),
      ]);
    return table([
      [say("check.requirement"), say("check.state"), say("check.evidence"), say("check.next-step")],
      ...rows,
    ]);
  }

  function findings(): string {
    const rows = fails.map(({ check, outcome, severity, at, message, next, waiver }) => [
      outcome === "explained" ? say("outcome.explained") : say(`severity.${severity}`),
      `\`${check}\``,
      at ? link(at) : "",
      plain(message[language]),
      plain(outcome === "explained" && waiver ? say("check.until", { ...waiver }) : (next?.[language] ?? "")),
    ]);
    const head = [
      say("check.outcome"),
      say("check.check"),
      say("check.place"),
      say("check.what"),
      say("check.next-step"),
    ];
    return table([head, ...rows]);
  }

  function link(place: Evidence): string {
    const name = namePlace(place, report);
    const address = linkPlace(place, report);
    if (name === "") return "";
    if (address !== undefined) return `[${quote(name)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    return name.includes("`") ? quote(name) : `\`${name}\``;
  }
}

/** A name's own brackets and backticks are no markup. */
function quote(name: string): string {
  return name.replace(/[[\]`\\]/g, "\\$&");
}

/** Words from a repository cannot become a link or a picture. */
function plain(words: string): string {
  return words.replaceAll("](", "]\\(");
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** What a repository says must not become markup: bars, line ends and tags are disarmed. */
function cell(text: string): string {
  return tame(text)
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .replace(/<(?!br>|https?:)/g, "&lt;");
}
