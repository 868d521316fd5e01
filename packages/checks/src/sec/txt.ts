import { defineCheck, type Say, type Verdict } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";

export const txt = defineCheck({
  id: "sec/txt",
  severity: "could",
  scope: "product",
  requirements: [],
  standards: { osps: ["VM-02.01"] },
  title: { da: "security.txt på produktets websted", en: "security.txt on the product's website" },
  why: {
    da: "Den, der finder et hul i et websted, leder efter /.well-known/security.txt. Filen har et fast format (RFC 9116) og en udløbsdato, så en gammel adresse ikke bliver stående.",
    en: "Whoever finds a hole in a website looks for /.well-known/security.txt. The file has a fixed form (RFC 9116) and an expiry date, so that no old address lingers.",
  },
  good: {
    da: "Contact med en adresse, der bliver læst, og Expires højst et år ude i fremtiden.",
    en: "Contact with an address that is read, and Expires at most a year ahead.",
  },
  pitfalls: {
    da: "Udløbsdatoen er passeret; adressen mangler mailto: foran; filen ligger kun i roden.",
    en: "The expiry date has passed; the address lacks mailto:; the file lies only at the root.",
  },
  next: {
    da: "Læg /.well-known/security.txt på webstedet med linjerne Contact: mailto:… og Expires: en dato inden for et år.",
    en: "Put /.well-known/security.txt on the website with the lines Contact: mailto:… and Expires: a date within a year.",
  },
  messages: {
    good: { da: "{path} gælder til {date}.", en: "{path} is valid until {date}." },
    "no-site": {
      da: "Produktet har intet eget websted i produktkortet; security.txt hører til hos dem, der driver det.",
      en: "The card names no website of the product's own; security.txt belongs to those who run the product.",
    },
    "look-at-site": {
      da: "Filen er ikke i repositoryet. Om webstedet har den, kan kun ses på {url}.",
      en: "The file is not in the repository. Whether the website has it can only be seen at {url}.",
    },
    "no-contact": {
      da: "{path} har ingen gyldig linje Contact (mailto:, https: eller tel:).",
      en: "{path} has no valid line Contact (mailto:, https: or tel:).",
    },
    "stand-in": {
      da: "{path} giver adressen {address}, som står i stedet for en rigtig.",
      en: "{path} gives the address {address}, which stands in for a real one.",
    },
    "no-expiry": {
      da: "{path} har ingen linje Expires, som RFC 9116 kræver netop én gang.",
      en: "{path} has no line Expires, which RFC 9116 asks for exactly once.",
    },
    twice: {
      da: "{path} har linjen Expires {count} gange; kun én er tilladt.",
      en: "{path} has the line Expires {count} times; only one is allowed.",
    },
    "bad-expiry": {
      da: "{path}: Expires er {found} og ikke en dato som 2027-01-31T00:00:00Z.",
      en: "{path}: Expires is {found}, not a date such as 2027-01-31T00:00:00Z.",
    },
    expired: { da: "{path} udløb {date}.", en: "{path} expired on {date}." },
  },
  run(repository, say) {
    const paths = repository.files.find("**/.well-known/security.txt").filter((path) => !isVendored(path));
    if (paths.length > 0) return paths.slice(0, 5).flatMap((path) => judge(repository, say, path));
    const site = repository.card?.product.website;
    if (site === undefined) return say.notApplicable("no-site");
    const url = URL.canParse(site) ? new URL("/.well-known/security.txt", site).href : site;
    return say.unknown("look-at-site", { url }, { url });
  },
});

type Message = "good" | "no-contact" | "stand-in" | "no-expiry" | "twice" | "bad-expiry" | "expired";

interface Field {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

function judge(repository: RepositoryView, say: Say<Message>, path: string): Verdict[] {
  const fields = readFields(repository.files.text(path) ?? "");
  const contact = judgeContact(say, path, fields);
  const expiry = judgeExpiry(say, path, fields, repository.today);
  // What is good about a file is worth telling only where all of it is.
  return contact ? [contact, ...(expiry.outcome === "fail" ? [expiry] : [])] : [expiry];
}

/** `Name: value` lines; comments and a signature around them do not count. */
function readFields(text: string): Field[] {
  return text.split("\n").flatMap((raw, index) => {
    const [, name = "", value = ""] = /^([A-Za-z-]{2,40}):[ \t]*(.{1,500})$/.exec(raw) ?? [];
    return name === "" ? [] : [{ name: name.toLowerCase(), value: value.trim(), line: index + 1 }];
  });
}

function judgeContact(say: Say<Message>, path: string, fields: readonly Field[]): Verdict | undefined {
  const contact = fields.find(
    ({ name, value }) => name === "contact" && /^(mailto:\S+@|https:\/\/|tel:\+?\d)/i.test(value),
  );
  if (!contact) return say.fail("no-contact", { path, line: 1 }, { path });
  const address = findMailAddresses(contact.value).find((each) => isStandInAddress(each.address))?.address;
  return address === undefined ? undefined : say.fail("stand-in", { path, line: contact.line }, { path, address });
}

function judgeExpiry(say: Say<Message>, path: string, fields: readonly Field[], today: string): Verdict {
  const [expires, ...others] = fields.filter(({ name }) => name === "expires");
  if (!expires) return say.fail("no-expiry", { path, line: 1 }, { path });
  const at = { path, line: expires.line };
  if (others.length > 0) return say.fail("twice", at, { path, count: others.length + 1 });
  const date = /^\d{4}-\d\d-\d\d(?=[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$)/.exec(expires.value)?.[0];
  if (date === undefined || Number.isNaN(Date.parse(expires.value)))
    return say.fail("bad-expiry", at, { path, found: expires.value.slice(0, 40) });
  return date <= today ? say.fail("expired", at, { path, date }) : say.pass("good", at, { path, date });
}
