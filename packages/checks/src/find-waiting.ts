import { papers } from "./facts/papers.ts";
import { fact, type RepositoryView } from "./repository-view.ts";
import { findOpenLines } from "./text/leftovers.ts";

/** Where a paper says that something has not been answered yet. */
export interface Waiting {
  readonly path: string;
  readonly line: number;
}

/** Every line of the papers that waits for an answer, with its words. */
const waitingLines = fact((repository) =>
  papers(repository).flatMap(({ path, closed }) =>
    (closed ? [] : findOpenLines(repository.files.text(path) ?? "")).map((line) => ({ path, ...line })),
  ),
);

/** The first line in the repository's papers that waits for an answer about something. */
export function findWaiting(repository: RepositoryView, about: RegExp): Waiting | undefined {
  return waitingLines(repository).find(({ found }) => about.test(found));
}
