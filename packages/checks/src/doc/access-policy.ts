import { defineCheck } from "../check.ts";
import { nameOf, placeOf, unfinished } from "./judge-passages.ts";
import { healthTexts, sectionsAbout } from "./passages.ts";
import { countWords, sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

export const accessPolicy = defineCheck({
  id: "doc/access-policy",
  severity: "could",
  scope: "product",
  requirements: [],
  standards: { osps: ["GV-04.01"] },
  fix: ["MAINTAINERS.md"],
  title: { da: "Sådan får man udvidede rettigheder", en: "How people get extended rights" },
  why: {
    da: "Den, der kan godkende og udgive kode, kan ramme alle, der bruger den. Derfor skal nogen se på personen, før rettighederne gives.",
    en: "Whoever can approve and release code can hit all who use it. So somebody must look at the person before the rights are given.",
  },
  good: {
    da: "Et par linjer i MAINTAINERS.md eller GOVERNANCE.md om, hvem der giver rettigheder, på hvilket grundlag, og hvornår de tages igen.",
    en: "A few lines in MAINTAINERS.md or GOVERNANCE.md on who gives rights, on which grounds, and when they are taken back.",
  },
  pitfalls: {
    da: "Alle udviklere er ejere af organisationen; ingen ved, hvem der gav rettighederne.",
    en: "Every developer is an owner of the organisation; nobody knows who gave the rights.",
  },
  next: {
    da: "Skriv i MAINTAINERS.md, hvem der vurderer en person, før vedkommende får lov at godkende eller udgive.",
    en: "Say in MAINTAINERS.md who looks at a person before that person may approve or release.",
  },
  messages: {
    found: {
      da: "{path} siger, hvordan rettigheder gives.",
      en: "{path} says how rights are given.",
    },
    missing: {
      da: "Ingen tekst siger, hvem der vurderer en person, før udvidede rettigheder gives.",
      en: "No text says who looks at a person before extended rights are given.",
    },
  },
  run(repository, say) {
    // README and SECURITY.md speak of the rights of the product's users.
    const texts = healthTexts(repository, "maintainers", "governance", "contributing");
    const [section] = sectionsAbout(texts, HEADING).filter(
      (passage) => unfinished(passage).open.length === 0 && countWords(sentencesOf(passage)) > 7,
    );
    if (section) return say.pass("found", placeOf(repository, section), { path: nameOf(repository, section) });
    for (const passage of texts) {
      const sentence = sentencesOf(passage).find(({ text }) => RIGHTS.test(text) && GIVING.test(text));
      if (sentence)
        return say.pass("found", placeOf(repository, passage, sentence.line), { path: nameOf(repository, passage) });
    }
    return say.fail("missing");
  },
});

const HEADING = headings(
  "becoming an? (maintainer|committer|owner)",
  "(commit |write |repository )?access( (policy|control|rights))?$",
  "permissions?",
  "adgang(e|srettigheder)?$",
  "rettigheder$",
  "sådan bliver du (maintainer|vedligeholder)",
  "adding (new )?maintainers",
  "onboarding",
);

const RIGHTS = words(
  "(skrive|udvidede|ejer|administrator|admin-?)?rettigheder(ne)?",
  "(skrive)?adgang(en)?",
  "rights",
  "(commit|write|push|admin) (access|rights|permissions?)",
  "permissions?",
  "maintainer status",
  "maintainers",
);

const GIVING = words(
  "(gives|tildeles|bevilges|godkendes|besluttes) af",
  "(vurderes|gennemgås|godkendes) (først|inden|før)",
  "(given|granted|approved|reviewed|decided|appointed|nominated|elected) (by|after|when|only)",
  "(request|be granted|earn|receive|get) (commit|write|maintainer|push)",
  "nominat[a-zA-ZÀ-ÖØ-öø-ž]*",
  "invited by",
  "udpeges af",
  "før (nogen|en person|man) får",
  "before (anybody|anyone|somebody|they|people) (gets?|receives?)",
  "(nobody|no one) (gets?|receives?|is (given|granted))",
  "ingen får",
);
