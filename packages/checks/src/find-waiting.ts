import { papers } from "./facts/papers.ts";
import type { RepositoryView } from "./repository-view.ts";
import { findOpenLines } from "./text/leftovers.ts";

/** Where a paper says that something has not been answered yet. */
export interface Waiting {
  readonly path: string;
  readonly line: number;
}

/** The first line in the repository's papers that waits for an answer about something. */
export function findWaiting(repository: RepositoryView, about: RegExp): Waiting | undefined {
  for (const { path, closed } of papers(repository)) {
    const lines = closed ? [] : findOpenLines(repository.files.text(path) ?? "");
    const line = lines.find(({ found }) => about.test(found));
    if (line) return { path, line: line.line };
  }
  return undefined;
}
