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
  // docs/security.md stands beside SECURITY.md.
  if (kind === undefined || path.startsWith("docs/")) return undefined;
  const files = healthFiles(repository, kind).map((file) => file.path);
  // README.da.md stands beside README.md, but README.md takes the place of any other on the forge's page.
  return kind === "readme" && DANISH.test(path) ? files.find((each) => DANISH.test(each)) : files[0];
}

const DANISH = /^([^/]+\/)?((l(æ|ae)s[-_ ]?mig)|[^/]*[-_. ](da|dk|dansk|danish))(\.\w+)?$/i;
