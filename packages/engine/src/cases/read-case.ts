import { Document, LineCounter, type Node } from "yaml";
import { findQuestion, type Problem, type Result, type SetAnswer, type Tree } from "@os2kit/model";
import { parseYaml } from "../set/read-yaml.ts";
import { openParts, type CaseParts } from "./open-parts.ts";
import { readExpected } from "./read-expected.ts";
import {
  placeOf,
  readChoice,
  readEntries,
  readFields,
  readText,
  report,
  valueOf,
  type Reading,
} from "./read-fields.ts";
import { readSteps } from "./read-steps.ts";
import type { CardEdit, Expected, TemplateCase, UpdateCase } from "./template-case.ts";

const FIELDS = ["summary", "repository", "from", "v1", "v2", "card", "edits", "secrets", "conflicts", "expected"];
/** Any of these makes a case one of an update. */
const OF_UPDATES = ["from", "v1", "v2", "card", "edits", "conflicts"];

type Fields = ReadonlyMap<string, Node>;

/**
 * Reads one case; every problem that its author should mend is found, not only the first.
 * @param tree the set's folder
 */
export function readCase(tree: Tree, folder: string): Result<TemplateCase> {
  const problems: Problem[] = [];
  const parts = openParts(tree, folder, problems);
  const holds = (path: string) => tree.list().some((entry) => entry.path === path);
  const [yamlPath, cardPath] = [`${folder}/case.yml`, `${folder}/product.yml`];
  if (!holds(cardPath)) problems.push({ code: "case.no-card", file: folder });
  const yaml = holds(yamlPath) ? parseYaml(tree, yamlPath) : undefined;
  if (yaml && "problem" in yaml) return { ok: false, problems: [...problems, yaml.problem] };

  const { document, lines } = yaml ?? { document: new Document(), lines: new LineCounter() };
  const reading: Reading = { file: yamlPath, document, lines, problems };
  const fields = readFields(reading, document.contents, FIELDS);
  const text = (name: string) => (fields.has(name) ? readText(reading, fields.get(name)) : undefined);
  const expected = readExpected(reading, fields.get("expected"), parts.expected);
  const read: TemplateCase = {
    folder,
    owner: folder.startsWith("cases/") ? undefined : folder.split("/")[1],
    summary: text("summary"),
    cardText: holds(cardPath) ? new TextDecoder().decode(tree.read(cardPath)) : "",
    repository: text("repository"),
    secrets: Object.fromEntries(
      readEntries(reading, fields.get("secrets")).map(({ name, value }) => [
        name,
        valueOf(reading, value) as SetAnswer,
      ]),
    ),
    update: isUpdate(fields, parts, expected) ? readUpdate(reading, fields, parts) : undefined,
    expected,
    text: yaml?.text,
  };
  if (problems.length === 0 && expectsNothing(expected)) problems.push({ code: "case.expects-nothing", file: folder });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}

function isUpdate(fields: Fields, { v1, v2, edits }: CaseParts, { outcomes, exitCode }: Expected): boolean {
  if (OF_UPDATES.some((name) => fields.has(name))) return true;
  return v1.length + v2.length + edits.length + outcomes.length > 0 || "start" in exitCode;
}

function readUpdate(reading: Reading, fields: Fields, parts: CaseParts): UpdateCase {
  const edits = (name: "v1" | "v2" | "edits") => ({ files: parts[name], steps: readSteps(reading, fields.get(name)) });
  const from = fields.get("from");
  const conflicts = fields.get("conflicts");
  return {
    from: from && { version: readText(reading, from) ?? "", ...placeOf(reading, from) },
    v1: edits("v1"),
    v2: edits("v2"),
    edits: edits("edits"),
    card: readEntries(reading, fields.get("card")).flatMap(({ name: field, key, value }): CardEdit[] => {
      if (findQuestion(field) || /^(set\.[^.]+|answers\.[^.]+(\.[^.]+)?)$/.test(field))
        return [{ field, value: valueOf(reading, value), ...placeOf(reading, key) }];
      report(reading, "case.card-field", key, { name: field });
      return [];
    }),
    conflicts: (conflicts && readChoice(reading, conflicts, ["markers", "ours"])) ?? "markers",
  };
}

function expectsNothing({ files, complete, contains, absent, outcomes, exitCode }: Expected): boolean {
  return files.length + contains.length + absent.length + outcomes.length === 0 && !complete && !("start" in exitCode);
}
