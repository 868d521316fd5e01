import { defineCheck } from "../check.ts";
import { AGREE_MESSAGES, COMPARISONS } from "./compare-fields.ts";
import { judgeFile } from "./publiccode-file.ts";

export const agree = defineCheck({
  id: "pc/agree",
  severity: "should",
  requirements: ["F6"],
  standards: { publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml passer med repositoryet", en: "publiccode.yml agrees with the repository" },
  why: {
    da: "Filen skrives én gang, og så går livet videre: repositoryet flytter, versionen stiger, licensen skifter. Et katalog viser det, der står i filen, så længe det står der.",
    en: "The file is written once, and then life goes on: the repository moves, the version rises, the licence changes. A catalogue shows what the file says for as long as it says so.",
  },
  good: {
    da: "url er repositoryets adresse, softwareVersion og releaseDate er den nyeste udgivelse, og licens, navn og sprog er de samme som i LICENSE og produktkortet.",
    en: "url is the repository's address, softwareVersion and releaseDate are the newest release, and licence, name and languages are those of LICENSE and the product card.",
  },
  pitfalls: {
    da: "Adressen er leverandørens gamle; versionen blev kun rettet ved den første udgivelse; licensen er eksemplets AGPL-3.0-or-later.",
    en: "The address is the supplier's old one; the version was changed at the first release only; the licence is the example's AGPL-3.0-or-later.",
  },
  next: {
    da: "Ret det felt, der er forkert. Er det produktkortet, så ret kortet, og kør os2kit update.",
    en: "Change the field that is wrong. Where it is the product card, change the card and run os2kit update.",
  },
  messages: AGREE_MESSAGES,
  run: (repository, say) =>
    judgeFile(repository, say, (file) => {
      const compared = Object.entries(COMPARISONS).flatMap(([field, compare]) => {
        const found = compare(file, repository, say);
        return found ? [{ field, found }] : [];
      });
      const verdicts = compared.flatMap(({ found }) => found);
      if (verdicts.length > 0) return verdicts;
      const { path } = file;
      if (compared.length === 0) return say.unknown("nothing", { path }, { path });
      return say.pass("agrees", { path }, { fields: compared.map(({ field }) => field).join(", ") });
    }),
});
