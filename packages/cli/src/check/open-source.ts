import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { GitError } from "@os2kit/disk/git";
import { openCommit, openWorkTree, openZip, readHistory } from "@os2kit/disk/repository";
import { fail, type History, type Result, type Tree } from "@os2kit/model";

/** Bytes; a larger archive is no repository that people made. */
const MAX_ZIP = 256 * 1024 * 1024;

/** A repository that can be looked at, wherever it lives. */
export interface Source {
  /** What it is called where it lies: the folder's or the archive's name. */
  readonly name: string;
  readonly tree: Tree;
  readonly history?: History;
  /** The folder that can be written to; absent for a commit and for an archive. */
  readonly root?: string;
}

/**
 * Opens a working folder, a repository with or without a work tree, or a zip archive.
 * @param at a branch, tag or commit; without it the folder as it lies there, or the head of a bare repository
 * @param today ISO 8601 day; the year before it is read commit by commit
 */
export async function openSource(path: string, today: string, at?: string): Promise<Result<Source>> {
  const place = resolve(path);
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status) return fail({ code: "disk.missing", args: { found: path } });
  const name = basename(place).replace(/\.(git|zip)$/i, "") || "product";
  if (status.isFile()) return openArchive(path, name, status.size);
  if (!status.isDirectory()) return fail({ code: "check.source", args: { found: path } });
  const reading = readHistory(place, today, at);
  try {
    const isFolder = at === undefined && !isBare(place);
    const tree = isFolder ? openWorkTree(place) : openCommit(place, at);
    const history = await reading;
    return { ok: true, value: { name, tree, ...(history ? { history } : {}), ...(isFolder ? { root: place } : {}) } };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    await reading.catch(() => undefined);
    if (error.fault === "no-git") return fail({ code: "git.missing" });
    if (error.fault === "partial") return fail({ code: "git.partial", args: { found: path } });
    return fail({ code: "check.revision", args: { found: path, revision: at ?? "HEAD" } });
  }
}

/** A repository without a work tree is the folder that others have as `.git`. */
function isBare(folder: string): boolean {
  return (
    !existsSync(join(folder, ".git")) && ["HEAD", "objects", "refs"].every((part) => existsSync(join(folder, part)))
  );
}

function openArchive(path: string, name: string, size: number): Result<Source> {
  if (size > MAX_ZIP) return fail({ code: "check.zip", args: { found: path, detail: `${String(size)} bytes` } });
  const opened = openZip(new Uint8Array(readFileSync(path)));
  if ("refused" in opened) return fail({ code: "check.zip", args: { found: path, detail: opened.refused } });
  return { ok: true, value: { name, tree: opened.tree } };
}
