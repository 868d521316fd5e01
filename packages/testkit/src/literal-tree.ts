import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { memoryTree, type Tree, type TreeFile } from "@os2kit/model";

/** Files as a test writes them: path -> text. */
export type Literal = Readonly<Record<string, string>>;

/** The same, with files that are no UTF-8. */
export type BinaryLiteral = Readonly<Record<string, string | Uint8Array>>;

/** The files of a literal; a path that ends in `*` is executable. */
export function literalFiles(literal: BinaryLiteral): TreeFile[] {
  return Object.entries(literal).map(([path, content]) => ({
    path: path.replace(/\*$/, ""),
    mode: path.endsWith("*") ? "100755" : "100644",
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
}

/** A tree in memory from a literal. */
export function literalTree(literal: BinaryLiteral): Tree {
  return memoryTree(literalFiles(literal));
}

/** Writes a literal below a folder. */
export function writeLiteral(folder: string, literal: BinaryLiteral): void {
  for (const { path, mode, bytes } of literalFiles(literal)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    if (mode === "100755") chmodSync(place, 0o755);
  }
}

/** What a folder holds, as a literal; `.git` is left out, an executable file's path ends in `*`. */
export function readLiteral(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const kept = files.filter((file) => !file.includes("/.git/")).sort();
  return Object.fromEntries(
    kept.map((file) => {
      const mark = (statSync(file).mode & 0o111) === 0 ? "" : "*";
      return [file.slice(folder.length + 1) + mark, readFileSync(file, "utf8")];
    }),
  );
}
