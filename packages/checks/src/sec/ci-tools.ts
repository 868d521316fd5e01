import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import type { RepositoryView } from "../repository-view.ts";

/** How a kind of tool is recognised in CI. */
export interface ToolWords {
  /** In `uses:` of an action or workflow. */
  readonly uses: RegExp;
  /** In a shell script. */
  readonly script: RegExp;
  /** In the name of one of GitLab's own templates. */
  readonly template: RegExp;
}

/** A tool that CI runs. */
export interface CiTool {
  readonly name: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly pipeline: Pipeline;
}

/** Every place where CI runs a tool of a kind. */
export function findCiTools(repository: RepositoryView, words: ToolWords): readonly CiTool[] {
  return pipelines(repository).flatMap((pipeline) => findInPipeline(pipeline, words));
}

/** Parts of the pipelines that stand in other repositories; what runs there cannot be seen. */
export function unseenPipelines(repository: RepositoryView): readonly { path: string; line: number; name: string }[] {
  return pipelines(repository).flatMap(({ path, elsewhere }) =>
    elsewhere.map(({ line, name }) => ({ path, line, name: shorten(name) })),
  );
}

function findInPipeline(pipeline: Pipeline, { uses, script, template }: ToolWords): CiTool[] {
  const { path } = pipeline;
  const steps = pipeline.jobs.flatMap((job) => [
    ...toTool(pipeline, uses.exec(job.uses ?? ""), job.usesLine ?? job.line),
    ...job.steps.flatMap((step) => [
      ...toTool(pipeline, uses.exec(step.uses ?? ""), step.usesLine ?? step.line),
      ...toTool(pipeline, script.exec(withoutComments(step.run ?? "")), step.runLine ?? step.line),
    ]),
    ...job.images.flatMap(({ name, line }) => toTool(pipeline, uses.exec(name), line)),
  ]);
  const templates = pipeline.templates.flatMap((name) =>
    template.test(name) ? [{ name, path, line: lineOf(pipeline, name), pipeline }] : [],
  );
  if (steps.length + templates.length > 0) return [...steps, ...templates];
  return toTool(pipeline, script.exec(withoutComments(pipeline.script)), 1);
}

function toTool(pipeline: Pipeline, match: RegExpExecArray | null, line: number): CiTool[] {
  return match ? [{ name: match[0].trim(), path: pipeline.path, line, pipeline }] : [];
}

function withoutComments(script: string): string {
  return script.replace(/^\s*#.*$/gm, "");
}

function lineOf({ text }: Pipeline, name: string): number {
  return Math.max(text.split("\n").findIndex((line) => line.includes(name)) + 1, 1);
}

/** A pipeline may take a dozen files from one place; the first words tell which place. */
function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
