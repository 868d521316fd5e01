import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import { papers } from "../facts/papers.ts";
import type { RepositoryView } from "../repository-view.ts";

export const languages = defineCheck({
  id: "doc/languages",
  severity: "should",
  level: "1",
  scope: "product",
  requirements: ["F5"],
  standards: { spc: [10] },
  fix: ["CONTRIBUTING.md"],
  title: { da: "Hvilke sprog der gælder", en: "Which languages apply" },
  why: {
    da: "Når en tekst findes på to sprog, skal man vide, hvilken der gælder, og en udvikler fra et andet land skal vide, om dansk er nok. Standarden for offentlig kode beder om, at sprogene er nævnt, og at engelsk er et af dem.",
    en: "When a text exists in two languages, people must know which one applies, and a developer from another country whether Danish is needed. The Standard for Public Code asks that the languages are named and that English is one.",
  },
  good: {
    da: "En sætning i CONTRIBUTING eller README: kode og tekniske tekster er på engelsk, papirer om organiseringen på dansk.",
    en: "A sentence in CONTRIBUTING or README: code and technical texts are in English, papers about the organisation in Danish.",
  },
  pitfalls: {
    da: "To README på hvert sit sprog, som siger noget forskelligt; kun dansk i et projekt, der gerne vil have bidrag udefra.",
    en: "Two READMEs in different languages that say different things; Danish only in a project that wants contributions from outside.",
  },
  next: {
    da: "Skriv i CONTRIBUTING.md, hvilke tekster der er på engelsk, og hvilke der er på dansk.",
    en: "Write in CONTRIBUTING.md which texts are in English and which are in Danish.",
  },
  messages: {
    named: { da: "{path} siger, hvilke sprog der bruges.", en: "{path} says which languages are used." },
    card: {
      da: "Produktkortet angiver sprogene {languages}; det første gælder.",
      en: "The product card gives the languages {languages}; the first applies.",
    },
    danish: {
      da: "{path} nævner kun dansk; engelsk er ikke et af sprogene.",
      en: "{path} names Danish only; English is not one of the languages.",
    },
    unnamed: {
      da: "Der er README på flere sprog ({paths}), men intet sted står der, hvilket sprog der gælder.",
      en: "There are READMEs in several languages ({paths}), but nothing says which language applies.",
    },
    missing: {
      da: "Intet sted står der, hvilke sprog kode og dokumentation er på.",
      en: "Nothing says which languages code and documentation are in.",
    },
  },
  run(repository, say) {
    const said = findStatements(repository);
    const english = said.find(({ text }) => /engelsk|english/i.test(text));
    if (english) return say.pass("named", { path: english.path, line: english.line }, { path: english.path });
    const declared = repository.card?.product.languages ?? [];
    if (declared.includes("en"))
      return say.pass("card", { field: "product.languages" }, { languages: declared.join(", ") });
    const [danish] = said;
    if (danish) return say.fail("danish", { path: danish.path, line: danish.line }, { path: danish.path });
    if (declared.length > 0) return say.fail("danish", { field: "product.languages" }, { path: "product.languages" });
    const readmes = healthFiles(repository, "readme").map(({ path }) => path);
    const isTwofold = readmes.some((path) => /[-_.](da|dk|en|uk|us)\./i.test(path)) && readmes.length > 1;
    return isTwofold
      ? say.fail("unnamed", { path: readmes[0] ?? "" }, { paths: readmes.join(", ") })
      : say.fail("missing");
  },
});

const SUBJECT =
  /(dokument|document|tekst|texts?\b|kode|code\b|kommentar|comments?\b|papir|papers\b|issues?\b|commits?\b|sprog|language)/i;
const LANGUAGE =
  /\b(er|skrives|skal være|holdes|is|are|written|kept|must be)\b[^.\n]{0,40}\b(på|in) (dansk|engelsk|danish|english)\b|(sprog|language)s?:? *(er |is )?(dansk|engelsk|danish|english)/i;

/** Lines that say which language something is in, in the files where people look for it. */
function findStatements(repository: RepositoryView): readonly { path: string; line: number; text: string }[] {
  const files = (["contributing", "readme", "governance"] as const).flatMap((kind) =>
    healthFiles(repository, kind).filter((file) => file.repository === repository),
  );
  const standards = papers(repository).filter(
    ({ closed, name }) => !closed && /^(code[-_ ]?standards?|index|styleguide)$/.test(name),
  );
  return [...files, ...standards].flatMap(({ path }) =>
    (repository.files.text(path) ?? "").split("\n").flatMap((line, index) => {
      const text = line.slice(0, 2000).replace(/\]\([^)\s]{0,500}\)/g, "]");
      return SUBJECT.test(text) && LANGUAGE.test(text) ? [{ path, line: index + 1, text }] : [];
    }),
  );
}
