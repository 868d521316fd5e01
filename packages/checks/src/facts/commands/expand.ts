import type { RepositoryView } from "../../repository-view.ts";
import { actions } from "../pipelines.ts";
import { isLocal } from "../pipelines/read-steps.ts";
import { imageSteps } from "./docker-steps.ts";
import { composerScripts, nodeScripts } from "./named-scripts.ts";
import { preCommitHooks, shellScript, toxCommands } from "./script-files.ts";
import { makeTarget, task } from "./targets.ts";

/** A script that a command runs, and where it runs. */
export interface Script {
  readonly text: string;
  readonly folder: string;
}

/** What an action of the repository's own runs, or an image that is built. */
export function expandAction(repository: RepositoryView, text: string): readonly Script[] {
  const [uses = ""] = text.split(" ");
  if (/^docker\/build-push-action@/i.test(uses)) {
    const file = /(?:^|\s)file=(\S+)/.exec(text)?.[1];
    return imageSteps(repository, file === undefined ? "docker build" : `docker build -f ${file}`, "");
  }
  const own = actions(repository).find(({ path }) => isLocal(uses) && path.startsWith(`${uses.slice(2)}/action.`));
  return own ? [{ text: own.script, folder: "" }] : [];
}

/** What a command runs, where that stands in the repository: one step, nothing where it is a program of its own. */
export function expand(repository: RepositoryView, text: string, folder: string): readonly Script[] {
  return [nodeScripts, composerScripts, makeTarget, task, preCommitHooks, toxCommands, shellScript, imageSteps].flatMap(
    (follow) => follow(repository, text, folder),
  );
}
