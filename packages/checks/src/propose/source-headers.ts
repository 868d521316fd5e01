import { sourceFiles } from "../facts/stacks/source-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { spdxHeader } from "../scan/spdx-header.ts";
import type { Hit } from "../scan/scan-repository.ts";

/** Headers of a part of the sources; what all of them say, some hundred say too. */
export interface SourceHeaders {
  /** How many sources were looked at. */
  readonly count: number;
  readonly hits: readonly Hit[];
  readonly tops: readonly { readonly path: string; readonly text: string }[];
}

const SAMPLE = 200;

/** A header stands in the first lines (UTF-16 code units). */
const TOP = 3000;

/** The tops of the product's own sources, evenly picked from all of them, and what is read there. */
export const sourceHeaders = fact((repository: RepositoryView): SourceHeaders => {
  const paths = sourceFiles(repository).map(({ path }) => path);
  const step = Math.max(1, paths.length / SAMPLE);
  const picked = Array.from({ length: Math.min(SAMPLE, paths.length) }, (_, n) => paths[Math.floor(n * step)] ?? "");
  const tops = picked.map((path) => ({ path, text: (repository.files.text(path) ?? "").slice(0, TOP) }));
  const hits = tops.flatMap(({ path, text }) => spdxHeader.scan(text, path).map((hit) => ({ path, ...hit })));
  return { count: tops.length, hits, tops };
});
