import { isRecord } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";

/** What is wrong with a form for issues, and where. */
export interface FormFault {
  readonly kind: "yaml" | "key" | "noInput" | "type" | "label" | "twin" | "options" | "sample";
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

const TYPES = ["markdown", "input", "textarea", "dropdown", "checkboxes", "upload"];
/** The names in GitHub's own example of a form. */
const SAMPLE = /\bocto-org\/|^octocat$/;

/**
 * Reads a form as GitHub does, which shows no form with a fault.
 * @param needed the keys that it must have; Forgejo calls the description `about`
 */
export function findFormFaults(text: string, needed: readonly string[] = ["name", "description"]): FormFault[] {
  const yaml = readYaml(text);
  const [problem] = yaml.problems;
  if (problem) return [{ kind: "yaml", line: problem.line, text: problem.text }];
  const form = isRecord(yaml.value) ? yaml.value : {};
  const missing = needed.filter((key) => typeof form[key] !== "string" || form[key].trim() === "");
  const faults = missing.map((key): FormFault => ({ kind: "key", line: 1, text: key }));
  for (const key of ["assignees", "projects"]) {
    const sample = listOf(form[key]).find((each) => SAMPLE.test(each));
    if (sample !== undefined) faults.push({ kind: "sample", line: yaml.lineOf([key]), text: sample });
  }
  const body: readonly unknown[] = Array.isArray(form.body) ? form.body : [];
  if (!Array.isArray(form.body)) faults.push({ kind: "key", line: 1, text: "body" });
  else if (body.every((item) => isRecord(item) && item.type === "markdown"))
    faults.push({ kind: "noInput", line: yaml.lineOf(["body"]), text: "body" });
  const ids = new Set<string>();
  for (const [index, item] of body.slice(0, 200).entries())
    faults.push(...findItemFaults(item, ids).map((fault) => ({ ...fault, line: yaml.lineOf(["body", index]) })));
  return faults;
}

function findItemFaults(item: unknown, ids: Set<string>): Omit<FormFault, "line">[] {
  if (!isRecord(item)) return [{ kind: "type", text: String(item).slice(0, 60) }];
  const { type, id, attributes } = item;
  if (typeof type !== "string" || !TYPES.includes(type)) return [{ kind: "type", text: toText(type) }];
  const fields = isRecord(attributes) ? attributes : {};
  const faults: Omit<FormFault, "line">[] = [];
  if (typeof id === "string") {
    if (ids.has(id)) faults.push({ kind: "twin", text: id });
    ids.add(id);
  }
  const named = type === "markdown" ? fields.value : fields.label;
  if (typeof named !== "string" || named.trim() === "") faults.push({ kind: "label", text: type });
  const needsOptions = type === "dropdown" || type === "checkboxes";
  if (needsOptions && (!Array.isArray(fields.options) || fields.options.length === 0))
    faults.push({ kind: "options", text: type });
  return faults;
}

/** Lists are written as YAML lists or as one text with commas. */
function listOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return items.filter((item) => typeof item === "string").map((item) => item.trim());
}

function toText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 60) : "?";
}
