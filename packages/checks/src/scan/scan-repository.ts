import { fact, type RepositoryView } from "../repository-view.ts";
import { SCANNERS, type ScannerName } from "./scanners.ts";

/** One place that a scanner points at. */
export interface Hit {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What was seen, fit to be shown: a secret is masked. */
  readonly found: string;
  /** Which sort of thing it is, where a scanner tells several apart. */
  readonly kind?: string;
}

/** Looks at every text file of a repository, whatever it is. */
export interface Scanner {
  /** False for files that it has no use for; costs no reading. */
  wants(path: string): boolean;
  /**
   * Pure, never throws, and takes time in proportion to the text's length.
   * @param text with `\n` as line ends
   */
  scan(text: string, path: string): readonly Omit<Hit, "path">[];
  /** Hits beyond this number are not kept. */
  readonly maxHits?: number;
}

/** So many hits are kept where a scanner says nothing else: nobody reads on. */
const MAX_HITS = 1000;

const scanned = fact((repository: RepositoryView) => {
  const names = Object.keys(SCANNERS) as ScannerName[];
  const hits = Object.fromEntries(names.map((name) => [name, [] as Hit[]])) as Record<ScannerName, Hit[]>;
  for (const path of repository.files.paths) {
    const wanting = names.filter((name) => hits[name].length < maxHits(SCANNERS[name]) && SCANNERS[name].wants(path));
    const text = wanting.length > 0 ? repository.files.text(path) : undefined;
    if (text === undefined) continue;
    for (const name of wanting) hits[name].push(...SCANNERS[name].scan(text, path).map((hit) => ({ path, ...hit })));
  }
  return hits;
});

function maxHits(scanner: Scanner): number {
  return scanner.maxHits ?? MAX_HITS;
}

/** What one scanner found. All scanners run in one pass, so that every file is read once. */
export function hitsOf(repository: RepositoryView, name: ScannerName): readonly Hit[] {
  return scanned(repository)[name];
}
