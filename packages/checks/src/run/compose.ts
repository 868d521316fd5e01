import { defineCheck } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { isProgram } from "./is-program.ts";
import { readYaml } from "../text/read-yaml.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const compose = defineCheck({
  id: "run/compose",
  severity: "could",
  scope: "product",
  kinds: ["code", "deployment"],
  requirements: ["F19"],
  fix: ["compose.yaml"],
  title: { da: "Hele produktet startes med én kommando", en: "The whole product starts with one command" },
  why: {
    da: "Med en compose-fil kan en ny udvikler eller leverandør starte produktet med database og det hele og se, hvad det består af.",
    en: "With a compose file a new developer or supplier can start the product, database and all, and see what it consists of.",
  },
  good: {
    da: "compose.yaml med produktet og det, det har brug for, og et sundhedstjek (healthcheck).",
    en: "compose.yaml with the product and what it needs, and a health check.",
  },
  pitfalls: {
    da: "Filen er brudt; intet sundhedstjek, så tjenester starter i forkert orden.",
    en: "The file is broken; no health check, so that services start in the wrong order.",
  },
  next: {
    da: "Tilføj compose.yaml med et healthcheck for hver tjeneste, som andre venter på.",
    en: "Add a compose.yaml with a healthcheck for every service that others wait for.",
  },
  messages: {
    good: {
      da: "{path} starter {count} tjenester og har sundhedstjek.",
      en: "{path} starts {count} services and has health checks.",
    },
    unchecked: {
      da: "{path} starter {count} tjenester, men ingen har et sundhedstjek.",
      en: "{path} starts {count} services, but none has a health check.",
    },
    broken: { da: "{path} kan ikke læses: {detail}", en: "{path} cannot be read: {detail}" },
    empty: { da: "{path} nævner ingen tjenester.", en: "{path} names no services." },
    part: {
      da: "Her er intet program, der kører for sig selv.",
      en: "There is no program here that runs by itself.",
    },
    missing: { da: "Der er ingen compose-fil.", en: "There is no compose file." },
  },
  run(repository, say) {
    const { files } = repository;
    const [path] = files
      .find("**/{compose,docker-compose}*.{yml,yaml}")
      .filter((each) => !isVendored(each))
      .sort((a, b) => a.split("/").length - b.split("/").length || a.length - b.length);
    if (path === undefined) return isProgram(repository) ? say.fail("missing") : say.notApplicable("part");
    const yaml = readYaml(files.text(path) ?? "");
    const [problem] = yaml.problems;
    if (problem) return say.fail("broken", { path, line: problem.line }, { path, detail: problem.text.slice(0, 120) });
    const services = isRecord(yaml.value) ? yaml.value.services : undefined;
    const list = isRecord(services) ? Object.values(services) : [];
    if (list.length === 0) return say.fail("empty", { path, line: 1 }, { path });
    const values = { path, count: list.length };
    // One service alone has nobody who waits for it.
    const isChecked =
      list.length === 1 || list.some((service) => isRecord(service) && service.healthcheck !== undefined);
    const at = { path, line: yaml.lineOf(["services"]) };
    return isChecked ? say.pass("good", at, values) : say.fail("unchecked", at, values);
  },
});
