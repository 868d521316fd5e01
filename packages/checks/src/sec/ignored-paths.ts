import type { Files } from "../files.ts";

/** Lines of a `.gitignore` that are looked at, and their longest. */
const MAX_LINES = 2000;
const MAX_LENGTH = 100;

/**
 * True for a path that git would leave out, as the `.gitignore` files above it say. Lines for folders are not looked
 * at, and neither are classes of letters; names of settings need none.
 */
export function isIgnored(files: Files, path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  let ignored = false;
  for (let depth = 0; depth <= folders.length; depth++) {
    const folder = folders
      .slice(0, depth)
      .map((name) => `${name}/`)
      .join("");
    for (const line of (files.text(`${folder}.gitignore`) ?? "").split("\n").slice(0, MAX_LINES)) {
      const negated = line.startsWith("!");
      const pattern = (negated ? line.slice(1) : line).trim();
      if (pattern === "" || pattern.startsWith("#") || pattern.length > MAX_LENGTH) continue;
      if (matches(pattern, path.slice(folder.length))) ignored = !negated;
    }
  }
  return ignored;
}

function matches(pattern: string, path: string): boolean {
  const bare = pattern.replace(/^\/|^(?:\*\*\/)+/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isAnchored = bare.includes("/") || pattern.startsWith("/");
  const source = bare
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]*");
  return new RegExp(`^${source}$`).test(isAnchored ? path : name);
}
