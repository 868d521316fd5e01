import type { Card } from "@os2kit/model";

/** How far something has come, as coarsely as sources can be compared: `trial` agrees with its neighbours. */
export type Stage = "early" | "trial" | "ready" | "ended";

/** What a source says, in its own words. */
export interface SaidStage {
  readonly stage: Stage;
  readonly words: string;
}

const STATUS: Readonly<Record<string, Stage>> = {
  concept: "early",
  development: "early",
  beta: "trial",
  stable: "ready",
  obsolete: "ended",
};
const CARD: Readonly<Record<Card["product"]["stage"], Stage>> = {
  idea: "early",
  project: "early",
  product: "ready",
  maintenance: "ready",
  retired: "ended",
};

/** The stage behind `developmentStatus` of publiccode.yml. */
export function stageOfStatus(status: string): Stage | undefined {
  return Object.hasOwn(STATUS, status) ? STATUS[status] : undefined;
}

/** The stage that the card says. */
export function stageOfCard({ product }: Card): SaidStage {
  return { stage: CARD[product.stage], words: product.stage };
}

/** Words that tell of a stage wherever they stand; those further down are weaker. */
const PLAIN: readonly (readonly [Stage, RegExp])[] = [
  [
    "ended",
    /(?:no longer|not|ikke længere) (?:actively )?(?:maintained|supported|vedligehold[a-zA-ZÀ-ÖØ-öø-ž]*|understøttet)|discontinued|\bunmaintained\b|(?:project|projekt|repository|codebase|product|produkt)[a-zA-ZÀ-ÖØ-öø-ž]* (?:is|are|have been|has been|er|blev) (?:[a-zA-ZÀ-ÖØ-öø-ž]+ ){0,3}?(?:archived|deprecated|retired|abandoned|obsolete|nedlagt|lukket|udfaset|arkiveret)/i,
  ],
  [
    "trial",
    /(?:under|in) active development|actively developed|løbende udvikl[a-zA-ZÀ-ÖØ-öø-ž]*|aktivt? udvikl[a-zA-ZÀ-ÖØ-öø-ž]*/i,
  ],
  [
    "early",
    /(?:is|are|er|this|dette|denne)(?: [a-zA-ZÀ-ÖØ-öø-ž]+){0,4}? (?:prototype|proof of concept|work in progress|mock-?up|eksperiment[a-zA-ZÀ-ÖØ-öø-ž]*|experiment[a-zA-ZÀ-ÖØ-öø-ž]*)|(?:er|is)(?: [a-zA-ZÀ-ÖØ-öø-ž]+){0,3}? (?:under udvikling|i udvikling|under development|in development|planning phase|planlægningsfasen)|(?:not|ikke)(?: [a-zA-ZÀ-ÖØ-öø-ž]+){0,2}? (?:ready for|klar til) (?:production|use|drift|brug)|projekt under udvikling|project in development/i,
  ],
  [
    "ready",
    /production[- ]ready|ready for (?:production|use)|klar til (?:drift|brug)|(?:er|is|i)(?: [a-zA-ZÀ-ÖØ-öø-ž]+){0,3}? (?:i drift|in production|i produktion)(?! environment)|produkt i drift|product in operation/i,
  ],
];

/** Words that tell of a stage below a heading such as Status. */
const BELOW_HEADING: readonly (readonly [Stage, RegExp])[] = [
  ["ended", /deprecated|archived|retired|obsolete|abandoned|end of life|lukket|nedlagt|udfaset|arkiveret/iu],
  ["trial", /\bbeta\b|\bpilot[a-zA-ZÀ-ÖØ-öø-ž]*|i test|in testing|release candidate/i],
  [
    "early",
    /\b(?:alpha|idea|idé|concept|koncept|prototype|planning|wip)\b|work in progress|under udvikling|development|proof of concept|eksperiment|experimental/iu,
  ],
  [
    "ready",
    /\b(?:stable|stabil|mature|moden|production|produktion|active|aktiv|drift)\b|only maintenance|maintenance only|kun vedligehold|i brug|in use/iu,
  ],
];

/** What a sentence of running text says of the stage. */
export function stageOfText(text: string): SaidStage | undefined {
  return find(PLAIN, text);
}

/** What a text below a heading such as Status says. */
export function stageOfStatusText(text: string): SaidStage | undefined {
  return find(PLAIN, text) ?? find(BELOW_HEADING, text);
}

/** What the address of a badge says, such as `.../badge/status-beta-yellow`. */
export function stageOfBadge(target: string): SaidStage | undefined {
  const words =
    /repostatus\.org\/badges\/[^/]{1,20}\/([a-z]{2,20})|badge\/(?:project[-_ ]?|development[-_ ]?)?(?:status|maturity|stability)-([^-?]{2,40})/i.exec(
      target,
    );
  const found = words?.[1] ?? words?.[2];
  return found === undefined ? undefined : find(BELOW_HEADING, decode(found));
}

function find(patterns: readonly (readonly [Stage, RegExp])[], text: string): SaidStage | undefined {
  for (const [stage, pattern] of patterns) {
    const words = pattern.exec(text.slice(0, 2000))?.[0];
    if (words !== undefined) return { stage, words: words.slice(0, 60) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True where two sources can both be right. */
export function agree(a: Stage, b: Stage): boolean {
  return a === b || (a === "trial" && b !== "ended") || (b === "trial" && a !== "ended");
}
