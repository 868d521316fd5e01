import type { Commit, History } from "@os2kit/model";

/** A commit as a test writes it; what is left out is ordinary. */
export type LiteralCommit = Partial<Commit>;

/** Some ordinary commits, one a day, the newest on the given day. */
export function commits(count: number, words: LiteralCommit = {}, newest = "2026-11-20"): Commit[] {
  const start = Date.parse(newest);
  return Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(40, "c"),
    date: new Date(start - index * 86_400_000).toISOString().slice(0, 10),
    author: `author-${String(index % 3)}`,
    domain: "example.dk",
    subject: `Mend thing ${String(index)} (#${String(index + 1)})`,
    body: "",
    parents: 1,
    files: 2,
    ...words,
  }));
}

/** A history of the last year's commits, newest first, in a repository that is some years old. */
export function literalHistory(year: readonly Commit[], facts: Partial<History> = {}): History {
  return {
    head: year[0]?.id ?? "h".repeat(40),
    branch: "main",
    shallow: false,
    total: year.length + 100,
    firstDate: "2022-01-01",
    lastDate: year[0]?.date ?? "2024-03-01",
    year,
    tags: [],
    branches: [],
    ...facts,
  };
}
