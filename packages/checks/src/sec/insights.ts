import { isAnswered, readField } from "@os2kit/model";
import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { yearBefore } from "../text/find-days.ts";
import { asRecord, asText } from "../text/plain-values.ts";
import { readYaml, type Yaml } from "../text/read-yaml.ts";
import { findFaults } from "./insights-faults.ts";

const FILES = "{,.github/,.gitlab/}security-insights.{yml,yaml}";
/** What the template needs before it can stamp a valid file. */
const NEEDED = ["organisation.securityReviewed", "organisation.securityContact", "organisation.coordinator.name"];
const MAX_FAULTS = 10;

export const insights = defineCheck({
  id: "sec/insights",
  severity: "should",
  kinds: ["code"],
  requirements: ["F4"],
  standards: { osps: ["GV-01.01", "VM-02.01"] },
  fix: ["security-insights.yml"],
  title: { da: "Sikkerhedsoplysninger, som værktøjer kan læse", en: "Facts about security that tools can read" },
  why: {
    da: "security-insights.yml svarer på det, værktøjer og indkøbere spørger om: hvem står bag, hvor melder man sårbarheder, og hvornår blev sikkerheden sidst vurderet. Den tjener F4 og OpenSSF's Baseline.",
    en: "security-insights.yml answers what tools and buyers ask: who stands behind it, where vulnerabilities are reported, and when security was last assessed. It serves F4 and the OpenSSF Baseline.",
  },
  good: {
    da: "Filen følger version 2, er gyldig, og last-reviewed er højst et år gammel.",
    en: "The file follows version 2, is valid, and last-reviewed is at most a year old.",
  },
  pitfalls: {
    da: "Filen er skrevet til version 1 og udløbet; adresserne er skabelonens; datoen bliver aldrig flyttet.",
    en: "The file was written for version 1 and has expired; the addresses are the template's; the date is never moved.",
  },
  next: {
    da: "Udfyld organisation.securityReviewed og kontakterne i produktkortet, og kør os2kit check --fix; eller ret filen efter beskeden.",
    en: "Fill in organisation.securityReviewed and the contacts in the product card and run os2kit check --fix; or mend the file as the message says.",
  },
  messages: {
    good: { da: "{path} er gyldig og blev gennemgået {date}.", en: "{path} is valid and was reviewed on {date}." },
    missing: { da: "Der er ingen security-insights.yml.", en: "There is no security-insights.yml." },
    open: {
      da: "security-insights.yml kan først laves, når {field} er udfyldt i produktkortet.",
      en: "security-insights.yml can be made once {field} is filled in in the product card.",
    },
    syntax: { da: "{path} kan ikke læses som YAML: {problem}.", en: "{path} cannot be read as YAML: {problem}." },
    old: {
      da: "{path} er skrevet til version {version}; version 2 er den, der gælder.",
      en: "{path} was written for version {version}; version 2 is the one in force.",
    },
    version: {
      da: "{path} siger ikke, hvilken version den følger (header.schema-version).",
      en: "{path} does not say which version it follows (header.schema-version).",
    },
    fault: {
      da: "{path}: {field} mangler eller er forkert; der skal stå: {expected}.",
      en: "{path}: {field} is missing or wrong; expected: {expected}.",
    },
    stale: {
      da: "{path} blev sidst gennemgået {date}, for mere end et år siden.",
      en: "{path} was last reviewed on {date}, more than a year ago.",
    },
    future: {
      da: "{path}: last-reviewed er {date}, som ikke er kommet endnu.",
      en: "{path}: last-reviewed is {date}, which has not come yet.",
    },
  },
  run(repository, say) {
    const [path] = repository.files.find(FILES);
    if (path !== undefined) return judge(repository, say, path, readYaml(repository.files.text(path) ?? ""));
    const { card } = repository;
    const field = card && NEEDED.find((each) => !isAnswered(readField(card, each)));
    return field === undefined ? say.fail("missing") : say.open("open", { field }, { field });
  },
});

type Message = "good" | "syntax" | "old" | "version" | "fault" | "stale" | "future";

function judge({ today }: RepositoryView, say: Say<Message>, path: string, yaml: Yaml): readonly Verdict[] {
  const [problem] = yaml.problems;
  if (problem) return [say.fail("syntax", { path, line: problem.line }, { path, problem: problem.text.slice(0, 120) })];
  const header = asRecord(asRecord(yaml.value).header);
  const version = asText(header["schema-version"]);
  const at = (...keys: string[]) => ({ path, line: yaml.lineOf(keys) });
  if (version === undefined) return [say.fail("version", at("header"), { path })];
  if (/^[01]\./.test(version)) return [say.fail("old", at("header", "schema-version"), { path, version })];
  const faults = findFaults(yaml.value).slice(0, MAX_FAULTS);
  if (faults.length > 0)
    return faults.map(({ field, expected, path: keys }) =>
      say.fail("fault", { path, line: yaml.lineOf(keys) }, { path, field, expected }),
    );
  const date = asText(header["last-reviewed"]) ?? "";
  const place = at("header", "last-reviewed");
  if (date > today) return [say.fail("future", place, { path, date })];
  return [
    date < yearBefore(today) ? say.fail("stale", place, { path, date }) : say.pass("good", place, { path, date }),
  ];
}
