import { contact, expertGroup, group, maintainer, supplier } from "./people.ts";
import type { Questions } from "./question.ts";

const fromLevelOne = { "product.level": { atLeast: "1" } } as const;

/** Who owns, steers, makes and answers for the product. */
export const organisation = {
  owner: {
    type: "text",
    asked: true,
    example: "Eksempel Kommune",
    text: { da: "Hvilken myndighed ejer produktet?", en: "Which authority owns the product?" },
    help: {
      da: "Den myndighed, der står bag nu. Indtil koden er overdraget til OS2, er det typisk en kommune.",
      en: "The authority that stands behind it now. Until the code is handed over to OS2, typically a municipality.",
    },
  },
  firstMovers: {
    type: "list",
    text: { da: "Hvem satte arbejdet i gang?", en: "Who started the work?" },
    help: { da: "De første myndigheder.", en: "The first authorities." },
  },
  users: {
    type: "list",
    text: { da: "Hvilke myndigheder bruger produktet?", en: "Which authorities use the product?" },
    help: { da: "Anvendere i dag, ved navn (krav R3).", en: "Users today, by name (requirement R3)." },
  },
  coordinator: {
    type: "record",
    fields: contact,
    asked: true,
    text: { da: "Hvem er kontaktperson?", en: "Who is the contact person?" },
    help: {
      da: "Produktkoordinatoren eller tovholderen, som README og OS2 henviser til (krav G3).",
      en: "The product coordinator whom README and OS2 refer to (requirement G3).",
    },
  },
  maintainers: {
    type: "records",
    fields: maintainer,
    text: { da: "Hvem passer på koden?", en: "Who looks after the code?" },
    help: {
      da: "De personer, der godkender ændringer. De bliver til MAINTAINERS og CODEOWNERS.",
      en: "The people who approve changes. They become MAINTAINERS and CODEOWNERS.",
    },
  },
  steeringGroup: {
    type: "record",
    fields: group,
    text: { da: "Hvem sidder i styregruppen?", en: "Who is in the steering group?" },
    help: {
      da: "Den øverste myndighed fra niveau 2 (krav G6).",
      en: "The highest body from level 2 (requirement G6).",
    },
  },
  coordinationGroup: {
    type: "record",
    fields: group,
    text: { da: "Hvem sidder i koordinationsgruppen?", en: "Who is in the coordination group?" },
    help: {
      da: "Den gruppe, der deler viden og prioriterer udvikling (krav G7).",
      en: "The group that shares knowledge and ranks development (requirement G7).",
    },
  },
  expertGroups: {
    type: "records",
    fields: expertGroup,
    text: { da: "Hvilke faggrupper er der?", en: "Which expert groups are there?" },
    help: { da: "Grupper, der rådgiver.", en: "Groups that advise." },
  },
  suppliers: {
    type: "records",
    fields: supplier,
    text: { da: "Hvilke leverandører arbejder på produktet?", en: "Which suppliers work on the product?" },
    help: {
      da: "Navn, rolle, kontakt og hvornår kontrakten udløber.",
      en: "Name, role, contact and when the contract ends.",
    },
  },
  securityContact: {
    type: "email",
    asked: true,
    example: "sikkerhed@eksempel.dk",
    text: {
      da: "Hvilken e-mail skal den skrive til, der finder en sårbarhed?",
      en: "Which e-mail shall somebody who finds a vulnerability write to?",
    },
    help: {
      da: "En adresse, der bliver læst, også i ferien. Den kommer til at stå i SECURITY.md (krav F4).",
      en: "An address that is read, in holidays too. It will stand in SECURITY.md (requirement F4).",
    },
  },
  securityResponseDays: {
    type: "number",
    min: 1,
    max: 60,
    asked: { "organisation.securityContact": { present: true } },
    example: 5,
    text: {
      da: "Hvor mange arbejdsdage går der højst, før I svarer?",
      en: "Within how many working days do you answer?",
    },
    help: {
      da: "Et løfte til den, der melder en sårbarhed; lov kun det, I kan holde.",
      en: "A promise to those who report a vulnerability; promise only what you can keep.",
    },
  },
  securityResponsible: {
    type: "text",
    text: { da: "Hvem har ansvaret for sikkerheden?", en: "Who is responsible for security?" },
    help: {
      da: "Person eller rolle, der beslutter og følger op.",
      en: "The person or role that decides and follows up.",
    },
  },
  securityReviewed: {
    type: "date",
    text: { da: "Hvornår blev sikkerheden sidst gennemgået?", en: "When was security last reviewed?" },
    help: {
      da: "Datoen, hvor nogen læste docs/security.md igennem og rettede den.",
      en: "The date when somebody read docs/security.md through and mended it.",
    },
  },
  conductContact: {
    type: "email",
    asked: true,
    example: "kontakt@eksempel.dk",
    text: {
      da: "Hvilken e-mail kan man skrive til om dårlig opførsel?",
      en: "Which e-mail can people write to about bad conduct?",
    },
    help: {
      da: "OS2's adfærdskodeks har ingen adresse, så produktet skal give sin egen.",
      en: "OS2's code of conduct holds no address, so the product gives its own.",
    },
  },
  successor: {
    type: "text",
    when: fromLevelOne,
    text: { da: "Hvem tager over, når nogen stopper?", en: "Who takes over when somebody leaves?" },
    help: { da: "Person, rolle eller gruppe.", en: "A person, role or group." },
  },
} as const satisfies Questions;
