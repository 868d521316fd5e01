const TOP = ["github", "inputs", "vars"];
const JOB = [...TOP, "needs"];
const MATRIX = [...JOB, "matrix", "strategy"];
const RUNNING = [...MATRIX, "env", "job", "runner", "steps"];
const STEP = [...RUNNING, "secrets"];

/** Every context of GitHub's expressions. */
export const CONTEXTS: ReadonlySet<string> = new Set([...STEP, "jobs"]);

/** Which contexts may be read where; `*` is any key. The longest that fits counts. */
const PLACES: readonly (readonly [string, readonly string[]])[] = [
  ["run-name", TOP],
  ["concurrency", TOP],
  ["env", [...TOP, "secrets"]],
  ["on.workflow_call.inputs.*.default", TOP],
  ["on.workflow_call.outputs.*.value", [...TOP, "jobs"]],
  ["jobs.*.name", MATRIX],
  ["jobs.*.runs-on", MATRIX],
  ["jobs.*.concurrency", MATRIX],
  ["jobs.*.continue-on-error", MATRIX],
  ["jobs.*.timeout-minutes", MATRIX],
  ["jobs.*.with", MATRIX],
  ["jobs.*.container", MATRIX],
  ["jobs.*.services", MATRIX],
  ["jobs.*.environment", MATRIX],
  ["jobs.*.environment.url", RUNNING],
  ["jobs.*.container.env", [...MATRIX, "env", "job", "runner", "secrets"]],
  ["jobs.*.services.*.env", [...MATRIX, "env", "job", "runner", "secrets"]],
  ["jobs.*.container.credentials", [...MATRIX, "env", "secrets"]],
  ["jobs.*.services.*.credentials", [...MATRIX, "env", "secrets"]],
  ["jobs.*.defaults", [...MATRIX, "env"]],
  ["jobs.*.env", [...MATRIX, "secrets"]],
  ["jobs.*.secrets", [...MATRIX, "secrets"]],
  ["jobs.*.strategy", JOB],
  ["jobs.*.if", JOB],
  ["jobs.*.outputs", STEP],
  ["jobs.*.steps", STEP],
  ["jobs.*.steps.*.if", RUNNING],
  ["jobs.*.steps.*.parallel.*.if", RUNNING],
];
const PATTERNS = PLACES.map(([place, contexts]) => ({ parts: place.split("."), contexts })).sort(
  (a, b) => b.parts.length - a.parts.length,
);

/** The contexts that may be read at a place; nothing where the reference does not say. */
export function contextsAt(path: readonly string[]): readonly string[] | undefined {
  return PATTERNS.find(({ parts }) => parts.every((part, index) => part === "*" || part === path[index]))?.contexts;
}

/** Functions of GitHub's expressions. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...["contains", "startswith", "endswith", "format", "join", "tojson", "fromjson", "case"],
  ...["hashfiles", "success", "always", "cancelled", "failure"],
]);

/** Functions that only conditions know. */
export const STATUS_FUNCTIONS: ReadonlySet<string> = new Set(["success", "always", "cancelled", "failure"]);
