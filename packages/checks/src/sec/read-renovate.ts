import type { Ecosystem } from "../facts/manifests.ts";
import { lineAt } from "../text/line-at.ts";
import { asList, asRecord, asText, type PlainRecord } from "../text/plain-values.ts";
import type { BotConfig, BotFault } from "./bot-config.ts";
import { parseJson5 } from "./parse-json5.ts";

/** Renovate's names of managers for each ecosystem. */
const MANAGERS: Readonly<Record<Ecosystem, readonly string[]>> = {
  npm: ["npm", "bun"],
  maven: ["maven", "maven-wrapper"],
  gradle: ["gradle"],
  nuget: ["nuget"],
  composer: ["composer"],
  pip: ["pip_requirements", "pip-compile", "pip_setup", "pep621", "poetry", "pipenv", "setup-cfg"],
  bundler: ["bundler"],
  gomod: ["gomod"],
  cargo: ["cargo"],
  docker: ["dockerfile", "docker-compose"],
  "github-actions": ["github-actions"],
  helm: ["helmv3", "helm-values", "helm-requirements", "helmfile"],
  terraform: ["terraform"],
};

/** Reads a file of Renovate's; without settings of its own Renovate looks after everything that it knows. */
export function readRenovate(path: string, text: string): BotConfig {
  const value = parseJson5(text);
  const faults: BotFault[] = [];
  if (value === undefined) faults.push({ kind: "syntax", line: 1, detail: "JSON" });
  const config = asRecord(value);
  if (config.enabled === false)
    faults.push({
      kind: "off",
      line: lineAt(text, Math.max(text.search(/["']?enabled["']?\s{0,20}:\s{0,20}false/), 0)),
      detail: "enabled: false",
    });
  return describeRenovate(path, config, faults);
}

/** What a configuration of Renovate's covers, wherever it was written. */
export function describeRenovate(path: string, config: PlainRecord, faults: readonly BotFault[]): BotConfig {
  const only = asList(config.enabledManagers).flatMap((each) => asText(each) ?? []);
  const presets = asList(config.extends).flatMap((each) => asText(each) ?? []);
  const rules = asList(config.packageRules).map(asRecord);
  const off = rules
    .filter(
      (rule) =>
        rule.enabled === false &&
        Object.keys(rule).every((key) => ["enabled", "matchManagers", "description"].includes(key)),
    )
    .flatMap(({ matchManagers }) => asList(matchManagers).map(asText));
  const isOn = (manager: string) =>
    (only.length === 0 || only.includes(manager)) &&
    !off.includes(manager) &&
    asRecord(config[manager]).enabled !== false;
  return {
    path,
    bot: "Renovate",
    faults,
    covers: (ecosystem) => MANAGERS[ecosystem].some(isOn),
    grouped:
      rules.some(({ groupName }) => groupName !== undefined) ||
      config.groupName !== undefined ||
      presets.some((each) => each.includes("group:")),
    waits:
      [config, ...rules].some(
        ({ minimumReleaseAge, stabilityDays }) => typeof (minimumReleaseAge ?? stabilityDays) === "string",
      ) || presets.some((each) => /best-practices|minimumReleaseAge/i.test(each)),
  };
}
