import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REQUIREMENT_IDS, SEVERITIES, type Severity } from "@os2kit/model";
import type { PlopGeneratorConfig } from "plop";
import { isCheckId, planCheck } from "./plan-check.ts";

const FOLDER = "packages/checks/src";

interface CheckAnswers {
  readonly id: string;
  readonly severity: Severity;
  readonly requirements: string;
  readonly titleEn: string;
  readonly titleDa: string;
}

/**
 * `npx plop check`: source, test and index entry of a new check of this repository.
 * @param root the repository's folder
 */
export function makeCheckGenerator(root: string): PlopGeneratorConfig {
  return {
    description: "A new check: source, test and place in the catalogue",
    prompts: [
      { type: "input", name: "id", message: "Id, as family/name:", validate: (id: string) => judgeId(id, root) },
      { type: "list", name: "severity", message: "Severity:", choices: [...SEVERITIES] },
      {
        type: "input",
        name: "requirements",
        message: "Requirements it is evidence for, such as F2 F7 (none: leave empty):",
        validate: judgeRequirements,
      },
      { type: "input", name: "titleEn", message: "Title in English:", validate: judgeText },
      { type: "input", name: "titleDa", message: "Title in Danish:", validate: judgeText },
    ],
    actions: [
      (answers) => {
        const { id, severity, requirements, titleEn, titleDa } = answers as CheckAnswers;
        const index = readFileSync(join(root, FOLDER, id.split("/")[0] ?? "", "index.ts"), "utf8");
        const check = { id, severity, requirements: listIds(requirements), title: { da: titleDa, en: titleEn } };
        const files = planCheck(check, index, FOLDER);
        for (const { path, bytes } of files) writeFileSync(join(root, path), bytes);
        const next = "Write its words and its rule, then: npm run docs && npx vitest run --project checks";
        return [...files.map(({ path }) => path), next].join("\n");
      },
    ],
  };
}

function judgeId(id: string, root: string): true | string {
  if (!isCheckId(id)) return "Write a family and a name in lower case, such as lic/file";
  const [family = "", name = ""] = id.split("/");
  const folder = join(root, FOLDER);
  const families = readdirSync(folder).filter((each) => existsSync(join(folder, each, "index.ts")));
  if (!families.includes(family)) return `The families are ${families.join(", ")}`;
  return existsSync(join(folder, family, `${name}.ts`)) ? `${id} exists already` : true;
}

function judgeRequirements(text: string): true | string {
  const unknown = listIds(text).filter((id) => !REQUIREMENT_IDS.includes(id));
  return unknown.length === 0 ? true : `OS2 has no requirement ${unknown.join(", ")}`;
}

function judgeText(text: string): true | string {
  return text.trim() === "" ? "Write a short noun phrase" : true;
}

function listIds(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((id) => id !== "");
}
