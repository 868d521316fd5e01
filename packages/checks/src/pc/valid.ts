import { defineCheck, type Say, type Verdict } from "../check.ts";
import { PROBLEM_TEXTS } from "../publiccode/problem-texts.ts";
import type { PubliccodeProblem } from "../publiccode/problem.ts";
import { NEWEST } from "../publiccode/versions.ts";
import { FILE_MESSAGES, publiccodeFile } from "./publiccode-file.ts";

/** More problems of one file than this are counted and not told. */
const MAX_TOLD = 20;

const MESSAGES = {
  ...FILE_MESSAGES,
  ...PROBLEM_TEXTS,
  valid: {
    da: "{path} følger version {version} af specifikationen.",
    en: "{path} follows version {version} of the specification.",
  },
  more: { da: "{path} har {count} fejl mere.", en: "{path} has {count} more mistakes." },
} as const;

export const valid = defineCheck({
  id: "pc/valid",
  severity: "must",
  level: "1",
  requirements: ["F10"],
  standards: { spc: [14], publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml er gyldig", en: "publiccode.yml is valid" },
  why: {
    da: "Kataloger læser filen uden mennesker imellem og springer et produkt over, når der er en fejl. Den, der har skrevet filen, får det ikke at vide.",
    en: "Catalogues read the file with no person in between, and skip a product whose file has a mistake. Whoever wrote the file is not told.",
  },
  good: {
    da: "Filen er UTF-8 og YAML 1.2, har alle de felter, specifikationen kræver, ingen ukendte, og værdier af den rigtige slags.",
    en: "The file is UTF-8 and YAML 1.2, has every field that the specification asks for and no unknown ones, with values of the right kind.",
  },
  pitfalls: {
    da: "Felter med stavefejl, tekster over længden, dk i stedet for da, et ord, hvor der skal stå en liste, eller et logo, der er flyttet.",
    en: "Misspelt fields, texts that are too long, dk instead of da, a word where a list should stand, or a logo that has moved.",
  },
  next: {
    da: "Ret felterne på de linjer, der er nævnt, og kør os2kit check igen.",
    en: "Mend the fields on the lines that are named, and run os2kit check again.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const file = publiccodeFile(repository);
    if (!file) return say.notApplicable("absent");
    const { path, problems, version = NEWEST } = file;
    const told = problems.filter(({ weight }) => weight === "error" || weight === "unsure");
    if (told.length === 0) return say.pass("valid", { path }, { path, version });
    const verdicts = told.slice(0, MAX_TOLD).map((problem) => judge(path, problem, say));
    const count = told.length - MAX_TOLD;
    return count > 0 ? [...verdicts, say.fail("more", { path }, { path, count })] : verdicts;
  },
});

function judge(
  path: string,
  { code, weight, line, args }: PubliccodeProblem,
  say: Say<keyof typeof MESSAGES>,
): Verdict {
  return weight === "unsure" ? say.unknown(code, { path, line }, args) : say.fail(code, { path, line }, args);
}
