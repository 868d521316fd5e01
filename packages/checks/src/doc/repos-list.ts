import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";

export const reposList = defineCheck({
  id: "doc/repos-list",
  severity: "should",
  scope: "product",
  requirements: ["F1", "F6"],
  standards: { osps: ["QA-04.01"] },
  fix: ["README.md", "docs/toolbox.md"],
  title: { da: "Liste over produktets repositories", en: "List of the product's repositories" },
  why: {
    da: "Et produkt er tit flere repositories. Uden en liste ved ingen, om man har set det hele: F1 beder om, at alle dele er åbne, og F6 om, at alle dele er overdraget.",
    en: "A product is often several repositories. Without a list nobody knows whether they have seen all of it: F1 asks that all parts are open, and F6 that all parts are handed over.",
  },
  good: {
    da: "En liste i README, dokumentationen eller produktkortet med hvert repository, adresse og hvad der er i det.",
    en: "A list in the README, the documentation or the product card with each repository, its address and what is in it.",
  },
  pitfalls: {
    da: "Et modul, som kun leverandøren kender; en liste, der mangler det nyeste repository.",
    en: "A module that only the supplier knows; a list that lacks the newest repository.",
  },
  next: {
    da: "Udfyld repositories i produktkortet med navn, indhold og adresse på dem alle; os2kit skriver dem i README.md.",
    en: "Fill in repositories in the product card with name, content and address of all of them; os2kit writes them in README.md.",
  },
  messages: {
    card: { da: "Nævnt i produktkortet: {names}.", en: "Listed in the product card: {names}." },
    unlisted: {
      da: "Produktkortet mangler repositories, der er set på her: {names}.",
      en: "The product card lacks repositories that were looked at here: {names}.",
    },
    unanswered: {
      da: "Feltet repositories i produktkortet er ikke udfyldt.",
      en: "The field repositories in the product card is not filled in.",
    },
    found: {
      da: "Andre repositories, nævnt i {path}: {count}.",
      en: "Other repositories named in {path}: {count}.",
    },
    unsure: {
      da: "Andre repositories hos samme ejer, nævnt i README: {count}. Om det er dem alle, kan kun produktkortet sige.",
      en: "Other repositories of the same owner that the README names: {count}. Whether that is all of them, only the card can tell.",
    },
    missing: {
      da: "README nævner ikke de andre repositories, der er set på her: {names}.",
      en: "The README does not name the other repositories that were looked at here: {names}.",
    },
  },
  run(repository, say) {
    const others = repository.siblings.map(({ name }) => name).filter((name) => name !== ".github");
    if (repository.card) {
      const at = { field: "repositories" };
      const names = repository.card.repositories.map(({ name }) => name);
      if (names.length === 0) return say.open("unanswered", at);
      const unlisted = others.filter((name) => !names.includes(name));
      if (unlisted.length > 0) return say.fail("unlisted", at, { names: unlisted.join(", ") });
      return say.pass("card", at, { names: names.join(", ") });
    }
    const { path, text, targets } = readLinks(repository);
    const place = path === undefined ? undefined : { path };
    const unnamed = others.filter((name) => !text.includes(name));
    if (unnamed.length > 0) return say.fail("missing", place, { names: unnamed.join(", ") });
    const count = Math.max(targets.size, others.length);
    // One link may be all there is, or a word in passing; two or more, or a heading, are a list.
    const isList =
      count > 1 || others.length > 0 || (count > 0 && /^#+ .*(repositor|moduler|modules|dele\b|parts)/im.test(text));
    return isList ? say.pass("found", place, { path: path ?? "", count }) : say.unknown("unsure", place, { count });
  },
});

/** What the README says of repositories of the same owner, this one left out. */
function readLinks(repository: RepositoryView): { path?: string; text: string; targets: ReadonlySet<string> } {
  const [readme] = healthFiles(repository, "readme");
  if (!readme) return { text: "", targets: new Set() };
  const own = (repository.address ?? "").toLowerCase().replace(/\.git$/, "");
  const owner = own.slice(0, own.lastIndexOf("/") + 1);
  const links = readDocument(repository, readme.path)?.links ?? [];
  const targets = links.flatMap(({ target }) => {
    const name =
      owner === "" || !target.toLowerCase().startsWith(owner) ? "" : target.toLowerCase().slice(owner.length);
    const repositoryName = name.split(/[/?#]/)[0]?.replace(/\.git$/, "") ?? "";
    return repositoryName === "" || `${owner}${repositoryName}` === own ? [] : [repositoryName];
  });
  return { path: readme.path, text: repository.files.text(readme.path) ?? "", targets: new Set(targets) };
}
