import { defineCheck, type Say, type Verdict } from "../check.ts";
import { managementLinks } from "../facts/product-papers.ts";
import { findWaiting } from "../find-waiting.ts";
import type { RepositoryView } from "../repository-view.ts";
import { needsLogin } from "../text/needs-login.ts";

export const newsletter = defineCheck({
  id: "com/newsletter",
  severity: "should",
  scope: "product",
  requirements: ["F10"],
  fix: ["docs/toolbox.md"],
  title: { da: "Tilmelding til nyheder", en: "Sign-up for news" },
  why: {
    da: "Kommuner, der bruger produktet, skal høre om nye versioner og møder uden at følge med i koden. F10 nævner OS2's nyhedsbreve som en af kanalerne.",
    en: "Municipalities that use the product must hear of releases and meetings without following the code. F10 names OS2's newsletters as one of the channels.",
  },
  good: {
    da: "Et link, hvor enhver kan tilmelde sig, i README, værktøjskassen eller produktkortet.",
    en: "A link where anybody can sign up, in the README, the toolbox or the product card.",
  },
  pitfalls: {
    da: "Nyhedsbrevet sendes kun til en lukket liste; linket kræver login.",
    en: "The newsletter goes to a closed list only; the link needs a login.",
  },
  next: {
    da: "Skriv adressen i toolbox.newsletter i produktkortet; OS2's fælles nyhedsbrev tæller også.",
    en: "Write the address in toolbox.newsletter in the product card; OS2's common newsletter counts too.",
  },
  messages: {
    found: { da: "Man tilmelder sig her: {url}.", en: "People sign up here: {url}." },
    login: {
      da: "{url} kræver login, så nye kan ikke tilmelde sig.",
      en: "{url} needs a login, so newcomers cannot sign up.",
    },
    open: {
      da: "{path} venter på, hvor man tilmelder sig nyheder.",
      en: "{path} waits for where to sign up for news.",
    },
    unanswered: {
      da: "Feltet toolbox.newsletter i produktkortet er ikke udfyldt.",
      en: "The field toolbox.newsletter in the product card is not filled in.",
    },
    missing: {
      da: "Der er intet link til et nyhedsbrev.",
      en: "There is no link to a newsletter.",
    },
  },
  run(repository, say) {
    const links = findLinks(repository);
    const open = links.find(({ url }) => !needsLogin(url));
    const link = open ?? links[0];
    if (link) return tellLink(link, say);
    const waiting = findWaiting(repository, /nyhed|newsletter|news/i);
    if (waiting) return say.open("open", waiting, { path: waiting.path });
    return repository.card ? say.open("unanswered", { field: "toolbox.newsletter" }) : say.fail("missing");
  },
});

interface NewsLink {
  readonly url: string;
  readonly at: { readonly field: string } | { readonly path: string; readonly line: number };
}

function tellLink({ url, at }: NewsLink, say: Say<"found" | "login">): Verdict {
  return needsLogin(url) ? say.fail("login", at, { url }) : say.pass("found", at, { url });
}

function findLinks(repository: RepositoryView): readonly NewsLink[] {
  const said = repository.card?.toolbox.newsletter;
  const links = managementLinks(repository)
    .filter(({ text, target }) => /nyhedsbrev|newsletter/i.test(`${text} ${target}`))
    .map(({ target, path, line }) => ({ url: target, at: { path, line } }));
  return [...(said ? [{ url: said, at: { field: "toolbox.newsletter" } }] : []), ...links];
}
