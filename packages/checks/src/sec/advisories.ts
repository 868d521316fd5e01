import { defineCheck } from "../check.ts";
import { placeOf } from "../doc/judge-passages.ts";
import { healthTexts } from "../doc/passages.ts";
import { words } from "../doc/words.ts";
import { forgeAddress } from "../forge-address.ts";

/** Where somebody says that advisories are published, or publishes one. */
const STATED = new RegExp(
  `/security/advisories(?!/new)|\\bCVE-\\d{4}-\\d{4,7}\\b|${
    words(
      "security advisor(y|ies)",
      "sikkerhedsmeddelelse[a-zA-ZÀ-ÖØ-öø-ž]*",
      "sikkerhedsvars(el|ler)[a-zA-ZÀ-ÖØ-öø-ž]*",
      "sikkerhedsadvarsel",
    ).source
  }`,
  "i",
);

export const advisories = defineCheck({
  id: "sec/advisories",
  severity: "should",
  scope: "product",
  requirements: [],
  standards: { osps: ["VM-04.01"] },
  title: { da: "Hvor kendte sårbarheder offentliggøres", en: "Where known vulnerabilities are published" },
  why: {
    da: "De, der driver produktet, skal kunne slå op, om deres version har et kendt hul. Står det kun i en mail til nogle, får resten det ikke at vide.",
    en: "Those who run the product must be able to look up whether their version has a known hole. If it stands only in a mail to some, the rest never hear of it.",
  },
  good: {
    da: "Kodeværtens side med sikkerhedsmeddelelser bruges, og SECURITY.md peger på den, også når der ikke er nogen endnu.",
    en: "The forge's page of security advisories is used, and SECURITY.md points to it, also while there are none.",
  },
  pitfalls: {
    da: "Rettelsen nævnes som »små forbedringer« i ændringsloggen; meddelelsen ligger bag login.",
    en: "The fix is called “small improvements” in the change log; the advisory lies behind a login.",
  },
  next: {
    da: "Skriv i SECURITY.md, hvor I offentliggør sårbarheder, fx kodeværtens side security/advisories, og at der ingen er endnu, hvis det er sådan.",
    en: "Say in SECURITY.md where you publish vulnerabilities, such as the forge's page security/advisories, and that there are none yet if so.",
  },
  messages: {
    published: {
      da: "Sikkerhedsmeddelelser er offentliggjort (antal: {count}).",
      en: "Security advisories are published (number: {count}).",
    },
    stated: {
      da: "{path} siger, hvor sårbarheder offentliggøres.",
      en: "{path} says where vulnerabilities are published.",
    },
    silent: {
      da: "Ingen meddelelser er offentliggjort, og ingen tekst siger, hvor de kommer til at stå.",
      en: "No advisories are published, and no text says where they will stand.",
    },
    "not-asked": {
      da: "Kodeværten er ikke spurgt, og ingen tekst siger, hvor sårbarheder offentliggøres.",
      en: "The forge was not asked, and no text says where vulnerabilities are published.",
    },
  },
  run(repository, say) {
    const count = repository.forge?.advisories;
    if (count !== undefined && count > 0) {
      const url = forgeAddress(repository)?.url;
      return say.pass("published", url === undefined ? {} : { url: `${url}/security/advisories` }, { count });
    }
    for (const passage of healthTexts(repository, "security", "changelog", "support", "readme")) {
      const index = passage.text.split("\n").findIndex((line) => STATED.test(line.slice(0, 2000)));
      if (index !== -1)
        return say.pass("stated", placeOf(repository, passage, passage.line + index), { path: passage.path });
    }
    return count === 0 ? say.fail("silent") : say.unknown("not-asked");
  },
});
