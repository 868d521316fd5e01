import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import { prose } from "../facts/prose.ts";
import { readDocument } from "../text/read-document.ts";
import { isProgram } from "./is-program.ts";

const SAMPLES = [
  "**/.env{.,-,_}{example,sample,template,dist,default,defaults}",
  "**/.env.*{example,sample,template}",
  "**/{example,sample,template}.env",
  "**/{settings,config,configuration,application,appsettings}*{example,sample,template,dist,default}*.*",
  "**/*.{example,sample,dist,template}.{json,yml,yaml,toml,ini,properties,conf,config,php,py}",
  "**/values.yaml",
];

/** Samples for tests, and settings of tools for PHP, whose names look the same. */
const NOT_OURS = /(^|\/)((tests?|fixtures|node_modules|vendor)\/|\.?php|psalm|rector|infection)/;

/** An ordinary name of an environment variable, several of which make a table of settings. */
const VARIABLE = /`[A-Z][A-Z0-9]*(_[A-Z0-9]+)+`|\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+=/g;

export const config = defineCheck({
  id: "run/config",
  severity: "should",
  scope: "product",
  kinds: ["code", "deployment"],
  requirements: ["F19"],
  standards: { spc: [3] },
  fix: [".env.example"],
  title: { da: "Indstillinger er samlet og forklaret", en: "Settings are gathered and explained" },
  why: {
    da: "Kan produktet sættes op uden at ændre koden, kan alle bruge samme version. Så skal indstillingerne også stå et sted, man kan finde.",
    en: "Where the product is set up without changing code, all can use the same version. Then the settings must stand where people find them.",
  },
  good: {
    da: "En .env.example eller en tabel i dokumentationen med hver indstilling, hvad den betyder, og et ufarligt eksempel.",
    en: "An .env.example or a table in the documentation with every setting, what it means and a harmless example.",
  },
  pitfalls: {
    da: "Værdier for én kommune står i koden; eksemplet er forældet; man skal læse koden for at finde indstillingerne.",
    en: "Values of one municipality stand in the code; the sample is out of date; one has to read the code to find the settings.",
  },
  next: {
    da: "Skriv .env.example med alle indstillinger og en linje om hver, og henvis til den fra README.",
    en: "Write an .env.example with every setting and a line about each, and refer to it from the README.",
  },
  messages: {
    sample: { da: "Indstillingerne vises i {path}.", en: "The settings are shown in {path}." },
    documented: { da: "{count} indstillinger er nævnt i {path}.", en: "{count} settings are named in {path}." },
    part: {
      da: "Her er intet program, der kører for sig selv.",
      en: "There is no program here that runs by itself.",
    },
    missing: {
      da: "Der er hverken et eksempel på indstillinger eller en liste over dem.",
      en: "There is neither a sample of the settings nor a list of them.",
    },
  },
  run(repository, say) {
    const [sample] = repository.files.find(...SAMPLES).filter((path) => !NOT_OURS.test(path));
    if (sample !== undefined) return say.pass("sample", { path: sample }, { path: sample });
    const documents = [
      ...new Set([...healthFiles(repository, "readme").map(({ path }) => path), ...prose(repository).slice(0, 100)]),
    ];
    for (const path of documents) {
      const document = readDocument(repository, path);
      const text = [...(document?.sections ?? []), ...(document?.code ?? [])].map((part) => part.text).join("\n");
      const count = new Set(text.match(VARIABLE)).size;
      if (count >= 4) return say.pass("documented", { path }, { path, count });
    }
    return isProgram(repository) ? say.fail("missing") : say.notApplicable("part");
  },
});
