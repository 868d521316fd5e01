import type { Ecosystem } from "../facts/manifests.ts";
import type { Files } from "../files.ts";
import { asRecord } from "../text/plain-values.ts";
import { parseJson5 } from "./parse-json5.ts";
import { readDependabot } from "./read-dependabot.ts";
import { describeRenovate, readRenovate } from "./read-renovate.ts";

/** What is wrong with a bot's configuration. */
export interface BotFault {
  readonly kind: "syntax" | "version" | "empty" | "incomplete" | "off";
  readonly line: number;
  readonly detail: string;
}

/** The configuration of a bot that proposes updates, whichever bot it is. */
export interface BotConfig {
  readonly path: string;
  readonly bot: "Dependabot" | "Renovate";
  readonly faults: readonly BotFault[];
  /** True where it looks after the packages of an ecosystem in a folder. */
  covers(ecosystem: Ecosystem, folder: string): boolean;
  /** Proposals come together instead of one by one. */
  readonly grouped: boolean;
  /** New versions wait some days, so that a harmful one is found by others first. */
  readonly waits: boolean;
}

const DEPENDABOT = ".{github,gitlab}/dependabot.{yml,yaml}";
const RENOVATE =
  "{renovate.json,renovate.json5,.renovaterc,.renovaterc.json,.renovaterc.json5,.github/renovate.json,.github/renovate.json5,.gitlab/renovate.json,.gitlab/renovate.json5}";

/** The configurations of update bots, at the places where the bots look. */
export function findBotConfigs(files: Files): readonly BotConfig[] {
  const dependabot = files.find(DEPENDABOT).map((path) => readDependabot(path, files.text(path) ?? ""));
  const renovate = files.find(RENOVATE).map((path) => readRenovate(path, files.text(path) ?? ""));
  const inManifest = asRecord(parseJson5(files.text("package.json") ?? "")).renovate;
  return [
    ...dependabot,
    ...renovate,
    ...(inManifest === undefined ? [] : [describeRenovate("package.json", asRecord(inManifest), [])]),
  ];
}
