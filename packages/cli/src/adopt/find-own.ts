import { findEquivalent, type RepositoryView } from "@os2kit/checks";

const BOT = /^(\.github\/dependabot\.ya?ml|\.github\/renovate\.json5?|renovate\.json5?|\.renovaterc(\.json)?)$/i;
const PIPELINE =
  /^(\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.gitlab\/ci\/.+|\.forgejo\/workflows\/.+|\.travis\.yml|Jenkinsfile|azure-pipelines\.yml)$/i;
const OURS_ALONE = /^\.(github\/workflows|gitlab\/ci)\/os2\.yml$/;

/** The product's file that does the job of one of ours; an existing pipeline or update bot is left to do its work. */
export function findOwn(view: RepositoryView, path: string): string | undefined {
  const same = findEquivalent(view, path);
  if (same !== undefined) return same;
  const has = (pattern: RegExp) => view.files.paths.find((each) => pattern.test(each));
  if (BOT.test(path)) return has(BOT);
  if (PIPELINE.test(path) && !OURS_ALONE.test(path)) return has(PIPELINE);
  if (path.startsWith(".github/ISSUE_TEMPLATE/"))
    return has(/^(\.github|\.gitlab|docs)?\/?(ISSUE_TEMPLATE|issue_templates)(\/|\.md$)/i);
  return undefined;
}

/**
 * Files of ours that would change how this repository's own files are read: line ends of a repository that has its own,
 * and one licence for everything where several hold.
 * @param holder whether the copyright holder was found, not supposed
 */
export function wouldDamage(view: RepositoryView, holder: boolean): (path: string) => boolean {
  const usesCrlf = view.files.paths.slice(0, 400).some((path) => hasCrlf(view, path));
  return (path) => {
    if (path === ".gitattributes" || path === ".editorconfig") return usesCrlf;
    return path === "REUSE.toml" && !holder;
  };
}

function hasCrlf({ files: { tree } }: RepositoryView, path: string): boolean {
  const entry = tree.list().find((each) => each.path === path);
  if (!entry || entry.mode === "120000" || (entry.size ?? 0) > 100_000) return false;
  const bytes = tree.read(path).subarray(0, 4000);
  const at = bytes.indexOf(13);
  return at !== -1 && bytes[at + 1] === 10 && !bytes.includes(0);
}
