import { defineCheck } from "../check.ts";
import { PROBLEM_TEXTS } from "../publiccode/problem-texts.ts";
import { FILE_MESSAGES, judgeFile } from "./publiccode-file.ts";

const MAX_TOLD = 20;

export const deprecated = defineCheck({
  id: "pc/deprecated",
  severity: "should",
  requirements: [],
  standards: { publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml bruger de felter, der gælder nu", en: "publiccode.yml uses the fields of today" },
  why: {
    da: "Specifikationen har lagt felter til side, og i version 1.0 forsvinder de. En fil, der følger med, skal ikke skrives om den dag.",
    en: "The specification has laid fields aside, and version 1.0 will drop them. A file that keeps up need not be rewritten on that day.",
  },
  good: {
    da: "Ingen udgåede felter, landekoder med store bogstaver, og kun felter, som findes i den version, filen angiver.",
    en: "No deprecated fields, country codes in capitals, and only fields that exist in the version that the file names.",
  },
  pitfalls: {
    da: "Felter kopieret fra et gammelt eksempel: genericName, monochromeLogo, inputTypes, repoOwner, authorsFile, afsnittet it, lande som dk.",
    en: "Fields copied from an old example: genericName, monochromeLogo, inputTypes, repoOwner, authorsFile, the section it, countries such as dk.",
  },
  next: {
    da: "Fjern eller omdøb feltet, som der står, og sæt publiccodeYmlVersion til den nyeste version.",
    en: "Remove or rename the field as it says, and set publiccodeYmlVersion to the newest version.",
  },
  messages: {
    ...FILE_MESSAGES,
    ...PROBLEM_TEXTS,
    current: { da: "{path} bruger ingen udgåede felter.", en: "{path} uses no deprecated fields." },
    more: { da: "{path} har {count} steder mere.", en: "{path} has {count} more places." },
  },
  run: (repository, say) =>
    judgeFile(repository, say, ({ path, problems }) => {
      const told = problems.filter(({ weight }) => weight === "deprecated" || weight === "version");
      if (told.length === 0) return say.pass("current", { path }, { path });
      const verdicts = told.slice(0, MAX_TOLD).map(({ code, line, args }) => say.fail(code, { path, line }, args));
      const count = told.length - MAX_TOLD;
      return count > 0 ? [...verdicts, say.fail("more", { path }, { path, count })] : verdicts;
    }),
});
