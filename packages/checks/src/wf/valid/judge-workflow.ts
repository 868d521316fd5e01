import type { Pipeline } from "../../facts/pipelines.ts";
import { asList, asRecord, asText, isRecord } from "../../text/plain-values.ts";
import type { YamlPath } from "../../text/yaml-path.ts";
import { EVENTS, FREE_TYPES, SCOPES } from "./events.ts";
import { judgeExpressions } from "./judge-expressions.ts";
import { judgeInputs } from "./judge-inputs.ts";
import { judgeJobs } from "./judge-jobs.ts";
import { showPath, type FaultPlace } from "./problem.ts";
import { findMisfits } from "./shape.ts";
import { WORKFLOW } from "./workflow-shape.ts";

/** What GitHub would refuse, or never run, in a workflow. */
export function judgeWorkflow(pipeline: Pipeline): readonly FaultPlace[] {
  const { value, yaml, path } = pipeline;
  if (value === undefined) return [];
  if (!isRecord(value)) return [{ fault: "form", line: 1, values: { where: path } }];
  const isGitHub = path.startsWith(".github/");
  return [
    ...findMisfits(value, WORKFLOW).map(({ kind, path: at, key = "" }): FaultPlace => {
      const where = showPath(kind === "key" ? at.slice(0, -1) : at) || path;
      return { fault: kind, line: yaml.lineOf(at), values: { where, key } };
    }),
    // Forgejo and Gitea have events of their own.
    ...(isGitHub ? judgeEvents(pipeline) : []),
    ...judgeInputs(pipeline),
    ...judgePermissions(pipeline, ["permissions"], value.permissions),
    ...judgeJobs(pipeline),
    ...Object.entries(asRecord(value.jobs)).flatMap(([id, job]) =>
      judgePermissions(pipeline, ["jobs", id, "permissions"], asRecord(job).permissions),
    ),
    ...judgeExpressions(pipeline),
  ];
}

function judgeEvents({ value, yaml }: Pipeline): readonly FaultPlace[] {
  const { on } = asRecord(value);
  const names = isRecord(on) ? Object.keys(on) : asList(on).flatMap((name) => asText(name) ?? []);
  return names.flatMap((name): readonly FaultPlace[] => {
    const known = Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
    const line = yaml.lineOf(["on", name]);
    if (!known) return name.includes("${{") ? [] : [{ fault: "event", line, values: { event: name } }];
    const config = isRecord(on) ? on[name] : undefined;
    if (name === "schedule" && asList(config).length === 0)
      return [{ fault: "missing", line, values: { where: "on.schedule", key: "cron" } }];
    if (name === "schedule") return judgeSchedule(config, (index) => yaml.lineOf(["on", name, index, "cron"]));
    const types = asList(asRecord(config).types).flatMap((type) => asText(type) ?? []);
    const wrong = FREE_TYPES.has(name) ? [] : types.filter((type) => !known.includes(type));
    return [
      ...wrong.map((type): FaultPlace => ({
        fault: "type",
        line: yaml.lineOf(["on", name, "types"]),
        values: { event: name, type },
      })),
      ...["branches", "tags", "paths"]
        .filter((filter) => [filter, `${filter}-ignore`].every((key) => asRecord(config)[key] !== undefined))
        .map((filter): FaultPlace => ({
          fault: "together",
          line: yaml.lineOf(["on", name, `${filter}-ignore`]),
          values: { where: `on.${name}`, first: filter, second: `${filter}-ignore` },
        })),
    ];
  });
}

const FIELD = /^[\d*,/A-Z-]+$/i;

function judgeSchedule(config: unknown, lineOf: (index: number) => number): readonly FaultPlace[] {
  return asList(config).flatMap((item, index): readonly FaultPlace[] => {
    const cron = asText(asRecord(item).cron);
    const fields = cron?.trim().split(/\s+/) ?? [];
    const isWhole = fields.length === 5 && fields.every((field) => FIELD.test(field));
    return cron === undefined || isWhole || cron.includes("${{")
      ? []
      : [{ fault: "cron", line: lineOf(index), values: { cron } }];
  });
}

function judgePermissions({ yaml }: Pipeline, path: YamlPath, value: unknown): readonly FaultPlace[] {
  const where = showPath(path);
  if (typeof value === "string")
    return ["read-all", "write-all"].includes(value)
      ? []
      : [{ fault: "permission", line: yaml.lineOf(path), values: { where, scope: value } }];
  return Object.entries(asRecord(value)).flatMap(([scope, access]): readonly FaultPlace[] => {
    const known = Object.hasOwn(SCOPES, scope) ? SCOPES[scope] : undefined;
    if (known?.includes(asText(access) ?? "")) return [];
    const values = { where, scope: `${scope}: ${asText(access) ?? ""}` };
    return [{ fault: "permission", line: yaml.lineOf([...path, scope]), values }];
  });
}
