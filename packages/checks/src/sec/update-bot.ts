import { defineCheck, type Say, type Verdict } from "../check.ts";
import { manifests, type Ecosystem, type Manifest } from "../facts/manifests.ts";
import { findBotConfigs, type BotConfig } from "./bot-config.ts";

/** Ecosystems and folders beyond this number are not listed. */
const MAX_FAILS = 20;

export const updateBot = defineCheck({
  id: "sec/update-bot",
  severity: "must",
  level: "1",
  kinds: ["code", "docs", "deployment"],
  requirements: ["F4"],
  standards: { osps: ["DO-06.01"], scorecard: ["Dependency-Update-Tool"] },
  fix: ["renovate.json"],
  title: { da: "Afhængigheder bliver opdateret af sig selv", en: "Dependencies are updated by themselves" },
  why: {
    da: "Huller i biblioteker bliver fundet hver uge. En robot, der foreslår nye versioner, gør det til et lille arbejde at følge med, i stedet for et stort, der bliver udskudt. Det er en del af F4.",
    en: "Holes in libraries are found every week. A bot that proposes new versions makes keeping up a small task instead of a large one that is put off. It is part of F4.",
  },
  good: {
    da: "Dependabot eller Renovate dækker hvert sprog, containere og CI's egne byggeklodser, samler små opdateringer, og venter nogle dage med helt nye versioner.",
    en: "Dependabot or Renovate covers every language, containers and CI's own building blocks, groups small updates, and waits some days with brand-new versions.",
  },
  pitfalls: {
    da: "Kun npm er dækket, og Dockerfile og workflows bliver glemt; filen hedder dependabot.yml.disable; ingen fletter forslagene.",
    en: "Only npm is covered, and the Dockerfile and workflows are forgotten; the file is called dependabot.yml.disable; nobody merges the proposals.",
  },
  next: {
    da: "Hent renovate.json (os2kit check --fix), og slå Renovate til; eller tilføj det, der mangler, i .github/dependabot.yml.",
    en: "Get renovate.json (os2kit check --fix) and turn Renovate on; or add what is missing to .github/dependabot.yml.",
  },
  messages: {
    full: {
      da: "{path} dækker alt her, samler opdateringer og venter med helt nye versioner.",
      en: "{path} covers everything here, groups updates, and waits with brand-new versions.",
    },
    plain: {
      da: "{path} dækker alt her. Den kunne også samle små opdateringer (groups) og vente nogle dage med helt nye versioner (cooldown eller minimumReleaseAge).",
      en: "{path} covers everything here. It could also group small updates (groups) and wait some days with brand-new versions (cooldown or minimumReleaseAge).",
    },
    uncovered: {
      da: "{path} opdaterer ikke {ecosystem} for {manifest}.",
      en: "{path} does not update {ecosystem} for {manifest}.",
    },
    syntax: { da: "{path} kan ikke læses: {detail}.", en: "{path} cannot be read: {detail}." },
    version: {
      da: "{path} har version {detail}; Dependabot kræver version: 2.",
      en: "{path} has version {detail}; Dependabot asks for version: 2.",
    },
    empty: {
      da: "{path} har ingen updates, så intet bliver opdateret.",
      en: "{path} has no updates, so nothing is updated.",
    },
    incomplete: {
      da: "{path}: {detail} mangler, så denne del bliver ikke opdateret.",
      en: "{path}: {detail} is missing, so this part is not updated.",
    },
    off: { da: "{path} har slået robotten fra ({detail}).", en: "{path} has turned the bot off ({detail})." },
    none: {
      da: "Ingen robot opdaterer afhængighederne; her er brug for en til {ecosystem}.",
      en: "No bot updates the dependencies; one is needed for {ecosystem}.",
    },
    unused: { da: "Her er intet, som en robot kan opdatere.", en: "There is nothing here that a bot could update." },
  },
  run(repository, say) {
    const wanted = manifests(repository).filter(({ dependencies }) => dependencies.length > 0);
    if (wanted.length === 0) return say.notApplicable("unused");
    const configs = findBotConfigs(repository.files);
    const [first] = configs;
    if (!first)
      return say.fail("none", {}, { ecosystem: [...new Set(wanted.map(({ ecosystem }) => ecosystem))].join(", ") });
    const faults = configs.flatMap((config) => tellFaults(say, config));
    if (faults.length > 0) return faults.slice(0, MAX_FAILS);
    const uncovered = findUncovered(wanted, configs);
    if (uncovered.length > 0)
      return uncovered
        .slice(0, MAX_FAILS)
        .map(({ path, ecosystem }) =>
          say.fail("uncovered", { path: first.path }, { path: first.path, ecosystem, manifest: path }),
        );
    const isFull = configs.some(({ grouped, waits }) => grouped && waits);
    return say.pass(isFull ? "full" : "plain", { path: first.path }, { path: first.path });
  },
});

type Message = BotConfig["faults"][number]["kind"];

function tellFaults(say: Say<Message>, { path, faults }: BotConfig): Verdict[] {
  return faults.map(({ kind, line, detail }) => say.fail(kind, { path, line }, { path, detail }));
}

/** One manifest for each ecosystem and folder that no bot looks after; workflows stand together in one folder. */
function findUncovered(wanted: readonly Manifest[], configs: readonly BotConfig[]): readonly Manifest[] {
  const seen = new Set<string>();
  return wanted.filter(({ ecosystem, folder }) => {
    const place = ecosystem === "github-actions" ? "" : folder;
    const key = `${ecosystem} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return !isCovered(configs, ecosystem, place);
  });
}

function isCovered(configs: readonly BotConfig[], ecosystem: Ecosystem, folder: string): boolean {
  return configs.some((config) => config.covers(ecosystem, folder));
}
