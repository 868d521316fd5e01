import { healthFiles, healthKindOf } from "./health-files.ts";
import type { RepositoryView } from "./repository-view.ts";

/**
 * The file that a product has already in place of one of ours: the same path in any case, or a file for the same
 * purpose under another usual name or place.
 */
export function findEquivalent(repository: RepositoryView, path: string): string | undefined {
  const folded = path.toLowerCase();
  const same = repository.files.paths.find((each) => each.toLowerCase() === folded);
  if (same !== undefined) return same;
  const kind = healthKindOf(path);
  // README.da.md stands beside README.md, and docs/security.md beside SECURITY.md.
  const isOfItsOwn = kind === "readme" || path.startsWith("docs/");
  return kind === undefined || isOfItsOwn ? undefined : healthFiles(repository, kind)[0]?.path;
}
