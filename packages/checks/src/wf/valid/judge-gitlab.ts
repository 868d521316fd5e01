import { isReservedWord } from "../../facts/pipelines/gitlab-jobs.ts";
import type { Job, Pipeline } from "../../facts/pipelines.ts";
import { asList, asRecord, asText, isRecord } from "../../text/plain-values.ts";
import type { FaultPlace } from "./problem.ts";

const JOB_KEYWORDS: ReadonlySet<string> = new Set([
  ...["after_script", "allow_failure", "artifacts", "before_script", "cache", "coverage", "dast_configuration"],
  ...["dependencies", "description", "environment", "except", "extends", "hooks", "id_tokens", "identity", "image"],
  ...["inherit", "inputs", "interruptible", "manual_confirmation", "needs", "only", "pages", "parallel", "publish"],
  ...[
    "release",
    "resource_group",
    "retry",
    "rules",
    "run",
    "script",
    "secrets",
    "services",
    "stage",
    "start_in",
    "tags",
  ],
  ...["timeout", "trigger", "type", "variables", "when"],
]);

const DEFAULT_STAGES = ["build", "test", "deploy"];
const DOES = ["script", "trigger", "run"];

/**
 * What GitLab would refuse in one file of a pipeline.
 * @param all every file of the repository's GitLab CI
 */
export function judgeGitLab(pipeline: Pipeline, all: readonly Pipeline[]): readonly FaultPlace[] {
  const { value, yaml } = pipeline;
  if (value !== undefined && !isRecord(value)) return [{ fault: "form", line: 1, values: { where: pipeline.path } }];
  // Jobs, stages and parents may come from files that cannot be seen here.
  const isWhole = all.every(({ elsewhere, templates }) => elsewhere.length === 0 && templates.length === 0);
  const names = new Set(all.flatMap((each) => Object.keys(asRecord(each.value))));
  return [
    ...Object.entries(asRecord(value))
      .filter(([name, job]) => !isRecord(job) && !Array.isArray(job) && !isReservedWord(name) && !name.startsWith("."))
      .map(([key]): FaultPlace => ({ fault: "key", line: yaml.lineOf([key]), values: { where: pipeline.path, key } })),
    ...pipeline.jobs.flatMap((job) => [
      ...findUnknownKeys(pipeline, job),
      ...judgeStage(pipeline, job, all, isWhole),
      ...(isWhole ? judgeReferences(pipeline, job, names) : []),
    ]),
  ];
}

/** Of one job. */
const MAX_UNKNOWN = 20;

function findUnknownKeys({ value, yaml }: Pipeline, { id }: Job): readonly FaultPlace[] {
  return Object.keys(asRecord(asRecord(value)[id]))
    .filter((key) => !JOB_KEYWORDS.has(key))
    .slice(0, MAX_UNKNOWN)
    .map((key) => ({ fault: "key", line: yaml.lineOf([id, key]), values: { where: id, key } }));
}

function judgeStage(
  pipeline: Pipeline,
  { id, value, line }: Job,
  all: readonly Pipeline[],
  isWhole: boolean,
): readonly FaultPlace[] {
  const stage = asText(value.stage);
  const listed = [pipeline, ...all].map((each) => asRecord(each.value).stages).find((stages) => stages !== undefined);
  if (stage === undefined || stage.includes("$") || (listed === undefined && !isWhole)) return [];
  const stages = listed === undefined ? DEFAULT_STAGES : asList(listed);
  if ([".pre", ".post", ...stages].includes(stage)) return [];
  const at = pipeline.yaml.nodeAt([id, "stage"]) ? pipeline.yaml.lineOf([id, "stage"]) : line;
  return [{ fault: "stage", line: at, values: { job: id, stage } }];
}

function judgeReferences(
  { yaml }: Pipeline,
  { id, value, line }: Job,
  names: ReadonlySet<string>,
): readonly FaultPlace[] {
  const wanted = [
    ...asList(value.extends).map((name) => ({ key: "extends", name: asText(name) })),
    ...["needs", "dependencies"].flatMap((key) => asList(value[key]).map((item) => ({ key, name: nameOf(item) }))),
  ];
  const missing = wanted.flatMap(({ key, name }): readonly FaultPlace[] =>
    name === undefined || name.includes("$") || names.has(name)
      ? []
      : [{ fault: "needs", line: yaml.lineOf([id, key]), values: { job: id, name } }],
  );
  return DOES.some((key) => key in value) ? missing : [...missing, { fault: "idle", line, values: { job: id } }];
}

/** The job that is waited for, where it is one of the same pipeline and must exist. */
function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return asText(item);
  return item.optional === true || item.project !== undefined || item.pipeline !== undefined
    ? undefined
    : asText(item.job);
}
