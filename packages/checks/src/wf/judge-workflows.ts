import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import { actions, pipelines, type Pipeline } from "../facts/pipelines.ts";
import type { RepositoryView } from "../repository-view.ts";

/** One bad place in a workflow. */
export interface Flaw {
  /** What stands there, as written. */
  readonly name: string;
  readonly line: number;
}

/** What a check saw in one file. */
export interface Sight {
  /** How many things it looked at; 0 where the file has none. */
  readonly seen: number;
  readonly flaws: readonly Flaw[];
}

/** The message that every check of workflows has. */
export const NO_WORKFLOWS = {
  none: {
    da: "Repositoryet har ingen workflows til GitHub eller Forgejo.",
    en: "The repository has no workflows for GitHub or Forgejo.",
  },
} as const satisfies Record<string, Wording>;

/** `absent`: no workflow has the thing; `good`: `{count}` were seen; `bad`: `{path}`, `{count}`, `{names}`. */
export type WorkflowMessage = "none" | "absent" | "good" | "bad";

/** Files beyond this number are counted in the last verdict, not listed. */
const MAX_VERDICTS = 20;
/** Names beyond this number are left out of a message. */
const MAX_NAMES = 8;

/** Workflows of GitHub, Forgejo and Gitea. */
export function workflows(repository: RepositoryView): readonly Pipeline[] {
  return pipelines(repository).filter(({ forge }) => forge === "github");
}

/** Workflows, and the repository's own actions where it has workflows or is an action itself. */
export function workflowsAndActions(repository: RepositoryView): readonly Pipeline[] {
  return [...workflows(repository), ...actions(repository)];
}

/** One verdict for each file with bad places, at its first; one pass where all are good. */
export function judgeWorkflows(
  files: readonly Pipeline[],
  say: Say<WorkflowMessage>,
  look: (pipeline: Pipeline) => Sight,
): Verdict | readonly Verdict[] {
  if (files.length === 0) return say.notApplicable("none");
  const sights = files.map((pipeline) => ({ path: pipeline.path, ...look(pipeline) })).filter(({ seen }) => seen > 0);
  const bad = sights.filter(({ flaws }) => flaws.length > 0);
  const count = sights.reduce((sum, { seen }) => sum + seen, 0);
  if (sights.length === 0) return say.notApplicable("absent");
  if (bad.length === 0) return say.pass("good", { path: sights[0]?.path ?? "" }, { count });
  return bad.slice(0, MAX_VERDICTS).map(({ path, flaws }) => {
    const line = Math.min(...flaws.slice(0, 1000).map((flaw) => flaw.line));
    return say.fail("bad", { path, line }, { path, count: flaws.length, names: listFlaws(flaws) });
  });
}

/** `name (lines), name (lines)`, in the order of the file. */
export function listFlaws(flaws: readonly Flaw[]): string {
  const lines = new Map<string, Set<number>>();
  for (const { name, line } of flaws) lines.set(name, (lines.get(name) ?? new Set()).add(line));
  const names = [...lines].map(([name, at]) => `${name} (${[...at].slice(0, MAX_NAMES).join(", ")})`);
  return [...names.slice(0, MAX_NAMES), ...(names.length > MAX_NAMES ? ["…"] : [])].join(", ");
}
