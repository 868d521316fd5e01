import { defineCheck } from "../check.ts";
import { coverage } from "./coverage.ts";

/** So many files are named. */
const EXAMPLES = 5;

export const covered = defineCheck({
  id: "reuse/covered",
  severity: "should",
  requirements: ["F2"],
  standards: { spc: [13], reuse: true },
  fix: ["REUSE.toml"],
  title: { da: "Hver fil har licens og ophavsret", en: "Every file has a licence and a copyright notice" },
  why: {
    da: "Kopierer nogen én fil ud af produktet, skal de kunne se, hvem der ejer den, og hvad de må. REUSE lader få linjer i REUSE.toml dække alle filer.",
    en: "Whoever copies one file out of the product must be able to see who owns it and what they may do. REUSE lets a few lines in REUSE.toml cover all files.",
  },
  good: {
    da: 'En REUSE.toml med path = "**" og med produktets licens og ophavsret; andres filer har deres egne linjer.',
    en: "A REUSE.toml with path = \"**\" and the product's licence and copyright; others' files have lines of their own.",
  },
  pitfalls: {
    da: "Kopierede biblioteker kommer ind under produktets egen licens; billeder og skrifttyper glemmes.",
    en: "Libraries that were copied in come under the product's own licence; pictures and fonts are forgotten.",
  },
  next: {
    da: "Tilføj en REUSE.toml, der dækker alle filer: os2kit check --fix laver den ud fra produktkortet.",
    en: "Add a REUSE.toml that covers all files: os2kit check --fix makes it from the product card.",
  },
  messages: {
    all: {
      da: "Alle filer ({total}) har licens og ophavsret.",
      en: "All files ({total}) have a licence and a copyright notice.",
    },
    some: {
      da: "{missing} af {total} filer mangler noget: {licence} mangler licens, {copyright} mangler ophavsret. De første: {examples}.",
      en: "{missing} of {total} files lack something: {licence} lack a licence, {copyright} a copyright notice. The first: {examples}.",
    },
    nothing: {
      da: "Ingen af de {total} filer har en licens, som REUSE kan læse: hverken SPDX-License-Identifier i filen selv eller en linje i REUSE.toml.",
      en: "None of the {total} files has a licence that REUSE can read: neither SPDX-License-Identifier in the file itself nor a line in REUSE.toml.",
    },
    none: { da: "Der er ingen filer, som skal have en licens.", en: "There are no files that need a licence." },
  },
  run(repository, say) {
    const files = coverage(repository);
    const lacking = files.filter(({ copyright, licence }) => !copyright || !licence);
    const [first] = lacking;
    if (files.length === 0) return say.notApplicable("none");
    if (!first) return say.pass("all", undefined, { total: files.length });
    if (files.every(({ licence }) => !licence)) return say.fail("nothing", undefined, { total: files.length });
    const examples = lacking.slice(0, EXAMPLES).map(({ path }) => path);
    return say.fail(
      "some",
      { path: first.path },
      {
        missing: lacking.length,
        total: files.length,
        licence: lacking.filter(({ licence }) => !licence).length,
        copyright: lacking.filter(({ copyright }) => !copyright).length,
        examples: examples.join(", "),
      },
    );
  },
});
