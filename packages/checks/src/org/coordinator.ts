import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findPeople } from "../text/find-people.ts";
import { findContacts, isShared, type Contact } from "./find-contacts.ts";

type Message = "found" | "noContact" | "noOrganisation" | "open" | "mailbox" | "leftover";

export const coordinator = defineCheck({
  id: "org/coordinator",
  severity: "must",
  scope: "product",
  requirements: ["G3"],
  fix: ["README.md", "GOVERNANCE.md"],
  title: { da: "Navngiven kontaktperson", en: "Named contact person" },
  why: {
    da: "Den, der vil bruge eller støtte produktet, skal have et menneske at tale med. G3 beder om en navngiven person, der har opgaven som tovholder eller produktkoordinator.",
    en: "Whoever wants to use or support the product needs a person to talk to. G3 asks for a named person who holds the task of product coordinator.",
  },
  good: {
    da: "Navn, organisation og e-mail eller telefon på produktkoordinatoren i README, og det samme i produktkortet.",
    en: "Name, organisation and e-mail or telephone of the product coordinator in the README, and the same in the product card.",
  },
  pitfalls: {
    da: "Kun en fælles postkasse; skabelonens navne; en person, der er stoppet; leverandøren har opgaven uden et skriftligt mandat.",
    en: "Only a shared mailbox; the template's names; a person who has left; the supplier has the task without a written mandate.",
  },
  next: {
    da: "Udfyld organisation.coordinator i produktkortet med navn, organisation og e-mail, og skriv det samme i README.md.",
    en: "Fill in organisation.coordinator in the product card with name, organisation and e-mail, and write the same in README.md.",
  },
  messages: {
    found: {
      da: "{path} nævner {name} med organisation og kontakt.",
      en: "{path} names {name} with organisation and contact.",
    },
    card: { da: "Produktkortet nævner {name}, {organisation}.", en: "The product card names {name}, {organisation}." },
    noContact: {
      da: "{path} nævner {name}, men hverken e-mail eller telefon.",
      en: "{path} names {name}, but neither e-mail nor telephone.",
    },
    noOrganisation: {
      da: "{path} nævner {name}, men ikke hvilken organisation det er.",
      en: "{path} names {name}, but not of which organisation.",
    },
    mailbox: {
      da: "{path} giver kun en fælles postkasse og intet navn.",
      en: "{path} gives only a shared mailbox and no name.",
    },
    leftover: {
      da: "{path} har stadig skabelonens navn som kontaktperson.",
      en: "{path} still has the template's name as its contact person.",
    },
    open: { da: "{path} venter på, hvem der er kontaktperson.", en: "{path} waits for who is the contact person." },
    unanswered: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
    missing: {
      da: "Ingen person er nævnt som koordinator eller kontakt i README, MAINTAINERS, GOVERNANCE eller SUPPORT.",
      en: "No person is named as coordinator or contact in README, MAINTAINERS, GOVERNANCE or SUPPORT.",
    },
  },
  run(repository, say) {
    const told = findContacts(repository).map((contact) => judgeContact(contact, say));
    const card = judgeCard(repository, say);
    const pass = told.find(({ outcome }) => outcome === "pass");
    if (pass ?? card?.outcome === "pass") return pass ?? card ?? [];
    const near = ["noOrganisation", "noContact", "open", "leftover", "mailbox"] satisfies Message[];
    const nearest = near.flatMap((message) => told.filter((verdict) => verdict.message === message));
    return nearest[0] ?? card ?? say.fail("missing");
  },
});

function judgeContact({ path, line, person, reachable, organisation, state }: Contact, say: Say<Message>): Verdict {
  const at = { path, line };
  if (state === "open") return say.open("open", at, { path });
  if (state === "leftover") return say.fail("leftover", at, { path });
  if (person === undefined) return say.fail("mailbox", at, { path });
  const values = { path, name: person };
  if (!reachable) return say.fail("noContact", at, values);
  return organisation ? say.pass("found", at, values) : say.fail("noOrganisation", at, values);
}

function judgeCard(
  { card }: RepositoryView,
  say: Say<"card" | "unanswered" | "mailbox" | "leftover">,
): Verdict | undefined {
  if (!card) return undefined;
  const field = "organisation.coordinator";
  const { name, organisation, email, phone } = card.organisation.coordinator ?? {};
  if (!name) return say.open("unanswered", { field }, { field });
  if (/^(billy idol|john doe|jane doe)$/i.test(name)) return say.fail("leftover", { field }, { path: field });
  const isMailbox = name.includes("@") || (findPeople(name).length === 0 && email !== undefined && isShared(email));
  if (isMailbox) return say.fail("mailbox", { field }, { path: field });
  const lacking = !organisation ? "organisation" : !email && !phone ? "email" : undefined;
  if (lacking) return say.open("unanswered", { field: `${field}.${lacking}` }, { field: `${field}.${lacking}` });
  return say.pass("card", { field }, { name, organisation: organisation ?? "" });
}
