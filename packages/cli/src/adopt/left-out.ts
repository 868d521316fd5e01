import { sourceFiles, type RepositoryView } from "@os2kit/checks";
import type { LeftOut } from "@os2kit/engine/merge";

/**
 * Files that would reach beyond themselves: rules for how the product's own files are written, and a pipeline that
 * fails at once on documents that were there before it. They suit a new product; here people may ask for them. And
 * files that are of no use alone, where what they belong to waits for an answer.
 * @param unanswered card fields
 */
export function findLeftOut(
  view: RepositoryView,
  unanswered: readonly string[],
): (path: string) => LeftOut | undefined {
  let crlf: boolean | undefined;
  const usesCrlf = () => (crlf ??= view.files.paths.some((path) => hasCrlf(view, path)));
  const isOwnStyle = (path: string) =>
    (path === ".editorconfig" && (sourceFiles(view).length > 0 || usesCrlf())) ||
    (path === ".gitattributes" && usesCrlf());
  return (path) => {
    if (isOwnStyle(path)) return { reason: "own-style" };
    if (JUDGES.test(path) && view.files.paths.some((each) => /\.md$/i.test(each))) return { reason: "own-documents" };
    const needed = BELONGINGS.find(({ part }) => part.test(path) && (path.startsWith("docs/") || !usesReuse(view)));
    const from = (needed?.fields ?? []).filter((field) => unanswered.includes(field)).join(", ");
    return from === "" ? undefined : { reason: "unanswered", from };
  };
}

/** Parts of REUSE and of the site of documents; each as a whole states these fields. */
const BELONGINGS = [
  { part: /^LICENSES\//, fields: ["legal.licence", "legal.documentLicence", "legal.copyrightHolder"] },
  { part: /^docs\/Gemfile$/, fields: ["legal.documentLicence"] },
];

function usesReuse({ files }: RepositoryView): boolean {
  return files.paths.some((path) => path.startsWith("LICENSES/") || path === "REUSE.toml" || path === ".reuse/dep5");
}

const JUDGES = /^\.(github\/workflows|gitlab\/ci)\/documents\.yml$/;

/** Larger files are data; what the first bytes do not show is not looked for. */
const [MAX_SIZE, START] = [200_000, 8000];

function hasCrlf({ files }: RepositoryView, path: string): boolean {
  const entry = files.entry(path);
  if (!entry || entry.mode === "120000" || (entry.size ?? 0) > MAX_SIZE) return false;
  const bytes = files.tree.read(path).subarray(0, START);
  const end = bytes.indexOf(13);
  return end !== -1 && bytes[end + 1] === 10 && !bytes.includes(0);
}
