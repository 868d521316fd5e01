import { isScalar } from "yaml";
import { asList, asRecord, asText, asTexts } from "../../text/plain-values.ts";
import type { Yaml } from "../../text/read-yaml.ts";
import type { YamlPath } from "../../text/yaml-path.ts";
import type { Step } from "../pipelines.ts";

/** A text and what was parsed of it. */
export interface Source {
  readonly yaml: Yaml;
  readonly text: string;
}

/** More steps than this are not looked at. */
const MAX_STEPS = 300;

/**
 * Reads the steps of a job or of a composite action.
 * @param folder where scripts run unless a step says otherwise
 */
export function readSteps(source: Source, value: unknown, path: YamlPath, folder?: string): readonly Step[] {
  return asList(value)
    .slice(0, MAX_STEPS)
    .flatMap((item, index) => {
      const step = asRecord(item);
      const at = [...path, index];
      // Steps side by side hold steps only, never groups of their own.
      if (step.parallel === undefined || path.includes("parallel")) return [readStep(source, step, at, folder)];
      return readSteps(source, step.parallel, [...at, "parallel"], folder);
    });
}

function readStep(source: Source, step: Readonly<Record<string, unknown>>, path: YamlPath, folder?: string): Step {
  const run = asText(step.run);
  return {
    line: source.yaml.lineOf(path),
    path,
    ...optional("id", asText(step.id)),
    ...optional("name", asText(step.name)),
    ...readUses(source, step.uses, [...path, "uses"]),
    ...(run === undefined ? {} : { run, runLine: scriptLine(source.yaml, [...path, "run"]) }),
    ...optional("folder", tidyFolder(asText(step["working-directory"]) ?? folder)),
    with: asTexts(step.with),
    env: asTexts(step.env),
  };
}

/** True for an action or workflow of the same repository: from the checkout, or at the workflow's own commit. */
export function isLocal(uses: string): boolean {
  return uses.startsWith("./") || uses.startsWith("$/");
}

/** What is used, where, and the comment behind it. */
export function readUses(
  { yaml, text }: Source,
  value: unknown,
  path: YamlPath,
): Pick<Step, "uses" | "usesLine" | "usesComment"> {
  const uses = asText(value)?.trim();
  if (!uses) return {};
  const end = yaml.nodeAt(path)?.range?.[1] ?? text.length;
  const rest = text.slice(end, end + 300).split("\n")[0] ?? "";
  return { uses, usesLine: yaml.lineOf(path), ...optional("usesComment", /^\s+#\s*(.*)$/.exec(rest)?.[1]?.trim()) };
}

/** A block's text begins below its `|`; other text where it stands. */
export function scriptLine(yaml: Yaml, path: YamlPath): number {
  const node = yaml.nodeAt(path);
  const line = yaml.lineAt(node?.range?.[0] ?? 0);
  return isScalar(node) && node.type?.startsWith("BLOCK_") ? line + 1 : line;
}

function tidyFolder(folder = ""): string | undefined {
  const tidy = folder
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
  return tidy === "" ? undefined : tidy;
}

function optional<K extends string>(key: K, value: string | undefined): Readonly<Partial<Record<K, string>>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
}
