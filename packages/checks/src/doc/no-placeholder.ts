import { defineCheck } from "../check.ts";
import { prose } from "../facts/prose.ts";
import { healthKindOf } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { examined, placeholders, type Placeholder } from "./placeholders.ts";

const MAX_TOLD = 20;

export const noPlaceholder = defineCheck({
  id: "doc/no-placeholder",
  severity: "must",
  requirements: ["F5"],
  standards: { osps: ["VM-02.01"] },
  title: { da: "Ingen skabelontekst er blevet stående", en: "No template text is left" },
  why: {
    da: "En adresse, som ingen læser, og et navn, som ingen har, får læseren til at tvivle på resten. F5 kræver, at formål, målgruppe og nytte er beskrevet; en skabelon, der ikke er udfyldt, beskriver intet.",
    en: "An address that nobody reads and a name that nobody has make the reader doubt the rest. F5 asks that purpose, audience and benefit are described; a template that is not filled in describes nothing.",
  },
  good: {
    da: "Alle dokumenter taler om dette produkt, med rigtige navne, adresser og titler. Det, der endnu ikke er besvaret, står som en linje, der siger det.",
    en: "All documents speak of this product, with real names, addresses and titles. What is not answered yet stands as a line that says so.",
  },
  pitfalls: {
    da: "En kopieret SECURITY.md med insert-mail@os2.eu; skabelonens boks øverst i README; [Maintainer 1] i MAINTAINERS; `TODO` i README.",
    en: "A copied SECURITY.md with insert-mail@os2.eu; the template's box at the top of the README; [Maintainer 1] in MAINTAINERS; `TODO` in the README.",
  },
  next: {
    da: "Skriv produktets egne ord i stedet, eller slet afsnittet: {path}.",
    en: "Write the product's own words instead, or delete the section: {path}.",
  },
  messages: {
    clean: {
      da: "Dokumenter, der er set efter: {count}. Der er ingen skabelontekst i dem.",
      en: "Documents that were looked at: {count}. There is no template text in them.",
    },
    template: {
      da: "Repositoryet er en skabelon, som ikke er udfyldt: {count} af {total} dokumenter har skabelonens tekst.",
      en: "The repository is a template that is not filled in: {count} of {total} documents hold the template's text.",
    },
    leftover: {
      da: "{path} har skabelontekst: »{found}«. Linjer af den slags i filen: {count}.",
      en: "{path} holds template text: “{found}”. Lines of this kind in the file: {count}.",
    },
    todo: {
      da: "{path} siger selv, at noget mangler: »{found}«. Linjer af den slags i filen: {count}.",
      en: "{path} says itself that something is missing: “{found}”. Lines of this kind in the file: {count}.",
    },
    contact: {
      da: "{path} giver en adresse, som ingen læser: {found}.",
      en: "{path} gives an address that nobody reads: {found}.",
    },
    title: { da: "{path} har skabelonens titel: »{found}«.", en: "{path} has the template's title: “{found}”." },
    generated: {
      da: "{path} har den tekst, som et værktøj lagde der: »{found}«.",
      en: "{path} has the text that a tool put there: “{found}”.",
    },
    howTo: {
      da: "{path} er vejledningen til publiccode.yml, ikke filen selv. Læg publiccode.yml i roden, og slet vejledningen.",
      en: "{path} is the guide to publiccode.yml, not the file itself. Put publiccode.yml at the root, and delete the guide.",
    },
    form: {
      da: "{path} er skabelonens formular. Udfyld den som CONTRIBUTING.md, eller slet den.",
      en: "{path} is the template's form. Fill it in as CONTRIBUTING.md, or delete it.",
    },
    more: {
      da: "Skabelontekst i flere filer: {count}, fx {path}.",
      en: "Template text in more files: {count}, such as {path}.",
    },
    none: { da: "Der er ingen dokumenter i repositoryet.", en: "There are no documents in the repository." },
  },
  run(repository, say) {
    const found = placeholders(repository);
    const total = examined(repository).length;
    if (isTemplate(repository, found)) {
      const first = found.find(({ path }) => healthKindOf(path) === "readme") ?? found[0];
      const count = new Set(found.map(({ path }) => path)).size;
      const path = first?.path ?? "";
      return say.fail("template", { path, line: first?.line ?? 1 }, { path, count, total });
    }
    const told = found
      .slice(0, MAX_TOLD)
      .map(({ kind, path, line, found: words, count }) =>
        say.fail(kind, { path, line }, { path, found: words, count }),
      );
    const next = found[MAX_TOLD];
    if (next) told.push(say.fail("more", undefined, { count: found.length - MAX_TOLD, path: next.path }));
    if (told.length > 0) return told;
    return total > 0 ? say.pass("clean", undefined, { count: total }) : say.notApplicable("none");
  },
});

/** Most documents are the template's, and there is little beside them. */
function isTemplate(repository: RepositoryView, found: readonly Placeholder[]): boolean {
  const documents = examined(repository);
  const unfilled = new Set(found.map(({ path }) => path));
  const others = repository.files.paths.length - prose(repository).length;
  return unfilled.size >= 3 && unfilled.size >= documents.length / 2 && others < 20;
}
