import type { Technology } from "../stacks.ts";

/** A part of a repository while it is being put together. */
export interface Part {
  /** Empty for the root. */
  readonly folder: string;
  readonly technology: Technology;
  /** The file that it was recognised by. */
  readonly path: string;
  readonly frameworks: readonly string[];
  /** Where its sources lie; usually its folder. */
  readonly members: readonly string[];
}

/** `frontend-tests/`, `e2e/`, `App.Tests/`: tests of a part stand for no part of their own. */
export function isOnlyTests(folder: string): boolean {
  return folder.split("/").some((name) => /(^|[-_.])(e2e|tests?|cypress|playwright)([-_.]|$)/i.test(name));
}

/** True where a path lies in a folder; everything lies in the root. */
export function isInside(folder: string, path: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

/** The folder that a path lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** A folder and those that it stands in, the nearest first, the root last. */
export function foldersFrom(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return [...parts.map((_, index) => parts.slice(0, index + 1).join("/")).reverse(), ""];
}

/** The deepest folder that holds all paths. */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => folderOf(path).split("/"));
  let depth = first.length;
  for (const parts of rest) {
    let same = 0;
    while (same < depth && parts[same] === first[same]) same++;
    depth = same;
  }
  return first.slice(0, depth).join("/");
}

/** What is built alike: a TypeScript project may hold JavaScript, and a JavaScript project TypeScript. */
export function kindOf(technology: Technology): string {
  return technology === "typescript" || technology === "javascript" ? "node" : technology;
}
