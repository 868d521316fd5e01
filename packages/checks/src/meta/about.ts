import { defineCheck } from "../check.ts";

export const about = defineCheck({
  id: "meta/about",
  severity: "should",
  requirements: ["F10"],
  standards: { spc: [14], github: true },
  title: { da: "Repositoryets beskrivelse hos kodeværten", en: "The repository's description on the forge" },
  why: {
    da: "Beskrivelse, emneord og hjemmeside er det, folk ser i en søgning, før de åbner README. De hjælper andre myndigheder med at finde produktet, som F10 beder om.",
    en: "Description, topics and homepage are what people see in a search before they open the README. They help other authorities find the product, which F10 asks for.",
  },
  good: {
    da: "En sætning om, hvad det er, emneord som os2 og fagområdet, og produktsiden som hjemmeside.",
    en: "A sentence on what it is, topics such as os2 and the field of work, and the product page as homepage.",
  },
  pitfalls: {
    da: "Felterne er tomme, fordi de ikke står i en fil; hjemmesiden peger på en side, der er lukket.",
    en: "The fields are empty because they stand in no file; the homepage points to a page that is gone.",
  },
  next: {
    da: "Udfyld About hos kodeværten: beskrivelse, hjemmeside og emneord.",
    en: "Fill in About on the forge: description, website and topics.",
  },
  messages: {
    full: {
      da: "Beskrivelse, emneord og hjemmeside er udfyldt.",
      en: "Description, topics and homepage are filled in.",
    },
    description: { da: "Beskrivelsen er tom.", en: "The description is empty." },
    topics: { da: "Der er ingen emneord.", en: "There are no topics." },
    homepage: { da: "Der er ingen hjemmeside.", en: "There is no homepage." },
    "not-asked": { da: "Kodeværten er ikke spurgt.", en: "The forge was not asked." },
  },
  run({ forge }, say) {
    const { description, topics, homepage } = forge ?? {};
    if (description === undefined && topics === undefined && homepage === undefined) return say.unknown("not-asked");
    const fails = [
      ...(description?.trim() === "" ? [say.fail("description")] : []),
      ...(topics?.length === 0 ? [say.fail("topics")] : []),
      ...(homepage?.trim() === "" ? [say.fail("homepage")] : []),
    ];
    return fails.length > 0 ? fails : [say.pass("full")];
  },
});
