import { fact } from "../repository-view.ts";

/** Names and paths of a repository, for looking up what needs no comparing. */
const index = fact(({ files }) => {
  const paths = new Set<string>();
  const names = new Set<string>();
  for (const path of files.paths) {
    let end = path.length;
    while (end > 0 && !paths.has(path.slice(0, end))) {
      const part = path.slice(0, end);
      const start = part.lastIndexOf("/");
      paths.add(part);
      names.add(part.slice(start + 1));
      end = start;
    }
  }
  return { paths, names, split: files.paths.map((path) => path.split("/")) };
});

/**
 * True where a pattern of a CODEOWNERS file matches a file or folder: as in .gitignore, without exceptions. Linear,
 * whatever the pattern.
 */
export const ownerPatterns = fact((repository) => (pattern: string): boolean => {
  const { paths, names, split } = index(repository);
  const plain = pattern.replace(/^\/|\/$/g, "").replace(/\\(?=[\s#\\])/g, "");
  const isAnchored = /\/./.test(pattern);
  if (plain === "" || plain === "*" || plain === "**") return split.length > 0;
  if (!/[*?[\\]/.test(plain)) return isAnchored ? paths.has(plain) : names.has(plain);
  const parts = plain.split("/");
  return split.some((path) => {
    const starts = isAnchored ? 1 : path.length;
    for (let start = 0; start < starts; start++) if (matchesFrom(parts, path, start)) return true;
    return false;
  });
});

/** True where the pattern's parts match the path's from there on; what lies below a folder goes with it. */
function matchesFrom(parts: readonly string[], path: readonly string[], start: number): boolean {
  let at = start;
  let next = 0;
  let star = -1;
  let starAt = start;
  while (next < parts.length) {
    const part = parts[next] ?? "";
    const name = path[at];
    if (part === "**") {
      star = next++;
      starAt = at;
    } else if (name !== undefined && matchesName(part, name)) {
      next++;
      at++;
    } else if (star >= 0 && starAt < path.length) {
      next = star + 1;
      at = ++starAt;
    } else return false;
  }
  return true;
}

/** `*` for any letters, `?` for one. Letters in brackets (GitLab) are taken to match. */
function matchesName(part: string, name: string): boolean {
  if (part.includes("[")) return true;
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const letter = part[next];
    if (letter === "*") {
      star = next++;
      starAt = at;
    } else if (letter !== undefined && (letter === "?" || letter === name[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++starAt;
    } else return false;
  }
  return /^\**$/.test(part.slice(next));
}
