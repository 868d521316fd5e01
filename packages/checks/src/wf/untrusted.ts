import type { Pipeline, Step } from "../facts/pipelines.ts";
import { asList, asRecord, asText, type PlainRecord } from "../text/plain-values.ts";
import { split } from "./find-expressions.ts";
import { readExpression } from "./read-expression.ts";

/** Who decides what a value is: anybody at all, or somebody who may start the workflow. */
export type Source = "anybody" | "input";

/** What strangers write: titles, texts, names of branches and of people. `*` stands for any name. */
const STRANGERS: readonly string[] = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.issue.user.name",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.pages.*.page_name",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.commits.*.committer.email",
  "github.event.commits.*.committer.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.pull_requests.*.head.ref",
  "github.event.release.name",
  "github.event.release.body",
];
const PATTERNS = STRANGERS.map((path) => path.split("."));

/** Types of an input that can hold no script. */
const SAFE_TYPES = new Set(["boolean", "number", "choice", "environment"]);

/**
 * Names the values of an expression that somebody from outside may choose, with who that is.
 * @param variables texts of `env` and `matrix` where it stands
 */
export function findUntrusted(
  results: readonly string[],
  pipeline: Pipeline,
  variables: Readonly<Record<string, string>>,
): readonly { readonly reference: string; readonly source: Source }[] {
  return results.flatMap((reference) => {
    const source = sourceOf(reference, pipeline) ?? sourceOfVariable(reference, pipeline, variables);
    return source ? [{ reference, source }] : [];
  });
}

/** Variables as a step sees them, by reference: `env` of the step, the job and the workflow, and the job's matrix. */
export function variablesOf(pipeline: Pipeline, job: PlainRecord, step: Step): Readonly<Record<string, string>> {
  const matrix = asRecord(asRecord(job.strategy).matrix);
  const rows = asList(matrix.include)
    .slice(0, 100)
    .flatMap((row) => Object.entries(asRecord(row)));
  const values = [...Object.entries(matrix), ...rows].map(([name, value]) => [`matrix.${name}`, value] as const);
  const texts = [asRecord(pipeline.value).env, job.env, step.env]
    .flatMap((env) => Object.entries(asRecord(env)))
    .map(([name, value]) => [`env.${name}`, value] as const);
  const known = new Map<string, string>();
  for (const [name, value] of texts) known.set(name.toLowerCase(), asText(value) ?? "");
  // A matrix has many values, and any of them will do harm.
  for (const [name, value] of values) {
    const text = asList(value)
      .slice(0, 100)
      .map((each) => asText(each) ?? "")
      .join("\n");
    known.set(name.toLowerCase(), `${known.get(name.toLowerCase()) ?? ""}\n${text}`);
  }
  return Object.fromEntries(known);
}

function sourceOf(reference: string, pipeline: Pipeline): Source | undefined {
  if (PATTERNS.some((pattern) => matches(reference.split("."), pattern))) return "anybody";
  const [root, second, ...rest] = reference.split(".");
  const isDispatched = root === "github" && second === "event" && ["inputs", "client_payload"].includes(rest[0] ?? "");
  if (root !== "inputs" && !isDispatched) return undefined;
  return isSafeInput((isDispatched ? rest[1] : second) ?? "", pipeline) ? undefined : "input";
}

/** A reference reaches what strangers write where it names it, or, with `*` at its end, the whole that it is part of. */
function matches(reference: readonly string[], pattern: readonly string[]): boolean {
  if (reference.length !== pattern.length && reference.at(-1) !== "*") return false;
  const shared = Math.min(reference.length, pattern.length);
  return pattern.slice(0, shared).every((part, index) => [part, "*"].includes(reference[index] ?? "") || part === "*");
}

function isSafeInput(name: string, { value }: Pipeline): boolean {
  const on = asRecord(asRecord(value).on);
  const declared = ["workflow_dispatch", "workflow_call"]
    .map((event) => asRecord(asRecord(on[event]).inputs))
    .flatMap((inputs) => Object.entries(inputs).filter(([each]) => each.toLowerCase() === name));
  return declared.length > 0 && declared.every(([, input]) => SAFE_TYPES.has(asText(asRecord(input).type) ?? "string"));
}

function sourceOfVariable(
  reference: string,
  pipeline: Pipeline,
  variables: Readonly<Record<string, string>>,
): Source | undefined {
  const value = Object.hasOwn(variables, reference) ? variables[reference] : undefined;
  const results = split(value ?? "").flatMap(({ inner }) => readExpression(inner).results);
  return results.map((each) => sourceOf(each, pipeline)).find((source) => source !== undefined);
}
