import type { Files } from "../../files.ts";
import { asList, asRecord, asText, isRecord } from "../../text/plain-values.ts";
import { readYaml, type Yaml } from "../../text/read-yaml.ts";
import type { YamlPath } from "../../text/yaml-path.ts";
import type { Image, Job, Pipeline } from "../pipelines.ts";
import { isLocal, readSteps, readUses } from "./read-steps.ts";

/** More jobs than this are not looked at. */
const MAX_JOBS = 300;

/**
 * Reads one workflow of GitHub, Forgejo or Gitea. Nothing where the file is no text.
 * @param actions scripts of the repository's own composite actions, by folder
 */
export function readWorkflow(files: Files, path: string, actions: ReadonlyMap<string, string>): Pipeline | undefined {
  const text = files.text(path);
  if (text === undefined) return undefined;
  const yaml = readYaml(text);
  const workflow = asRecord(yaml.value);
  const jobs = Object.entries(asRecord(workflow.jobs))
    .slice(0, MAX_JOBS)
    .flatMap(([id, job]) => (isRecord(job) ? [readJob({ yaml, text }, id, job, folderOf(workflow))] : []));
  return {
    ...about(path, workflow),
    triggers: triggersOf(workflow.on),
    jobs,
    script: jobs
      .flatMap(({ steps }) => steps.map(({ run, uses }) => run ?? actions.get(localFolder(uses)) ?? ""))
      .join("\n"),
    templates: [],
    elsewhere: jobs.flatMap(({ uses, usesLine, line }) =>
      uses && !isLocal(uses) ? [{ name: uses, line: usesLine ?? line }] : [],
    ),
    value: yaml.value,
    yaml,
    text,
  };
}

/** Reads a composite action as a pipeline of one job. Nothing where the file is no text. */
export function readAction(files: Files, path: string): Pipeline | undefined {
  const text = files.text(path);
  if (text === undefined) return undefined;
  const yaml = readYaml(text);
  const action = asRecord(yaml.value);
  const runs = asRecord(action.runs);
  const steps = readSteps({ yaml, text }, runs.steps, ["runs", "steps"]);
  return {
    ...about(path, action),
    triggers: [],
    jobs: [{ id: "runs", line: yaml.lineOf(["runs"]), steps, images: [], value: runs }],
    script: steps.map(({ run = "" }) => run).join("\n"),
    templates: [],
    elsewhere: [],
    value: yaml.value,
    yaml,
    text,
  };
}

function about(path: string, value: Readonly<Record<string, unknown>>): Pick<Pipeline, "path" | "forge" | "name"> {
  const name = asText(value.name);
  return { path, forge: "github", ...(name === undefined ? {} : { name }) };
}

function triggersOf(on: unknown): readonly string[] {
  return isRecord(on) ? Object.keys(on) : asList(on).flatMap((event) => asText(event) ?? []);
}

function readJob(
  source: { readonly yaml: Yaml; readonly text: string },
  id: string,
  job: Readonly<Record<string, unknown>>,
  folder: string | undefined,
): Job {
  const path = ["jobs", id];
  return {
    id,
    line: source.yaml.lineOf(path),
    ...readUses(source, job.uses, [...path, "uses"]),
    steps: readSteps(source, job.steps, [...path, "steps"], folderOf(job) ?? folder),
    images: readImages(source.yaml, job, path),
    value: job,
  };
}

function readImages(yaml: Yaml, job: Readonly<Record<string, unknown>>, path: YamlPath): readonly Image[] {
  const services = Object.entries(asRecord(job.services));
  const places = [
    { value: job.container, at: [...path, "container"] },
    ...services.map(([name, value]) => ({ value, at: [...path, "services", name] })),
  ];
  return places.flatMap(({ value, at }) => {
    const name = isRecord(value) ? asText(value.image) : asText(value);
    return name ? [{ name, line: yaml.lineOf(isRecord(value) ? [...at, "image"] : at) }] : [];
  });
}

function folderOf(value: Readonly<Record<string, unknown>>): string | undefined {
  return asText(asRecord(asRecord(value.defaults).run)["working-directory"]);
}

function localFolder(uses = ""): string {
  return isLocal(uses) ? uses.slice(2).replace(/\/$/, "") : "\0";
}
