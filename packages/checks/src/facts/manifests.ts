import type { Files } from "../files.ts";
import { fact } from "../repository-view.ts";
import { bundler } from "./manifests/bundler.ts";
import { cargo } from "./manifests/cargo.ts";
import { composer } from "./manifests/composer.ts";
import { docker } from "./manifests/docker.ts";
import { githubActions } from "./manifests/github-actions.ts";
import { gomod } from "./manifests/gomod.ts";
import { gradle } from "./manifests/gradle.ts";
import { helm } from "./manifests/helm.ts";
import { maven } from "./manifests/maven.ts";
import { npm } from "./manifests/npm.ts";
import { packagesConfig, projects } from "./manifests/nuget.ts";
import { pyproject } from "./manifests/pyproject.ts";
import { pipfile, requirements, setupCfg, setupPy } from "./manifests/python-plain.ts";
import type { Reader } from "./manifests/reader.ts";
import { terraform } from "./manifests/terraform.ts";
import { isVendored } from "./vendored.ts";

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
  /** The committed lock file that goes with it; the file itself where it gives exact versions. */
  readonly lock?: string;
}

const READERS: readonly Reader[] = [
  npm,
  maven,
  gradle,
  projects,
  packagesConfig,
  composer,
  pyproject,
  requirements,
  setupCfg,
  setupPy,
  pipfile,
  bundler,
  gomod,
  cargo,
  docker,
  githubActions,
  helm,
  terraform,
];

/** More manifests than this are not read. */
const MAX_MANIFESTS = 500;

/** Every manifest of the repository's own, sorted by path; vendored ones, templates and test data are left out. */
export const manifests = fact(({ files }): readonly Manifest[] =>
  files.paths
    .flatMap((path) => {
      const reader = findReader(path);
      return reader && !isVendored(path) && !isSample(path) ? [{ path, reader }] : [];
    })
    .slice(0, MAX_MANIFESTS)
    .flatMap(({ path, reader }) => readManifest(files, path, reader)),
);

function findReader(path: string): Reader | undefined {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  return READERS.find(({ file }) => file.test(file.source.includes("\\/") ? lower : name));
}

/** A part of the product may stand in `templates/` or `tests/x/`; what lies deeper is material. */
function isSample(path: string): boolean {
  return (
    /(^|\/)(templates?|fixtures?|__fixtures__|examples?|samples?|demos?|test-?data|stubs|snapshots)\/[^/]+\//i.test(
      path,
    ) || /(^|\/)(tests?|__tests__|spec|cases)\/[^/]+\/[^/]+\//i.test(path)
  );
}

function readManifest(files: Files, path: string, reader: Reader): Manifest[] {
  const text = files.text(path);
  const reading = text === undefined ? undefined : attempt(() => reader.read(text, path));
  if (text === undefined || !reading) return [];
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const lock = attempt(() => reader.findLock?.(text, path, files)) ?? findLock(files, path, folder, reader);
  return [{ path, folder, ecosystem: reader.ecosystem, ...reading, ...(lock === undefined ? {} : { lock }) }];
}

/** The lock file beside a manifest, or that of a workspace in a folder above. */
function findLock(files: Files, path: string, folder: string, reader: Reader): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const place of [folder, ...foldersAbove(folder)]) {
    const inside = (file: string) => (place === "" ? file : `${place}/${file}`);
    const lock = reader.locks?.map(inside).find((each) => files.has(each));
    if (lock !== undefined && (place === folder || isWorkspace(files, inside(name), reader))) return lock;
  }
  return undefined;
}

function isWorkspace(files: Files, path: string, reader: Reader): boolean {
  if (reader.ecosystem === "npm" && files.has(path.replace(/[^/]+$/, "pnpm-workspace.yaml"))) return true;
  const text = files.text(path);
  return text !== undefined && attempt(() => reader.isWorkspace?.(text)) === true;
}

/** The folders that a folder stands in, the nearest first; the root is empty. */
function foldersAbove(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return parts.map((_, index) => parts.slice(0, index).join("/")).reverse();
}

/** A broken file is no manifest; what is wrong with it is for its own tools to say. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
