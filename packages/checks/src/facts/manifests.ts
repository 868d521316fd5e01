import { fact } from "../repository-view.ts";

/** Where packages come from, by the names that update bots and SBOMs use. */
export type Ecosystem =
  | "npm"
  | "maven"
  | "gradle"
  | "nuget"
  | "composer"
  | "pip"
  | "bundler"
  | "gomod"
  | "cargo"
  | "docker"
  | "github-actions"
  | "helm"
  | "terraform";

/** A file that names a package and what it depends on. */
export interface Manifest {
  readonly path: string;
  /** The folder that it stands in, without a trailing slash; empty for the root. */
  readonly folder: string;
  readonly ecosystem: Ecosystem;
  readonly name?: string;
  readonly version?: string;
  /** What it says of the licence, as written, and the line (from 1). */
  readonly licence?: { readonly text: string; readonly line: number };
  /** Names of the packages that it asks for, at run time and for development. */
  readonly dependencies: readonly string[];
  /** The committed lock file that goes with it. */
  readonly lock?: string;
}

/** Every manifest of the repository's own; vendored ones are left out. */
export const manifests = fact((): readonly Manifest[] => []);
