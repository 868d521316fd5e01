import { isMinutes } from "../facts/meetings.ts";
import { papers } from "../facts/papers.ts";
import { healthKindOf } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import type { Document } from "../text/document.ts";
import { findDays } from "../text/find-days.ts";
import { scanLines } from "../text/leftovers.ts";
import { asList, asRecord, asText } from "../text/plain-values.ts";
import { readDocument } from "../text/read-document.ts";
import { readYaml } from "../text/read-yaml.ts";
import { joinSections } from "../text/substance.ts";

/** A sentence or field that says until when something holds, or since when it has been looked at. */
export interface DatedStatement {
  /** `due` holds until its day, `seen` was true on its day, `plan` ends on its day. */
  readonly kind: "due" | "seen" | "plan" | "contract" | "review" | "explanation";
  readonly path?: string;
  readonly line?: number;
  readonly field?: string;
  readonly words: string;
  /** ISO 8601; the last day of a month, quarter or year that stands alone. */
  readonly day: string;
}

const DUE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ž\d])(?:gælder (?:til|indtil)|gyldig (?:til|indtil)|udløber|udløb(?:er|sdato)?|valid (?:until|through|to)|expire[sd]?(?: on)?|expiry(?: date)?|expiration(?: date)?|next (?:review|revision|update|assessment|audit)|(?:review|revision) (?:due|by|before)|næste (?:gennemgang|revision|review|opdatering|revidering|vurdering)|(?:revideres|gennemgås|opdateres|genvurderes)(?: igen)?(?: senest| inden| i)?)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i;
const SEEN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ž\d])(?:last (?:updated|reviewed|revised|review|revision|update|audit)|sidst (?:opdateret|revideret|gennemgået|redigeret)|senest (?:opdateret|revideret|gennemgået|redigeret)|seneste (?:opdatering|gennemgang|revision))(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i;
const PLAN =
  /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ )?(?:roadmap|køreplan|produktplan|udviklingsplan|planned releases|planlagte (?:udgivelser|versioner))(?![a-zA-ZÀ-ÖØ-öø-ž])/i;
/** How far behind the words their date may stand. */
const REACH = 80;

/** The dated statements of a repository: in its documents, in publiccode.yml and in the card. */
export const datedStatements = fact((repository): readonly DatedStatement[] => [
  ...papers(repository)
    .filter((paper) => !paper.closed && !isMinutes(paper) && !isRecord(paper.path))
    .flatMap(({ path }) => {
      const document = readDocument(repository, path);
      return document ? [...readSentences(path, document), ...readPlans(path, document)] : [];
    }),
  ...readContracts(repository),
  ...readCard(repository),
]);

/** What tells of one moment is right to keep its date. */
function isRecord(path: string): boolean {
  return (
    /(^|\/)(adrs?|beslutninger|decisions|releases?|archive|arkiv|blog|nyheder|news)\/|(^|\/)(change[-_ ]?log|release[-_ ]?notes|news|decision[-_ ]?log|beslutningslog|risikolog)[^/]*$/i.test(
      path,
    ) || healthKindOf(path) === "licence"
  );
}

function readSentences(path: string, { sections }: Document): DatedStatement[] {
  const text = joinSections(sections);
  if (!DUE.test(text) && !SEEN.test(text)) return [];
  const first = (sections[0]?.line ?? 1) - 1;
  const found: DatedStatement[] = [];
  scanLines(text, (line, number) => {
    for (const [kind, pattern] of [
      ["due", DUE],
      ["seen", SEEN],
    ] as const) {
      const match = pattern.exec(line);
      if (!match) continue;
      const behind = line.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const [day] = findDays(behind);
      if (day !== undefined) found.push({ kind, path, line: first + number, words: match[0], day: endOf(day, behind) });
    }
    return undefined;
  });
  return found;
}

/** A month that stands alone lasts until its end. */
function endOf(day: string, text: string): string {
  if (!day.endsWith("-01") || /(?<!\d)0?1(?:\.|st|[-/. ])|-01(?!\d)/.test(text)) return day;
  return lastDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const QUARTER = /(?:Q([1-4])|([1-4])\. ?kvartal)[ ,/-]{0,3}(20\d\d)|(20\d\d)[ ,/-]{0,3}Q([1-4])/gi;
const YEAR = /(?<![\d./-])(20[2-9]\d)(?![\d./-]\d)/g;

/** A plan lasts as long as the latest time that it names. */
function readPlans(path: string, { sections }: Document): DatedStatement[] {
  const isWhole = healthKindOf(path) === "roadmap";
  return sections.flatMap((section, index) => {
    const isPlan = section.level > 0 && PLAN.test(section.title);
    if (isWhole ? index > 0 : !isPlan) return [];
    const rest = sections.slice(index + 1);
    const end = isWhole ? -1 : rest.findIndex(({ level }) => level <= section.level);
    const text = joinSections([section, ...(end === -1 ? rest : rest.slice(0, end))]).slice(0, 50_000);
    const days = [
      ...findDays(text),
      ...[...text.matchAll(QUARTER)].map(([, a, b, year, other, c]) =>
        lastDay(Number(year ?? other), 3 * Number(a ?? b ?? c)),
      ),
      ...[...text.matchAll(YEAR)].map(([year]) => `${year}-12-31`),
    ].sort();
    const day = days.at(-1);
    return day === undefined
      ? []
      : [
          {
            kind: "plan" as const,
            path,
            line: section.line,
            words: section.title === "" ? "roadmap" : section.title,
            day,
          },
        ];
  });
}

function readContracts({ files }: RepositoryView): DatedStatement[] {
  return files.find("publiccode.{yml,yaml}").flatMap((path) => {
    const yaml = readYaml(files.text(path) ?? "");
    const contractors = asList(asRecord(asRecord(yaml.value).maintenance).contractors);
    return contractors.flatMap((each, index) => {
      const until = asText(asRecord(each).until)?.slice(0, 10) ?? "";
      if (!/^\d{4}-\d\d-\d\d$/.test(until)) return [];
      const line = yaml.lineOf(["maintenance", "contractors", index, "until"]);
      return [{ kind: "contract" as const, path, line, words: asText(asRecord(each).name) ?? "", day: until }];
    });
  });
}

function readCard({ card }: RepositoryView): DatedStatement[] {
  const suppliers = (card?.organisation.suppliers ?? []).flatMap(({ name, until }, index) =>
    until === undefined
      ? []
      : [
          {
            kind: "contract" as const,
            field: `organisation.suppliers[${String(index)}].until`,
            words: name,
            day: until,
          },
        ],
  );
  const reviewed = card?.organisation.securityReviewed;
  const answers = Object.entries(card?.answers ?? {}).flatMap(([id, { explanation, until }]) =>
    explanation === undefined || until === undefined
      ? []
      : [{ kind: "explanation" as const, field: `answers.${id}.until`, words: id, day: until }],
  );
  const field = "organisation.securityReviewed";
  return [
    ...suppliers,
    ...(reviewed ? [{ kind: "review" as const, field, words: "", day: reviewed }] : []),
    ...answers,
  ];
}
