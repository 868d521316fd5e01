import type { Commit, History } from "@os2kit/model";

/** How the last year's work came into the repository. */
export interface YearOfWork {
  /** Commits, merges left out. */
  readonly commits: number;
  /** Days with a commit. */
  readonly days: number;
  readonly authors: number;
  /** The newest commit that carries a whole release, where most of the year's changes came in that way. */
  readonly dump?: Commit;
}

/** A subject that names a release and not a change. */
const RELEASE =
  /^(prepar\w* )?(new )?(release|version|rel|hotfix release)\b|^v?\d+(\.\d+){1,3}\b|\b20\d\d ?r\d\b|^(initial|first) (commit|import|release)|^(import|sync|moved?|copied|update) (code |sources? )?from\b|^(ny|opdateret) version\b/i;

/** From this share of the year's changed files on, releases are what was published, not the work. */
const MOST = 0.6;

/** Fewer days with commits than this, each with many files, are dumps whatever they are called. */
const FEW_DAYS = 6;
const MANY_FILES = 10;

/** Sums up the year; a repository's first commit may be large without being a dump. */
export function sumUpYear({ year, firstDate }: Pick<History, "year" | "firstDate">): YearOfWork {
  const commits = year.filter(({ parents }) => parents < 2);
  const changes = commits.filter(({ parents, date }) => parents > 0 || date !== firstDate);
  const days = new Set(commits.map(({ date }) => date)).size;
  const files = countFiles(changes);
  const releases = changes.filter(({ subject }) => RELEASE.test(subject));
  const isByRelease = releases.length > 0 && countFiles(releases) >= MOST * files;
  const isByPiles = changes.length > 0 && days <= FEW_DAYS && files >= MANY_FILES * changes.length;
  const largest = [...changes].sort((a, b) => b.files - a.files)[0];
  const dump = isByRelease ? releases[0] : isByPiles ? largest : undefined;
  return {
    commits: commits.length,
    days,
    authors: new Set(commits.map(({ author }) => author)).size,
    ...(dump ? { dump } : {}),
  };
}

function countFiles(commits: readonly Commit[]): number {
  return commits.reduce((sum, { files }) => sum + files, 0);
}

/** Whole days from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
