import { isVendored } from "../facts/vendored.ts";
import { lineAt } from "../text/line-at.ts";
import { classifyCpr, type CprKind } from "./cpr-number.ts";
import { isTestFile } from "./file-role.ts";
import { matchesOf } from "./matches-of.ts";
import type { Hit, Scanner } from "./scan-repository.ts";

/** What a hit is: a number that may be somebody's, the same in a test or an example, a doubtful or a made-up one. */
export type CprHitKind = "person" | "test" | "doubtful" | "made-up";

/** More hits than this in one file say no more. */
const MAX_HITS = 50;

const NO_USE =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|yarn|pnpm-lock|composer|poetry|uv|cargo|gemfile|packages\.lock|go)[^/]*\.(?:lock|sum|json|ya?ml)$|\.(?:map|svg|png|jpe?g|gif|webp|ico|pdf|zip|gz|jar|war|dll|exe|so|woff2?|ttf|eot|mp[34])$/i;

/** Written as CPR numbers are: nothing that could be part of a longer number, a version or an identifier. */
const WITH_HYPHEN = /(?<![\w.,/+-])(\d{6})-(\d{4})(?![\w-]|\.\d)/g;
/** Ten digits alone are telephone numbers, times and numbers of cases, unless something says otherwise. */
const WITHOUT_HYPHEN = /(?<![\w.,/+-])[0-3]\d[01]\d{3} ?\d{4}(?![\w-]|\.\d)/g;
const WORD = /(?<!\d)cpr|personnummer/i;
const EXAMPLE = /examples?(?![a-z])|eksemp(?:el|ler)|\btest|fikti(?:v|on)|dummy|made[- ]up|opdigtet/i;

/** How far from the number the word may stand: before it, names of columns too; after it, the rest of its line. */
const BEFORE = 200;
const AFTER = 40;

/** Looks for numbers of people in the Danish civil register, and never shows one whole. */
export const cpr: Scanner = {
  wants: (path) => !NO_USE.test(path) && !isVendored(path),
  scan: (text, path) => {
    const isAbout = WORD.test(text);
    const isTable = isAbout && /\.[ct]sv$/i.test(path) && WORD.test(text.slice(0, text.indexOf("\n")));
    const found = [...findHyphenated(text, isAbout), ...(isAbout ? findBare(text, isTable) : [])];
    const isTest = isTestFile(path);
    return found.slice(0, MAX_HITS).map(({ index, digits, kind }): Omit<Hit, "path"> => ({
      line: lineAt(text, index),
      found: `${digits.slice(0, 4)}xx-xxxx`,
      kind: kindOf(kind, isTest || EXAMPLE.test(text.slice(Math.max(0, index - BEFORE), index))),
    }));
  },
};

function kindOf(kind: CprKind, isTest: boolean): CprHitKind {
  if (kind === "person") return isTest ? "test" : "person";
  return kind === "doubtful" && !isTest ? "doubtful" : "made-up";
}

interface Found {
  readonly index: number;
  readonly digits: string;
  readonly kind: CprKind;
}

function findHyphenated(text: string, isAbout: boolean): Found[] {
  const all = matchesOf(text, WITH_HYPHEN).map((match): Found => {
    const digits = `${match[1] ?? ""}${match[2] ?? ""}`;
    return { index: match.index, digits, kind: classifyCpr(digits) };
  });
  const numbers = all.filter(({ kind }) => kind !== "none");
  if (isAbout) return numbers;
  // Numbers of orders and articles may look the same; among those only a few happen to be right as CPR numbers.
  const right = numbers.filter(({ kind }) => kind === "person");
  return right.length * 2 > all.length ? right : [];
}

function findBare(text: string, isTable: boolean): Found[] {
  return matchesOf(text, WITHOUT_HYPHEN).flatMap((match): Found[] => {
    const { index } = match;
    const digits = match[0].replace(" ", "");
    const kind = classifyCpr(digits);
    if (kind === "none") return [];
    const end = index + match[0].length;
    const after = text.slice(end, end + AFTER).split("\n")[0] ?? "";
    const isNear = isTable || WORD.test(text.slice(Math.max(0, index - BEFORE), index)) || WORD.test(after);
    return isNear ? [{ index, digits, kind }] : [];
  });
}
