import type { Questions } from "./question.ts";

const name = {
  type: "text",
  required: true,
  text: { da: "Navn?", en: "Name?" },
  help: { da: "Et rigtigt navn på en person eller organisation.", en: "A real name of a person or an organisation." },
} as const;

const organisation = {
  type: "text",
  text: { da: "Organisation?", en: "Organisation?" },
  help: { da: "Kommunen, myndigheden eller firmaet.", en: "The municipality, authority or company." },
} as const;

const email = {
  type: "email",
  text: { da: "E-mail?", en: "E-mail?" },
  help: { da: "En adresse, der bliver læst.", en: "An address that is read." },
} as const;

const role = {
  type: "text",
  text: { da: "Rolle?", en: "Role?" },
  help: { da: "Fx formand eller fagperson.", en: "For example chair or specialist." },
} as const;

/** A contact person. */
export const contact = {
  name,
  organisation,
  email,
  phone: {
    type: "text",
    pattern: "^[+0-9 ()-]{6,20}$",
    text: { da: "Telefon?", en: "Telephone?" },
    help: { da: "Tal, mellemrum, +, - og parenteser.", en: "Digits, spaces, +, - and brackets." },
  },
} as const satisfies Questions;

/** A person with write access. */
export const maintainer = {
  name,
  organisation,
  email,
  handle: {
    type: "text",
    pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
    text: { da: "Brugernavn hos kodeværten?", en: "User name on the forge?" },
    help: { da: "Navnet på GitHub eller GitLab, uden @.", en: "The name on GitHub or GitLab, without @." },
  },
} as const satisfies Questions;

/** A supplier. */
export const supplier = {
  name,
  role,
  contact: email,
  until: {
    type: "date",
    text: { da: "Hvornår udløber kontrakten?", en: "When does the contract end?" },
    help: { da: "Datoen i kontrakten.", en: "The date in the contract." },
  },
} as const satisfies Questions;

/** An expert group. */
export const expertGroup = {
  name,
  subject: {
    type: "text",
    text: { da: "Hvad rådgiver den om?", en: "What does it advise on?" },
    help: { da: "Gruppens fagområde.", en: "The subject of the group." },
  },
} as const satisfies Questions;

/** A steering group or a coordination group. */
export const group = {
  members: {
    type: "records",
    fields: { name, organisation, role },
    text: { da: "Hvem er med?", en: "Who are the members?" },
    help: { da: "Navn, organisation og rolle for hvert medlem.", en: "Name, organisation and role of each member." },
  },
  meetingsPerYear: {
    type: "number",
    min: 1,
    max: 52,
    text: { da: "Hvor mange møder om året?", en: "How many meetings a year?" },
    help: {
      da: "Styregrupper mødes typisk 2-4 gange, koordinationsgrupper 4-6.",
      en: "Steering groups typically meet 2-4 times, coordination groups 4-6.",
    },
  },
  established: {
    type: "date",
    text: { da: "Hvornår blev gruppen nedsat?", en: "When was the group set up?" },
    help: { da: "Datoen for det underskrevne kommissorium.", en: "The date of the signed terms of reference." },
  },
  approved: {
    type: "date",
    text: { da: "Hvornår godkendte bestyrelsen gruppen?", en: "When did the board approve the group?" },
    help: { da: "Kun på niveau 3 (krav G11).", en: "Level 3 only (requirement G11)." },
  },
} as const satisfies Questions;
