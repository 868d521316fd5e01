import { defineCheck } from "../check.ts";
import { findMentions } from "../law/find-mentions.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asList, asText } from "../text/plain-values.ts";
import { findOpenLines } from "../text/leftovers.ts";
import { FILE_MESSAGES, judgeFile, readPath } from "./publiccode-file.ts";

/** What a product may say that it supports, how its papers name it, and how publiccode.yml does. */
const SUBJECTS: readonly { readonly id: string; readonly papers: RegExp; readonly listed: RegExp }[] = [
  { id: "alias:nis2", papers: /\bNIS[ -]?2\b|2022\/2555/i, listed: /^alias:nis2$|2022\/2555/ },
  { id: "alias:cra", papers: /cyber resilience act|cyberrobusthed|2024\/2847/i, listed: /^alias:cra$|2024\/2847/ },
  {
    id: "https://arkitektur.digst.dk",
    papers: /fællesoffentlig\w* digital\w* arkitektur|common public digital architecture/i,
    listed: /arkitektur\.digst\.dk/,
  },
];

export const supports = defineCheck({
  id: "pc/supports",
  severity: "could",
  level: "2",
  requirements: ["F18"],
  standards: { publiccode: true },
  title: { da: "Regler og rammer, som produktet understøtter", en: "Rules and frames that the product supports" },
  why: {
    da: "Fra version 0.7 kan publiccode.yml nævne de love, standarder og arkitekturer, softwaren understøtter, så andre kan søge efter dem. Det er en erklæring, som mennesker står inde for; derfor foreslår tjekket den kun.",
    en: "From version 0.7 publiccode.yml can name the laws, standards and architectures that the software supports, so that others can search for them. It is a declaration that people stand by, so the check only suggests it.",
  },
  good: {
    da: "supports nævner det, som jeres egne papirer allerede gør rede for, fx alias:gdpr, alias:nis2, alias:cra eller adressen på den fællesoffentlige digitale arkitektur.",
    en: "supports names what your own papers already account for, such as alias:gdpr, alias:nis2, alias:cra or the address of the common public digital architecture.",
  },
  pitfalls: {
    da: "Der står alias:gdpr, fordi det lyder godt; papirerne gør rede for noget, som kataloget ikke får at vide.",
    en: "It says alias:gdpr because that sounds good; the papers account for something that the catalogue never hears of.",
  },
  next: {
    da: "Kan I stå inde for det, så skriv det under supports i publiccode.yml: en linje som - id: alias:nis2 for hver, og publiccodeYmlVersion 0.7.0.",
    en: "If you can stand by it, write it under supports in publiccode.yml: a line such as - id: alias:nis2 for each, and publiccodeYmlVersion 0.7.0.",
  },
  messages: {
    ...FILE_MESSAGES,
    listed: { da: "supports nævner {names}.", en: "supports names {names}." },
    unlisted: {
      da: "Papirerne gør rede for noget, som supports ikke nævner: {names}. Om det skal stå der, afgør I selv.",
      en: "The papers account for something that supports does not name: {names}. Whether it shall stand there is for you to decide.",
    },
    nothing: {
      da: "Hverken publiccode.yml eller papirerne siger, at produktet understøtter bestemte regler eller rammer.",
      en: "Neither publiccode.yml nor the papers say that the product supports particular rules or frames.",
    },
  },
  run: (repository, say) =>
    judgeFile(repository, say, (file) => {
      const ids = asList(file.value.supports).flatMap((each) => asText(readPath(each, ["id"])) ?? []);
      const missing = SUBJECTS.filter(
        ({ papers, listed }) => !ids.some((id) => listed.test(id)) && isAccounted(repository, papers),
      ).map(({ id }) => id);
      const at = file.at("supports");
      if (missing.length > 0) return say.open("unlisted", at, { names: missing.join(", ") });
      if (ids.length === 0) return say.notApplicable("nothing");
      return say.pass("listed", at, { names: ids.slice(0, 10).join(", ").slice(0, 300) });
    }),
});

/** The product's papers say something of it that is more than its name, and wait for no answers. */
function isAccounted(repository: RepositoryView, law: RegExp): boolean {
  return findMentions(repository, law).some(
    ({ path, words, waits }) => !waits && words >= 10 && findOpenLines(repository.files.text(path) ?? "").length === 0,
  );
}
