import { THEMES, type Card, type CheckReport, type Theme } from "@os2kit/model";
import { describeRows, exportRows, type ExportRow, type ReportOrder, type WrittenReport } from "./export-rows.ts";
import { NEWEST } from "./model-version.ts";
import { toDayFirst } from "./read-date.ts";
import { nameGovernanceReport } from "./report-names.ts";
import { writeCell, writeOpening } from "./table-cell.ts";
import { FILLERS, isFiller, LEVEL_WORDS, STATUS_WORDS, THEME_WORDS } from "./words.ts";

export interface GovernanceReportOrder extends ReportOrder {
  /** The lines that OS2's own site wants at the top of a published report. */
  readonly frontMatter?: boolean;
  readonly draft?: boolean;
}

/** Writes a governance report 1.1.0 in Markdown, as OS2 publishes them. */
export function toGovernanceReport(
  card: Card,
  checked: CheckReport | undefined,
  order: GovernanceReportOrder,
): WrittenReport {
  const { name } = card.product;
  const rows = exportRows(card, checked, order);
  const information = [
    "**📄 Dokumentinformation**",
    `Version for anvendt governancerapport: ${NEWEST}`,
    `Dato for udfyldelse: ${toDayFirst(order.date)}`,
    `Udfyldt af: ${writeCell(order.filledBy.replace(/\s+/g, " ").trim())}`,
    `Link til Git organisation: ${findOrganisation(card, checked) ?? FILLERS.link}`,
  ];
  const parts = [
    `# ${order.draft ? "[KLADDE] " : ""}Governancerapport for ${writeCell(name)}`,
    information.map((line) => `> ${line}<br/>`).join("\n"),
    ...(Object.keys(THEMES) as Theme[]).flatMap((theme) => [
      `## ${THEME_WORDS[theme].heading}`,
      toTable(rows.filter(({ requirement }) => requirement.theme === theme)),
    ]),
  ];
  return {
    fileName: nameGovernanceReport(name, order.date),
    text: `${order.frontMatter ? frontMatter(name) : ""}${parts.join("\n\n")}\n`,
    ...describeRows(rows, card, checked),
  };
}

function frontMatter(name: string): string {
  const lines = [`title: ${JSON.stringify(name)}`, "layout: default", "parent: Selvevalueringer", "nav_exclude: true"];
  return `---\n${lines.join("\n")}\n---\n`;
}

const HEADER = ["#", "Krav", "Produktniveau", "Retningslinjer", "Efterlevet?", "Dokumentation"];

function toTable(rows: readonly ExportRow[]): string {
  const lines = rows.map(({ requirement, status, documentation }) => [
    requirement.id,
    writeCell(requirement.title.da),
    LEVEL_WORDS[requirement.level],
    writeCell(requirement.guidance.da),
    status === null ? FILLERS.status : STATUS_WORDS[status],
    writeText(documentation),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(HEADER), `|${HEADER.map(() => "---").join("|")}|`, ...lines.map(row)].join("\n");
}

function writeText(text: string): string {
  if (text === "") return FILLERS.text;
  const cell = writeCell(text);
  return isFiller(cell) ? writeOpening(cell) : cell;
}

const HOSTS: Readonly<Record<string, string>> = { github: "https://github.com/", gitlab: "https://gitlab.com/" };

/** The address under which the product's repositories lie. */
function findOrganisation({ build, repositories }: Card, checked: CheckReport | undefined): string | undefined {
  const host = HOSTS[build.forge];
  if (host !== undefined && build.namespace !== undefined) return host + build.namespace;
  const address = repositories[0]?.address ?? checked?.repositories[0]?.address;
  return address?.replace(/\/[^/]+\/?$/, "");
}
