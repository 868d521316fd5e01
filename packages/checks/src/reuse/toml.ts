import { defineCheck } from "../check.ts";
import { reuseFiles } from "./reuse-files.ts";

export const toml = defineCheck({
  id: "reuse/toml",
  severity: "should",
  requirements: [],
  standards: { reuse: true },
  fix: ["REUSE.toml"],
  title: { da: "REUSE.toml er gyldig", en: "REUSE.toml is valid" },
  why: {
    da: "REUSE.toml siger, hvilken licens og ophavsret der gælder for filer, som ikke selv kan bære det. Er den ugyldig, gælder ingen af dens linjer.",
    en: "REUSE.toml says which licence and copyright hold for files that cannot carry them themselves. If it is invalid, none of its lines hold.",
  },
  good: {
    da: "version = 1 og en tabel [[annotations]] for hver gruppe af filer med path, SPDX-FileCopyrightText og SPDX-License-Identifier.",
    en: "version = 1, and a table [[annotations]] for each group of files with path, SPDX-FileCopyrightText and SPDX-License-Identifier.",
  },
  pitfalls: {
    da: "Den gamle .reuse/dep5 er blevet liggende; precedence er stavet forkert; path mangler.",
    en: "The old .reuse/dep5 was left behind; precedence is misspelt; path is missing.",
  },
  next: {
    da: "Ret linjen, eller kør reuse lint for at se fejlen i sammenhæng.",
    en: "Mend the line, or run reuse lint to see the mistake in its context.",
  },
  messages: {
    valid: { da: "{path} er gyldig (tabeller: {count}).", en: "{path} is valid (tables: {count})." },
    dep5: {
      da: "{path} kan læses; REUSE har afløst den af REUSE.toml (reuse convert-dep5).",
      en: "{path} can be read; REUSE has replaced it by REUSE.toml (reuse convert-dep5).",
    },
    both: {
      da: "Både REUSE.toml og .reuse/dep5 er der; kun én af dem må være der.",
      en: "Both REUSE.toml and .reuse/dep5 are there; only one of them may be.",
    },
    syntax: { da: "{path} er ikke gyldig TOML.", en: "{path} is no valid TOML." },
    version: {
      da: "{path} skal begynde med version = 1; fundet: {text}.",
      en: "{path} must begin with version = 1; found: {text}.",
    },
    annotation: {
      da: "annotations i {path} er ikke en liste af tabeller.",
      en: "annotations in {path} is no list of tables.",
    },
    path: {
      da: "En tabel i {path} siger ikke i path, hvilke filer den gælder.",
      en: "A table in {path} does not say in path which files it is about.",
    },
    precedence: {
      da: "precedence i {path} er {text}; det skal være closest, aggregate eller override.",
      en: "precedence in {path} is {text}; it must be closest, aggregate or override.",
    },
    value: {
      da: "{text} i {path} skal være tekst eller en liste af tekster.",
      en: "{text} in {path} must be text or a list of texts.",
    },
    none: { da: "Repositoryet har ingen REUSE.toml.", en: "The repository has no REUSE.toml." },
  },
  run(repository, say) {
    const files = reuseFiles(repository);
    const [first, second] = files;
    if (!first) return say.notApplicable("none");
    const isDep5 = first.path === ".reuse/dep5";
    if (isDep5 && second) return say.fail("both", { path: first.path });
    if (isDep5) return say.pass("dep5", { path: first.path }, { path: first.path });
    return files.slice(0, 20).flatMap(({ path, annotations, faults }) => {
      if (faults.length === 0) return [say.pass("valid", { path }, { path, count: annotations.length })];
      return faults
        .slice(0, 20)
        .map(({ fault, line, text }) => say.fail(fault, { path, line }, { path, text: text || "–" }));
    });
  },
});
