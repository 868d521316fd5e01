import { fact } from "../repository-view.ts";

/** One step of a job: a shell script, or an action that is used. */
export interface Step {
  /** From 1. */
  readonly line: number;
  readonly name?: string;
  /** `owner/name@ref` as written. */
  readonly uses?: string;
  /** The comment behind `uses`, without `#`. */
  readonly usesComment?: string;
  readonly run?: string;
  readonly runLine?: number;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  readonly steps: readonly Step[];
  /** Images that it runs in or beside: `container`, `services`, GitLab's `image`. */
  readonly images: readonly { readonly name: string; readonly line: number }[];
}

/** One CI file, of whichever forge. */
export interface Pipeline {
  readonly path: string;
  readonly forge: "github" | "gitlab" | "other";
  readonly name?: string;
  /** Names of events, such as `pull_request`; GitLab's merge request pipelines count as `pull_request`. */
  readonly triggers: readonly string[];
  readonly jobs: readonly Job[];
  /** Everything that runs in a shell, joined: for "is a linter run?". */
  readonly script: string;
  /** Parsed YAML, plain values; `undefined` where it does not parse. */
  readonly value: unknown;
  readonly text: string;
}

/** Every CI file that the forge would read: GitHub workflows, GitLab CI with its local includes, and others by name. */
export const pipelines = fact((): readonly Pipeline[] => []);
