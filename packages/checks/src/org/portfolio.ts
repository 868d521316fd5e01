import { defineCheck } from "../check.ts";
import { os2Addresses } from "../com/product-pages.ts";
import { findWaiting } from "../find-waiting.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";

export const portfolio = defineCheck({
  id: "org/portfolio",
  severity: "should",
  scope: "product",
  requirements: ["G1"],
  fix: ["docs/governance/annual-wheel.md", "README.md"],
  title: { da: "Plads i OS2's portefølje", en: "Place in OS2's portfolio" },
  why: {
    da: "G1 beder om, at produktet står i OS2's portefølje med det niveau, det drives på. Linket gør, at andre kan se, om de to steder siger det samme.",
    en: "G1 asks that the product stands in OS2's portfolio with the level that it is run at. The link lets others see whether both places say the same.",
  },
  good: {
    da: "Et link til produktets plads på os2.eu eller produkter.os2.eu, og produktets niveau skrevet i README eller produktkortet.",
    en: "A link to the product's place on os2.eu or produkter.os2.eu, and the product's level written in the README or the product card.",
  },
  pitfalls: {
    da: "Kun leverandøren har produktet på sin liste; niveauet i porteføljen er et andet end det, produktet skriver.",
    en: "Only the supplier lists the product; the level in the portfolio differs from the one that the product states.",
  },
  next: {
    da: "Link til produktets plads i porteføljen fra docs/governance/annual-wheel.md eller README.md, og udfyld toolbox.page og product.level i produktkortet.",
    en: "Link to the product's place in the portfolio from docs/governance/annual-wheel.md or README.md, and fill in toolbox.page and product.level in the product card.",
  },
  messages: {
    found: {
      da: "Produktet henviser til {url} i porteføljen og nævner sit niveau. Om niveauet er det samme, må et menneske se.",
      en: "The product refers to {url} in the portfolio and states its level. Whether the level is the same, a person must see.",
    },
    level: {
      da: "{url} er i porteføljen, men produktet skriver ikke selv, hvilket niveau det drives på.",
      en: "{url} is in the portfolio, but the product does not state the level that it is run at.",
    },
    open: {
      da: "{path} venter på adressen i OS2's portefølje.",
      en: "{path} waits for the address in OS2's portfolio.",
    },
    unanswered: {
      da: "Feltet toolbox.page i produktkortet er ikke udfyldt.",
      en: "The field toolbox.page in the product card is not filled in.",
    },
    missing: {
      da: "Intet sted henvises der til produktets plads i OS2's portefølje.",
      en: "Nothing refers to the product's place in OS2's portfolio.",
    },
  },
  run(repository, say) {
    const entry = findEntry(repository);
    if (entry) {
      const { url, at } = entry;
      return statesLevel(repository) ? say.pass("found", at, { url }) : say.fail("level", at, { url });
    }
    const waiting = findWaiting(repository, /produktside|product page|portefølje|portfolio/i);
    if (waiting) return say.open("open", waiting, { path: waiting.path });
    return repository.card ? say.open("unanswered", { field: "toolbox.page" }) : say.fail("missing");
  },
});

function findEntry(repository: RepositoryView) {
  const found = os2Addresses(repository).find(({ kind }) => kind === "page" || kind === "list");
  const said = repository.card?.toolbox.page;
  if (found) return { url: found.url, at: { path: found.path, line: found.line } };
  return said ? { url: said, at: { field: "toolbox.page" } } : undefined;
}

function statesLevel(repository: RepositoryView): boolean {
  const files = [...healthFiles(repository, "readme"), ...healthFiles(repository, "governance")];
  return (
    repository.card !== undefined ||
    files.some(({ repository: holder, path }) => LEVEL.test(holder.files.text(path) ?? ""))
  );
}

const LEVEL =
  /os2['’]?s?[- ]?(produkt)?(niveau|level)|produktniveau|product level|(på|at) (niveau|level) [123]\b|\bniveau:? (sandkasse|[123]\b)/i;
