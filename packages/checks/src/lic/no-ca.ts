import { defineCheck } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { healthFiles } from "../health-files.ts";

/** Words that take the copyright from who contributes; a licence to use is another matter. */
const TAKES =
  /\b(?:assign|transfer|cede|convey)(?:s|ed|ing)?\b(?![^.\n]{0,40}\b(?:issue|ticket|pull|review|task|data|file)\w*\b)[^.\n]{0,80}\b(?:copyrights?|ownership|intellectual property|all rights?|right, title)\b|\b(?:overdrag\w*|overfør\w*|afgiv\w*|afstå\w*)\b[^.\n]{0,80}\b(?:ophavsret\w*|ejendomsret\w*|immaterielle\w*|rettighed\w*)|\b(?:ophavsret\w*|ejendomsret\w*)[^.\n]{0,60}\b(?:overdrages|overgår|tilfalder)\b/i;

const DENIES = /\b(?:not|never|no|without|don't|n't|keep|retain|remain|ikke|aldrig|beholder|uden)\b/i;

export const noCa = defineCheck({
  id: "lic/no-ca",
  severity: "should",
  scope: "product",
  requirements: ["F6"],
  standards: { spc: [13] },
  title: { da: "Bidragydere beholder deres ophavsret", en: "Contributors keep their copyright" },
  why: {
    da: "Standard for Public Code siger, at ingen må kræve ophavsretten af dem, der bidrager: det skræmmer andre kommuner og leverandører væk. En licens til bidraget er nok. Leverandørers overdragelse efter F6 er en sag for kontrakten.",
    en: "The Standard for Public Code says that nobody may demand the copyright of those who contribute: it keeps other municipalities and suppliers away. A licence for the contribution is enough. A supplier's transfer as F6 asks for is a matter of the contract.",
  },
  good: {
    da: "Bidrag gives under produktets licens, fx med DCO (git commit --signoff); ingen skal skrive under på en overdragelse.",
    en: "Contributions are given under the product's licence, for example with a DCO (git commit --signoff); nobody has to sign a transfer.",
  },
  pitfalls: {
    da: "En leverandørs standardaftale (CLA) er fulgt med, og den overdrager alt til leverandøren.",
    en: "A supplier's standard agreement (CLA) came along, and it transfers everything to the supplier.",
  },
  next: {
    da: "Fjern kravet om overdragelse, og skriv i CONTRIBUTING.md, at bidrag gives under produktets licens.",
    en: "Remove the demand for a transfer, and write in CONTRIBUTING.md that contributions are given under the product's licence.",
  },
  messages: {
    keeps: {
      da: "{path} beder ikke om at få ophavsretten til bidrag.",
      en: "{path} does not ask for the copyright of contributions.",
    },
    takes: {
      da: "{path} kræver ophavsretten til bidrag: »{text}«",
      en: '{path} demands the copyright of contributions: "{text}"',
    },
    none: {
      da: "Der er ingen tekst, som stiller betingelser for bidrag.",
      en: "There is no text that sets conditions for contributions.",
    },
  },
  run(repository, say) {
    const agreements = repository.files.find(
      "**/{CLA,ICLA,CCLA,CAA}{,[-_.]*}.{md,txt,rst,html}",
      "**/*contributor*{agreement,licen[cs]e}*.{md,txt,rst,html}",
    );
    const guides = healthFiles(repository, "contributing").flatMap((file) =>
      file.repository === repository ? file.path : [],
    );
    const paths = [...new Set([...agreements, ...guides])].filter((path) => !isVendored(path)).slice(0, 20);
    const [first] = paths;
    if (first === undefined) return say.notApplicable("none");
    for (const path of paths) {
      const lines = (repository.files.text(path) ?? "").split("\n");
      const index = lines.findIndex((line, at) => takesRights(line.slice(0, 1000), lines[at + 1]?.slice(0, 200) ?? ""));
      const text = lines[index]?.trim().slice(0, 100) ?? "";
      if (index !== -1) return say.fail("takes", { path, line: index + 1 }, { path, text });
    }
    return say.pass("keeps", { path: first }, { path: first });
  },
});

/** A sentence may go on in the next line, but begins in this one; a paragraph is often one line. */
function takesRights(line: string, next: string): boolean {
  let begin = 0;
  for (const sentence of `${line} ${next}`.split(/(?<=[.!?])\s/)) {
    const index = TAKES.exec(sentence)?.index;
    if (index !== undefined && begin + index <= line.length && !DENIES.test(sentence)) return true;
    begin += sentence.length + 1;
  }
  return false;
}
