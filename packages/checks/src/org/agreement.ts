import { defineCheck, type Place } from "../check.ts";
import { managementLinks, productPapers } from "../facts/product-papers.ts";
import { findWaiting } from "../find-waiting.ts";
import type { RepositoryView } from "../repository-view.ts";
import { needsLogin } from "../text/needs-login.ts";

export const agreement = defineCheck({
  id: "org/agreement",
  severity: "should",
  scope: "product",
  requirements: ["G10", "R2"],
  fix: ["docs/economy.md"],
  title: { da: "Tilslutningsaftale og takstblad", en: "Participation agreement and price sheet" },
  why: {
    da: "G10 anbefaler en tilslutningsaftale, så økonomien holder, og aftalen kan være beviset for ledelsens opbakning (R2). Den, der vil være med, skal kunne læse aftale og pris uden at spørge.",
    en: "G10 recommends a participation agreement so that the money lasts, and the agreement may be the proof of management's support (R2). Whoever wants to join must be able to read agreement and price without asking.",
  },
  good: {
    da: "Åbne link til tilslutningsaftalen og takstbladet, og hvor mange der har underskrevet.",
    en: "Open links to the participation agreement and the price sheet, and how many have signed.",
  },
  pitfalls: {
    da: "Et tilsagn forveksles med en aftale; aftalen er udløbet; linket kræver login.",
    en: "A pledge is taken for an agreement; the agreement has lapsed; the link needs a login.",
  },
  next: {
    da: "Udfyld financing.agreement og financing.priceSheet i produktkortet med adresser, der kan åbnes uden login, eller link til dem fra docs/economy.md.",
    en: "Fill in financing.agreement and financing.priceSheet in the product card with addresses that open without a login, or link to them from docs/economy.md.",
  },
  messages: {
    found: {
      da: "Tilslutningsaftale: {agreement}. Takstblad: {prices}.",
      en: "Participation agreement: {agreement}. Price sheet: {prices}.",
    },
    noPrices: {
      da: "Tilslutningsaftalen er her: {agreement}. Der er intet takstblad.",
      en: "The participation agreement is here: {agreement}. There is no price sheet.",
    },
    noAgreement: {
      da: "Takstbladet er her: {prices}. Der er ingen tilslutningsaftale.",
      en: "The price sheet is here: {prices}. There is no participation agreement.",
    },
    login: {
      da: "{url} kræver login. Det tæller ikke som dokumentation.",
      en: "{url} needs a login. That is no evidence.",
    },
    pledge: {
      da: "Der er kun et tilsagn: {pledge}. Det er ikke en aftale.",
      en: "There is only a pledge: {pledge}. That is no agreement.",
    },
    open: {
      da: "{path} venter på adressen på aftalen eller takstbladet.",
      en: "{path} waits for the address of the agreement or the price sheet.",
    },
    unanswered: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
    missing: {
      da: "Der er hverken tilslutningsaftale eller takstblad, og intet link til dem.",
      en: "There are neither a participation agreement nor a price sheet, and no link to them.",
    },
  },
  run(repository, say) {
    const found = find(repository, AGREEMENT, "financing.agreement");
    const sheet = find(repository, PRICES, "financing.priceSheet");
    const agreement = found?.name ?? "";
    const prices = sheet?.name ?? "";
    const locked = [found, sheet].find((each) => each?.login);
    if (locked) return say.fail("login", locked.at, { url: locked.name });
    if (found && sheet) return say.pass("found", found.at, { agreement, prices });
    const waiting = findWaiting(repository, /tilslutningsaftale|participation agreement|takstblad|price sheet/i);
    if (waiting) return say.open("open", waiting, { path: waiting.path });
    if (repository.card) {
      const field = found ? "financing.priceSheet" : "financing.agreement";
      return say.open("unanswered", { field }, { field });
    }
    if (found) return say.fail("noPrices", found.at, { agreement });
    if (sheet) return say.fail("noAgreement", sheet.at, { prices });
    const pledge = find(repository, PLEDGE);
    return pledge ? say.fail("pledge", pledge.at, { pledge: pledge.name }) : say.fail("missing");
  },
});

const AGREEMENT = /tilslutningsaftale|participation[-_ ]agreement/i;
const PRICES = /takstblad|price[-_ ]?(sheet|list)|(^|[-_ ])takster/i;
const PLEDGE = /tilsagn|hensigtserklæring|letter[-_ ]of[-_ ]intent/i;

interface Found {
  readonly name: string;
  readonly login: boolean;
  readonly at: Place;
}

/** Something in the card, else a file of that name, else a link of that name; what opens without a login comes first. */
function find(
  repository: RepositoryView,
  about: RegExp,
  field?: "financing.agreement" | "financing.priceSheet",
): Found | undefined {
  const { agreement, priceSheet } = repository.card?.financing ?? {};
  const said = field === "financing.agreement" ? agreement : field ? priceSheet : undefined;
  const all: Found[] = said && field ? [{ name: said, login: needsLogin(said), at: { field } }] : [];
  for (const { path, name } of productPapers(repository))
    if (about.test(name)) all.push({ name: path, login: false, at: { path } });
  for (const { path, line, text, target } of managementLinks(repository))
    if (about.test(text) || about.test(target))
      all.push({ name: target, login: needsLogin(target), at: { path, line } });
  return all.find(({ login }) => !login) ?? all[0];
}
