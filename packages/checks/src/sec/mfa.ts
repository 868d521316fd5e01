import { defineCheck } from "../check.ts";
import { placeOf } from "../doc/judge-passages.ts";
import { healthTexts } from "../doc/passages.ts";
import { sentencesOf } from "../doc/sentences.ts";
import { words } from "../doc/words.ts";

const TWO_FACTORS = words(
  "2fa",
  "mfa",
  "two[- ]?factor[a-zA-ZÀ-ÖØ-öø-ž]*",
  "multi[- ]?factor[a-zA-ZÀ-ÖØ-öø-ž]*",
  "to[- ]?faktor[a-zA-ZÀ-ÖØ-öø-ž]*",
  "multi[- ]?faktor[a-zA-ZÀ-ÖØ-öø-ž]*",
  "totrins[a-zA-ZÀ-ÖØ-öø-ž]*",
);
/** A product may ask its own users for two factors too; that says nothing of those who can change the code. */
const PEOPLE_WITH_RIGHTS = words(
  "github",
  "gitlab",
  "forgejo",
  "codeberg",
  "repositor[a-zA-ZÀ-ÖØ-öø-ž]*",
  "maintainers?",
  "vedligehold[a-zA-ZÀ-ÖØ-öø-ž]*",
  "organi[sz]ation[a-zA-ZÀ-ÖØ-öø-ž]*",
  "commit[a-zA-ZÀ-ÖØ-öø-ž]*",
  "contributors?",
  "bidragydere",
);

export const mfa = defineCheck({
  id: "sec/mfa",
  severity: "must",
  requirements: [],
  standards: { osps: ["AC-01.01"] },
  title: { da: "To faktorer for dem, der kan ændre koden", en: "Two factors for those who can change the code" },
  why: {
    da: "Et stjålet kodeord til en vedligeholders konto er nok til at lægge skadelig kode i produktet. Organisationen kan kræve, at alle medlemmer logger ind med to faktorer.",
    en: "A stolen password of one maintainer is enough to put harmful code into the product. The organisation can ask all members to log in with two factors.",
  },
  good: {
    da: "Organisationen hos kodeværten kræver to faktorer af alle medlemmer.",
    en: "The organisation on the forge requires two factors of all members.",
  },
  pitfalls: {
    da: "Kravet gælder kun medlemmer, og leverandørens folk er eksterne bidragydere uden kravet.",
    en: "Only members are asked, and the supplier's people are outside collaborators who are not.",
  },
  next: {
    da: "Bed OS2's sekretariat om at slå kravet til for organisationen, eller skriv i GOVERNANCE.md, at alle med skriveadgang bruger to faktorer.",
    en: "Ask OS2's secretariat to turn the requirement on for the organisation, or write in GOVERNANCE.md that all with write access use two factors.",
  },
  messages: {
    required: { da: "Organisationen kræver to faktorer.", en: "The organisation requires two factors." },
    "not-required": {
      da: "Organisationen kræver ikke to faktorer af sine medlemmer.",
      en: "The organisation does not require two factors of its members.",
    },
    declared: {
      da: "{path} siger, at de, der kan ændre koden, bruger to faktorer. Kodeværten er ikke spurgt.",
      en: "{path} says that those who can change the code use two factors. The forge was not asked.",
    },
    "not-asked": {
      da: "Kodeværten er ikke spurgt, og ingen tekst fortæller, om der kræves to faktorer.",
      en: "The forge was not asked, and no text says whether two factors are required.",
    },
  },
  run(repository, say) {
    const isRequired = repository.forge?.organisationTwoFactor;
    if (isRequired !== undefined) return isRequired ? say.pass("required") : say.fail("not-required");
    for (const passage of healthTexts(repository, "governance", "maintainers", "contributing", "security")) {
      const sentence = sentencesOf(passage).find(({ text }) => TWO_FACTORS.test(text) && PEOPLE_WITH_RIGHTS.test(text));
      if (sentence) return say.pass("declared", placeOf(repository, passage, sentence.line), { path: passage.path });
    }
    return say.unknown("not-asked");
  },
});
