import { defineCheck, type Say, type Verdict } from "../check.ts";
import { findWaiting } from "../find-waiting.ts";
import type { RepositoryView } from "../repository-view.ts";
import { kindOf, os2Addresses, type PageKind } from "./product-pages.ts";

export const productPage = defineCheck({
  id: "com/product-page",
  severity: "must",
  scope: "product",
  requirements: ["F10", "F5", "G1"],
  fix: ["README.md", "docs/toolbox.md"],
  title: { da: "Link til produktsiden hos OS2", en: "Link to the product page at OS2" },
  why: {
    da: "De fleste finder et produkt på os2.eu og vil derfra videre til koden, eller omvendt. F10 beder om, at produktet er synligt i OS2's kanaler.",
    en: "Most people find a product on os2.eu and go on from there to the code, or the other way round. F10 asks that the product is visible in OS2's channels.",
  },
  good: {
    da: "README linker til produktets egen side på os2.eu, og siden nævner kontakt, niveau og repository.",
    en: "The README links to the product's own page on os2.eu, and the page names contact, level and repository.",
  },
  pitfalls: {
    da: "Kun et link til forsiden; en gammel adresse; leverandørens side i stedet for OS2's.",
    en: "Only a link to the front page; an old address; the supplier's page in place of OS2's.",
  },
  next: {
    da: "Find produktets side på os2.eu, og skriv adressen i README.md og i toolbox.page i produktkortet. Er der ingen, så bed sekretariatet om én.",
    en: "Find the product's page on os2.eu and write its address in README.md and in toolbox.page in the product card. If there is none, ask the secretariat for one.",
  },
  messages: {
    found: { da: "{path} linker til {url}.", en: "{path} links to {url}." },
    card: { da: "Produktkortet giver adressen {url}.", en: "The product card gives the address {url}." },
    cardOther: {
      da: "toolbox.page er {url}; det er ikke en produktside på os2.eu.",
      en: "toolbox.page is {url}; that is no product page on os2.eu.",
    },
    open: {
      da: "{path} venter på adressen på produktsiden.",
      en: "{path} waits for the address of the product page.",
    },
    unanswered: {
      da: "Feltet toolbox.page i produktkortet er ikke udfyldt.",
      en: "The field toolbox.page in the product card is not filled in.",
    },
    old: {
      da: "{path} linker til {url}; adresser med et nummer er fra et tidligere websted.",
      en: "{path} links to {url}; addresses with a number are from an earlier site.",
    },
    other: {
      da: "{path} linker til {url}; adressen ligner en anden løsnings side, så et menneske må se efter.",
      en: "{path} links to {url}; the address looks like another solution's page, so a person must have a look.",
    },
    front: {
      da: "{path} linker kun til {url} og ikke til produktets egen side.",
      en: "{path} links only to {url} and not to the product's own page.",
    },
    missing: {
      da: "Der er intet link til en produktside på os2.eu.",
      en: "There is no link to a product page on os2.eu.",
    },
  },
  run(repository, say) {
    const addresses = os2Addresses(repository);
    const tell = (speak: typeof say.pass, message: "found" | "old" | "other" | "front", ...kinds: PageKind[]) => {
      const found = addresses.find(
        (each) => kinds.includes(each.kind) && (each.kind !== "other" || isAbout(each.path)),
      );
      if (!found) return undefined;
      const { path, line, url } = found;
      return speak(message, { path, line }, { path, url });
    };
    const card = judgeCard(repository, say);
    const waiting = findWaiting(repository, /produktside|product page/i);
    return (
      tell(say.pass, "found", "page") ??
      (card?.open === true ? undefined : card) ??
      (waiting ? say.open("open", waiting, { path: waiting.path }) : card) ??
      tell(say.fail, "old", "old") ??
      tell(say.unknown, "other", "other") ??
      tell(say.fail, "front", "list", "front") ??
      say.fail("missing")
    );
  },
});

/** Where a product tells of itself; elsewhere it may well link to the pages of others. */
function isAbout(path: string): boolean {
  return /^((\.github|docs?)\/)?(readme|læsmig|governance|index|toolbox)[._]|^publiccode\./i.test(path);
}

function judgeCard({ card }: RepositoryView, say: Say<"card" | "cardOther" | "unanswered">): Verdict | undefined {
  if (!card) return undefined;
  const at = { field: "toolbox.page" };
  const url = card.toolbox.page;
  if (!url) return say.open("unanswered", at);
  return kindOf(url) === "page" ? say.pass("card", at, { url }) : say.fail("cardOther", at, { url });
}
