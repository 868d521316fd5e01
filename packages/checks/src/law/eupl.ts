import { defineCheck } from "../check.ts";
import { isSameLicence, licenceOfId, type Licence } from "../licences/licence-name.ts";
import { folderLicences, idOfFile, rootLicences } from "../licences/own-licences.ts";
import type { RepositoryView } from "../repository-view.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const eupl = defineCheck({
  id: "law/eupl",
  severity: "could",
  requirements: ["F2"],
  title: { da: "EUPL sammen med andre licenser", en: "EUPL beside other licences" },
  why: {
    da: "EUPL-1.2 har et bilag med de licenser, den må blandes med. Har et repository kode under EUPL og en anden licens med delepligt, skal nogen have set efter, om de går sammen. Det støtter F2 om en åben licens brugt rigtigt.",
    en: "EUPL-1.2 has an appendix of the licences that it may be combined with. Where a repository holds code under EUPL and another copyleft licence, somebody must have seen whether they go together. It supports F2 on an open licence applied properly.",
  },
  good: {
    da: "En note i README eller docs om, hvilke dele der har hvilken licens, og hvorfor de må udgives sammen (EUPL's bilag).",
    en: "A note in README or docs on which parts have which licence, and why they may be published together (EUPL's appendix).",
  },
  pitfalls: {
    da: "To licensfiler uden et ord om forskellen; EUPL-1.1 og EUPL-1.2 holdt for at være det samme.",
    en: "Two licence files without a word on the difference; EUPL-1.1 and EUPL-1.2 taken for the same.",
  },
  next: {
    da: "Skriv i README under Licens, hvad der er under EUPL, hvad der er under den anden licens, og hvordan de går sammen.",
    en: "Write in the README under Licence what is under EUPL, what is under the other licence, and how they go together.",
  },
  messages: {
    ...MENTION_MESSAGES,
    named: {
      da: "{path} nævner EUPL, men ikke, hvordan den går sammen med den anden licens.",
      en: "{path} names EUPL, but not how it goes together with the other licence.",
    },
    single: {
      da: "Repositoryet blander ikke EUPL med andre licenser med delepligt.",
      en: "The repository does not mix EUPL with other copyleft licences.",
    },
  },
  run(repository, say) {
    if (!isMixed(licencesOf(repository))) return say.notApplicable("single");
    return judgeStatement(repository, say, {
      law: /\bEUPL\b/,
      answer: /kompatib|compatib|forenelig|appendix|bilag|dobbelt|dual|begge|both|enten|either/i,
    });
  },
});

/** Licences that ask for the same terms downstream. */
const COPYLEFT = /^(A|L)?GPL$|^MPL$|^EPL$|^CDDL$|^OSL$|^CeCILL/;

function isMixed(licences: readonly Licence[]): boolean {
  const euro = licences.filter(({ family }) => family === "EUPL");
  const others = licences.filter((each) => COPYLEFT.test(each.family) || each.family === "EUPL");
  return euro.some((one) => others.some((other) => !isSameLicence(one, other)));
}

function licencesOf(repository: RepositoryView): readonly Licence[] {
  const files = [...rootLicences(repository), ...folderLicences(repository)];
  return files.flatMap(({ path, ids }) => (ids.length > 0 ? ids : [idOfFile(path)])).map(licenceOfId);
}
