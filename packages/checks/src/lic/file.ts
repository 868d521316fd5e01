import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import { themeLicence } from "../licences/own-licences.ts";

export const file = defineCheck({
  id: "lic/file",
  severity: "must",
  requirements: ["F2"],
  standards: { spc: [13], osps: ["LE-03.01"], scorecard: ["License"], github: true },
  fix: ["LICENSE"],
  title: { da: "Licensfil i roden", en: "Licence file at the root" },
  why: {
    da: "Uden en licens må ingen bruge, ændre eller dele koden, selv om den ligger åbent. F2 kræver en åben licens, og værktøjer leder efter den i roden.",
    en: "Without a licence nobody may use, change or share the code, though it lies in the open. F2 asks for an open licence, and tools look for it at the root.",
  },
  good: {
    da: "En fil LICENSE i roden med licensens fulde, uændrede tekst. Flere licenser ligger i LICENSES/ efter REUSE.",
    en: "A file LICENSE at the root with the licence's full, unchanged text. Several licences stand in LICENSES/, as REUSE says.",
  },
  pitfalls: {
    da: "Licensen er kun nævnt i README; filen er tom; den fulgte med en skabelon til siden; der er to licensfiler, som siger noget forskelligt.",
    en: "The licence is only named in the README; the file is empty; it came with a site's template; two licence files say different things.",
  },
  next: {
    da: "Læg licensens fulde tekst i LICENSE i roden: os2kit check --fix gør det ud fra produktkortet.",
    en: "Put the licence's full text into LICENSE at the root: os2kit check --fix does it from the product card.",
  },
  messages: {
    found: { da: "Licensen står i {path}.", en: "The licence stands in {path}." },
    empty: { da: "{path} er tom.", en: "{path} is empty." },
    elsewhere: {
      da: "Licensen ligger kun i {path}; værktøjer og mennesker leder i roden.",
      en: "The licence stands only in {path}; tools and people look at the root.",
    },
    theme: {
      da: "{path} fulgte med det tema, som siden er bygget med ({text}); repositoryet selv har ingen licens.",
      en: "{path} came with the theme that the site is built with ({text}); the repository itself has no licence.",
    },
    missing: { da: "Der er ingen licensfil i roden.", en: "There is no licence file at the root." },
  },
  run(repository, say) {
    const theme = themeLicence(repository);
    const [first] = healthFiles(repository, "licence").filter(({ path }) => path !== theme?.path);
    if (!first && theme) return say.fail("theme", { path: theme.path, line: theme.line }, theme);
    if (!first) {
      const [other] = repository.files.find("LICENSES/*.txt");
      return other ? say.fail("elsewhere", { path: other }, { path: other }) : say.fail("missing");
    }
    const { path } = first;
    if (path.includes("/")) return say.fail("elsewhere", { path }, { path });
    const isEmpty = (repository.files.text(path) ?? "").trim() === "";
    return isEmpty ? say.fail("empty", { path }, { path }) : say.pass("found", { path }, { path });
  },
});
