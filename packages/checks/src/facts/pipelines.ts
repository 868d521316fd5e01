import { fact, type RepositoryView } from "../repository-view.ts";
import type { Yaml } from "../text/read-yaml.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import { readGitLab } from "./pipelines/read-gitlab.ts";
import { findOtherPipelines } from "./pipelines/other-forges.ts";
import { readAction, readWorkflow } from "./pipelines/read-workflow.ts";

/** One step of a job: a shell script, or an action that is used. */
export interface Step {
  /** From 1. */
  readonly line: number;
  /** Where it stands in the file: keys and positions from the top. */
  readonly path: YamlPath;
  readonly id?: string;
  readonly name?: string;
  /** `owner/name@ref` as written. */
  readonly uses?: string;
  readonly usesLine?: number;
  /** The comment behind `uses`, without `#`. */
  readonly usesComment?: string;
  readonly run?: string;
  /** The line of the script's first line. */
  readonly runLine?: number;
  /** Where it runs: a folder from the root, without slashes at its ends; absent for the root. */
  readonly folder?: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** An image that a job runs in or beside. */
export interface Image {
  readonly name: string;
  /** In the pipeline's own file; where a job takes it from another file, the job's line. */
  readonly line: number;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  /** A reusable workflow that it calls, as written. */
  readonly uses?: string;
  readonly usesLine?: number;
  readonly usesComment?: string;
  readonly steps: readonly Step[];
  /** Images that it runs in or beside: `container`, `services`, GitLab's `image`. */
  readonly images: readonly Image[];
  /** All that the file says of it, with GitLab's `extends` and `default` filled in. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** One CI file, of whichever forge. */
export interface Pipeline {
  readonly path: string;
  /** Forgejo and Gitea speak GitHub's language. */
  readonly forge: "github" | "gitlab" | "other";
  readonly name?: string;
  /** Names of events, such as `pull_request`; GitLab's merge request pipelines count as `pull_request`. */
  readonly triggers: readonly string[];
  readonly jobs: readonly Job[];
  /** Everything that runs in a shell, joined: for "is a linter run?". The repository's own actions are included. */
  readonly script: string;
  /** Names of GitLab's own templates that are included, such as `Jobs/SAST.gitlab-ci.yml`. */
  readonly templates: readonly string[];
  /** Parts that stand in other repositories and cannot be seen here: GitLab's includes, reusable workflows. */
  readonly elsewhere: readonly { readonly name: string; readonly line: number }[];
  /** Parsed YAML, plain values; `undefined` where it does not parse. */
  readonly value: unknown;
  readonly yaml: Yaml;
  readonly text: string;
}

/** Every CI file that the forge would read: GitHub workflows, GitLab CI with its local includes, and others by name. */
export const pipelines = fact((repository: RepositoryView): readonly Pipeline[] => [
  ...workflows(repository),
  ...readGitLab(repository.files),
  ...findOtherPipelines(repository.files).filter(({ path }) => !deadPipelines(repository).includes(path)),
]);

/** Files of a service that nobody looks at any more: Travis beside a forge's own CI. */
export const deadPipelines = fact(({ files }): readonly string[] => {
  const isReplaced = files.has(".gitlab-ci.yml") || files.find(...WORKFLOWS).length > 0;
  return isReplaced ? files.paths.filter((path) => path === ".travis.yml") : [];
});

/** The repository's own composite actions, read as pipelines without triggers and with one job. */
export const actions = fact(({ files }): readonly Pipeline[] =>
  files
    .find("{action.{yml,yaml},.{github,forgejo,gitea}/**/action.{yml,yaml}}")
    .slice(0, MAX_FILES)
    .flatMap((path) => readAction(files, path) ?? []),
);

const WORKFLOWS = ["forgejo", "gitea", "github"].map((forge) => `.${forge}/workflows/*.{yml,yaml}`);
/** Nobody has more; a hostile repository may. */
const MAX_FILES = 200;

function workflows(repository: RepositoryView): readonly Pipeline[] {
  const scripts = new Map(
    actions(repository).map(({ path, script }) => [path.replace(/\/?action\.ya?ml$/, ""), script]),
  );
  return repository.files
    .find(...WORKFLOWS)
    .slice(0, MAX_FILES)
    .flatMap((path) => readWorkflow(repository.files, path, scripts) ?? []);
}
