import type { Ecosystem } from "../facts/manifests.ts";
import { asList, asRecord, asText, type PlainRecord } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";
import type { BotConfig, BotFault } from "./bot-config.ts";

/** Dependabot's names for what we call an ecosystem, where they differ. */
const OTHER_NAMES: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: ["bun"],
  pip: ["uv", "conda"],
  docker: ["docker-compose"],
  nuget: ["dotnet-sdk"],
  terraform: ["opentofu"],
};

/** Reads `dependabot.yml`, version 2. */
export function readDependabot(path: string, text: string): BotConfig {
  const yaml = readYaml(text);
  const [problem] = yaml.problems;
  const value = asRecord(yaml.value);
  const updates = asList(value.updates).map(asRecord);
  const faults: BotFault[] = [];
  if (problem) faults.push({ kind: "syntax", line: problem.line, detail: problem.text.slice(0, 120) });
  else if (asText(value.version) !== "2")
    faults.push({ kind: "version", line: yaml.lineOf(["version"]), detail: asText(value.version) ?? "-" });
  else if (updates.length === 0) faults.push({ kind: "empty", line: yaml.lineOf(["updates"]), detail: "updates" });
  else
    for (const [index, update] of updates.entries()) {
      const lack = findLack(update);
      if (lack) faults.push({ kind: "incomplete", line: yaml.lineOf(["updates", index]), detail: lack });
    }
  return {
    path,
    bot: "Dependabot",
    faults,
    covers: (ecosystem, folder) =>
      updates.some((update) => isAbout(update, ecosystem) && foldersOf(update).some((each) => isInside(each, folder))),
    grouped:
      updates.length > 0 &&
      updates.every((update) => update.groups !== undefined || update["multi-ecosystem-group"] !== undefined),
    waits: updates.length > 0 && updates.every(({ cooldown }) => cooldown !== undefined),
  };
}

function findLack(update: PlainRecord): string | undefined {
  if (asText(update["package-ecosystem"]) === undefined) return "package-ecosystem";
  if (foldersOf(update).length === 0) return "directory";
  const hasSchedule =
    asText(asRecord(update.schedule).interval) !== undefined || update["multi-ecosystem-group"] !== undefined;
  return hasSchedule ? undefined : "schedule.interval";
}

function isAbout(update: PlainRecord, ecosystem: Ecosystem): boolean {
  const name = asText(update["package-ecosystem"]) ?? "";
  return name === ecosystem || (OTHER_NAMES[ecosystem] ?? []).includes(name);
}

function foldersOf({ directory, directories }: PlainRecord): string[] {
  return [...asList(directory), ...asList(directories)].flatMap((each) => asText(each) ?? []);
}

/** A folder counts for those below it: workspaces and modules are found from above. */
function isInside(directory: string, folder: string): boolean {
  const parts = directory.split("/").filter((part) => part !== "" && part !== ".");
  const names = folder.split("/").filter((part) => part !== "");
  return parts.every((part, index) => {
    if (part.includes("**")) return true;
    const name = names[index];
    if (part === "*") return name !== undefined;
    return part.endsWith("*") ? name?.startsWith(part.slice(0, -1)) === true : part === name;
  });
}
