import { existsSync, readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, REQUIREMENT_IDS, type Wording } from "@os2kit/model";
import { expect, test } from "vitest";
import { CHECKS, findCheck } from "./catalogue.ts";
import type { Check } from "./check.ts";
import { EVIDENCE_RULES } from "./requirements/evidence-rules.ts";

const here = import.meta.dirname;
const TEXTS = ["title", "why", "good", "pitfalls", "next"] as const;

function wordings(check: Check): [string, Wording][] {
  const messages = Object.entries(check.messages).map(([name, text]): [string, Wording] => [`messages.${name}`, text]);
  return [...TEXTS.map((name): [string, Wording] => [name, check[name]]), ...messages];
}

/** One line for each thing that is wrong in the catalogue. */
function complain(judge: (check: Check) => readonly string[]): string[] {
  return CHECKS.flatMap((check) => judge(check).map((fault) => `${check.id}: ${fault}`));
}

test("one check, one file, one test, one name", () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(complain(({ id }) => (existsSync(`${here}/${id}.ts`) ? [] : ["no file of that name"]))).toEqual([]);
  expect(complain(({ id }) => (existsSync(`${here}/${id}.test.ts`) ? [] : ["no test beside it"]))).toEqual([]);
});

test("every check is listed: no file defines one that nobody runs", () => {
  const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^[a-z]+[\\/][a-z0-9-]+\.ts$/.test(name),
  );
  const defining = files.filter((name) => readFileSync(`${here}/${name}`, "utf8").includes("= defineCheck"));
  const ids = defining.map((name) => name.replaceAll("\\", "/").replace(/\.ts$/, ""));
  expect(ids.filter((id) => !findCheck(id))).toEqual([]);
  expect(ids.length).toBe(CHECKS.length);
});

test("every word exists in both languages", () => {
  const faults = complain((check) =>
    wordings(check).flatMap(([name, text]) =>
      LANGUAGES.filter((language) => text[language].trim() === "").map((language) => `${name}.${language} is empty`),
    ),
  );
  expect(faults).toEqual([]);
});

test("both languages name the same values", () => {
  const names = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g))].sort().join(" ");
  const faults = complain((check) =>
    wordings(check).flatMap(([name, text]) =>
      names(text.da) === names(text.en) ? [] : [`${name}: ${names(text.da)} in Danish, ${names(text.en)} in English`],
    ),
  );
  expect(faults).toEqual([]);
});

test("titles are short, sentences end", () => {
  const faults = complain((check) =>
    LANGUAGES.flatMap((language) => [
      ...(check.title[language].length > 70 || check.title[language].endsWith(".") ? [`title.${language}`] : []),
      ...(["why", "pitfalls", "next"] as const).flatMap((name) =>
        /[.!?:)`'"\w*/]$/.test(check[name][language]) ? [] : [`${name}.${language} breaks off`],
      ),
    ]),
  );
  expect(faults).toEqual([]);
});

test("requirements exist, and every requirement has a rule", () => {
  const faults = complain(({ requirements }) => requirements.filter((id) => !REQUIREMENT_IDS.includes(id)));
  expect(faults).toEqual([]);
  expect(Object.keys(EVIDENCE_RULES)).toEqual(REQUIREMENT_IDS);
});

test("rules name checks that exist, and checks say themselves what they are decisive for", () => {
  const faults = Object.entries(EVIDENCE_RULES).flatMap(([id, { decisive, necessary = [], supporting = [] }]) => [
    ...[...decisive, ...necessary, ...supporting]
      .filter((name) => !findCheck(name))
      .map((name) => `${id}: no check ${name}`),
    ...[...decisive, ...necessary]
      .filter((name) => findCheck(name)?.requirements.includes(id) === false)
      .map((name) => `${name} does not name ${id}`),
    ...[...decisive, ...necessary, ...supporting]
      .filter((name, index, all) => all.indexOf(name) !== index)
      .map((name) => `${id}: ${name} stands twice`),
  ]);
  expect(faults).toEqual([]);
});

test("at least 90 checks", () => {
  expect(CHECKS.length).toBeGreaterThanOrEqual(90);
});
