import type { Job, Pipeline } from "../../facts/pipelines.ts";
import { asList, asRecord, asText, isRecord, type PlainRecord } from "../../text/plain-values.ts";
import type { YamlPath } from "../../text/yaml-path.ts";
import { findCircle } from "./find-circle.ts";
import { showPath, type FaultPlace } from "./problem.ts";
import { CALL_ONLY, STEPS_ONLY } from "./workflow-shape.ts";

/** What is wrong with a workflow's jobs beside unknown keys: what belongs together, names, and who waits for whom. */
export function judgeJobs(pipeline: Pipeline): readonly FaultPlace[] {
  const { jobs, yaml } = pipeline;
  const ids = new Set(jobs.map(({ id }) => id.toLowerCase()));
  const needs = new Map(jobs.map((job) => [job.id.toLowerCase(), needsOf(job).map((name) => name.toLowerCase())]));
  const circle = findCircle(needs);
  const first = jobs.find(({ id }) => id.toLowerCase() === circle?.[0]);
  return [
    ...jobs.flatMap((job) => [
      ...judgeName(job.id, job.line),
      ...judgeParts(pipeline, job),
      ...judgeSteps(pipeline, job),
      ...needsOf(job)
        .filter((name) => !ids.has(name.toLowerCase()))
        .map((name): FaultPlace => ({
          fault: "needs",
          line: yaml.lineOf(["jobs", job.id, "needs"]),
          values: { job: job.id, name },
        })),
    ]),
    ...(circle && first
      ? [
          {
            fault: "circle",
            line: yaml.lineOf(["jobs", first.id, "needs"]),
            values: { names: circle.join(" → ") },
          } as const,
        ]
      : []),
  ];
}

function needsOf({ value }: Job): readonly string[] {
  return asList(value.needs).flatMap((name) => asText(name) ?? []);
}

function judgeName(name: string, line: number): readonly FaultPlace[] {
  return /^[A-Za-z_][\w-]*$/.test(name) || name.includes("${{") ? [] : [{ fault: "id", line, values: { name } }];
}

/** A job has steps and a machine, or calls another workflow. */
function judgeParts({ yaml }: Pipeline, { id, value, uses, usesLine, line }: Job): readonly FaultPlace[] {
  const where = `jobs.${id}`;
  if (uses === undefined) {
    const missing = ["runs-on", "steps"].filter((key) => isEmpty(value[key]));
    return [
      ...missing.map((key): FaultPlace => ({ fault: "missing", line, values: { where, key } })),
      ...findTogether(value, "steps", CALL_ONLY, where, (key) => yaml.lineOf(["jobs", id, key])),
    ];
  }
  const isOddSecret = typeof value.secrets === "string" && value.secrets !== "inherit";
  return [
    ...(isOddSecret
      ? [{ fault: "form", line: yaml.lineOf(["jobs", id, "secrets"]), values: { where: `${where}.secrets` } } as const]
      : []),
    ...findTogether(value, "uses", STEPS_ONLY, where, (key) => yaml.lineOf(["jobs", id, key])),
    ...judgeReference(uses, usesLine ?? line, /^((\.|\$)\/|[\w.-]+\/[\w.-]+\/|https:\/\/)[^@\s]+\.ya?ml(@\S+)?$/),
  ];
}

/** What a step does; it does one of these. */
const DOES = ["uses", "run", "wait", "wait-all", "cancel", "parallel"];

function judgeSteps(pipeline: Pipeline, job: Job): readonly FaultPlace[] {
  const { yaml } = pipeline;
  const seen = new Set<string>();
  const groups = asList(job.value.steps).flatMap((step, index) =>
    isRecord(step) && step.parallel !== undefined ? [index] : [],
  );
  return [
    ...groups.flatMap((index) =>
      judgeStep(pipeline, asRecord(asList(job.value.steps)[index]), ["jobs", job.id, "steps", index]),
    ),
    ...job.steps.flatMap(({ path, id, line, uses, usesLine }) => {
      const key = id?.toLowerCase() ?? "";
      const isTwin = key !== "" && seen.has(key);
      seen.add(key);
      return [
        ...judgeStep(pipeline, asRecord(valueAt(job.value, path.slice(2))), path),
        ...(uses === undefined ? [] : judgeReference(uses, usesLine ?? line, STEP_REFERENCE)),
        ...(id === undefined ? [] : judgeName(id, yaml.lineOf([...path, "id"]))),
        ...(isTwin
          ? [{ fault: "twice", line: yaml.lineOf([...path, "id"]), values: { name: id ?? "" } } as const]
          : []),
      ];
    }),
  ];
}

const STEP_REFERENCE = /^((\.|\$)(\/\S*)?|docker:\/\/\S+|(https:\/\/[\w.-]+\/)?[\w.-]+\/[\w.-]+(\/[^@\s]*)?@\S+)$/;

function judgeStep({ yaml }: Pipeline, step: PlainRecord, path: YamlPath): readonly FaultPlace[] {
  const where = showPath(path);
  const lineOf = (key: string): number => yaml.lineOf([...path, key]);
  const does = DOES.filter((key) => key in step);
  const [first, second] = does;
  if (first === undefined) return [{ fault: "missing", line: yaml.lineOf(path), values: { where, key: "run / uses" } }];
  if (second !== undefined) return [{ fault: "together", line: lineOf(second), values: { where, first, second } }];
  const foreign = first === "uses" ? ["shell", "working-directory"] : first === "run" ? ["with"] : [];
  return findTogether(step, first, foreign, where, lineOf);
}

function findTogether(
  value: PlainRecord,
  first: string,
  others: readonly string[],
  where: string,
  lineOf: (key: string) => number,
): readonly FaultPlace[] {
  return others
    .filter((key) => key in value && first in value)
    .map((second) => ({ fault: "together", line: lineOf(second), values: { where, first, second } }));
}

function judgeReference(uses: string, line: number, pattern: RegExp): readonly FaultPlace[] {
  return pattern.test(uses.slice(0, 500)) || uses.includes("${{")
    ? []
    : [{ fault: "reference", line, values: { uses } }];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((at, step) => (typeof step === "number" ? asList(at)[step] : asRecord(at)[step]), value);
}
