import { asList, asRecord, asText, isRecord, type PlainRecord } from "../../text/plain-values.ts";

/** A pipeline of every branch shows up in the merge request of that branch, so it counts as one. */
const BRANCHES: readonly string[] = ["push", "pull_request"];

const REFS: Readonly<Record<string, readonly string[]>> = {
  merge_requests: ["pull_request"],
  external_pull_requests: ["pull_request"],
  branches: BRANCHES,
  pushes: BRANCHES,
  tags: ["tag"],
  schedules: ["schedule"],
  web: ["workflow_dispatch"],
  api: ["workflow_dispatch"],
  triggers: ["workflow_dispatch"],
  pipelines: ["workflow_dispatch"],
};

const SOURCES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/CI_PIPELINE_SOURCE\s*!=/, ["push", "tag"]],
  [/merge_request_event|\$\{?CI_MERGE_REQUEST|external_pull_request_event/, ["pull_request"]],
  [/CI_COMMIT_TAG\b(?!\s*==\s*null)/, ["tag"]],
  [/CI_PIPELINE_SOURCE\s*==\s*["']schedule/, ["schedule"]],
  [/CI_PIPELINE_SOURCE\s*==\s*["']push/, BRANCHES],
  [/CI_PIPELINE_SOURCE\s*==/, ["workflow_dispatch"]],
  [/CI_COMMIT_(BRANCH|REF_NAME|REF_SLUG)\}?\s*(==|=~)|CI_COMMIT_REF_PROTECTED/, ["push"]],
  [/CI_COMMIT_(BRANCH|REF_NAME)\b/, BRANCHES],
];

/** The events for which a pipeline is made at all; nothing where it does not say. */
export function workflowEvents(configuration: PlainRecord): readonly string[] | undefined {
  const { rules } = asRecord(configuration.workflow);
  return rules === undefined ? undefined : eventsOfRules(rules, [...BRANCHES, "tag"]);
}

/** The events for which a job runs, by the names that GitHub uses for them. */
export function eventsOfJob(job: PlainRecord, pipeline: readonly string[] | undefined): readonly string[] {
  if (job.rules !== undefined) return within(pipeline, eventsOfRules(job.rules, pipeline ?? [...BRANCHES, "tag"]));
  const only = refsOf(job.only);
  const except = refsOf(job.except) ?? [];
  const events = only ? only.flatMap((ref) => REFS[ref] ?? ["push"]) : (pipeline ?? [...BRANCHES, "tag"]);
  const excluded = new Set(except.flatMap((ref) => REFS[ref] ?? []));
  return within(
    pipeline,
    [...new Set(events)].filter((event) => !excluded.has(event)),
  );
}

function within(pipeline: readonly string[] | undefined, events: readonly string[]): readonly string[] {
  return pipeline ? events.filter((event) => pipeline.includes(event)) : events;
}

function refsOf(value: unknown): readonly string[] | undefined {
  const refs = isRecord(value) ? value.refs : value;
  return refs === undefined ? undefined : asList(refs).flatMap((ref) => asText(ref) ?? []);
}

function eventsOfRules(rules: unknown, any: readonly string[]): readonly string[] {
  const events = new Set<string>();
  const refused = new Set<string>();
  for (const rule of asList(rules).slice(0, 100)) {
    const { if: condition, when } = asRecord(rule);
    const found = eventsOfCondition(asText(condition) ?? "") ?? any;
    // "Never for merge requests" leaves the later rules for the others; other refusals are about branches' names.
    if (when !== "never") for (const event of found) if (!refused.has(event)) events.add(event);
    if (when === "never" && found.length === 1) refused.add(found[0] ?? "");
  }
  return [...events];
}

function eventsOfCondition(condition: string): readonly string[] | undefined {
  const found = condition
    .slice(0, 2000)
    .split("||")
    .map((part) => SOURCES.find(([pattern]) => pattern.test(part))?.[1]);
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((events) => events ?? []))];
}
