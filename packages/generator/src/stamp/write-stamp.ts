import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createFolder, DiskError } from "@os2kit/disk";
import type { MessageCode, Problem, Result, TreeFile } from "@os2kit/model";
import type { Stamp } from "./plan-stamp.ts";

/** What became of git: a commit, or why there is none. */
export type GitOutcome = "committed" | "no-identity" | "no-git" | "existing" | "not-wanted";

/**
 * Writes a planned product to a folder, with one first commit where git is there and knows its user.
 * @returns what became of git, or what stood in the way; then nothing was written
 */
export async function writeStamp(stamp: Stamp, folder: string, wantsGit: boolean): Promise<Result<GitOutcome>> {
  const files = stamp.plan.entries.map(({ path, mode, bytes }): TreeFile => ({
    path,
    mode,
    bytes: bytes ?? new Uint8Array(),
  }));
  const existing = existsSync(join(folder, ".git"));
  const git = wantsGit && !existing ? await prepareGit(folder, stamp) : undefined;
  try {
    await createFolder(folder, files, git?.commit ? { prepare: git.commit } : {});
    return { ok: true, value: existing ? "existing" : (git?.outcome ?? "not-wanted") };
  } catch (error) {
    return { ok: false, problems: [describe(error)] };
  }
}

async function prepareGit(
  folder: string,
  stamp: Stamp,
): Promise<{ outcome: GitOutcome; commit?: (stage: string) => void }> {
  const { GitError, initRepository, readIdentity } = await import("@os2kit/disk/git");
  try {
    const identity = readIdentity(nearestFolder(folder));
    const message = `Start ${stamp.card.product.name} with OS2kit`;
    return {
      outcome: "committed",
      commit: (stage) => {
        initRepository(stage, stamp.repository.branch, message, identity);
      },
    };
  } catch (error) {
    if (error instanceof GitError && (error.fault === "no-git" || error.fault === "no-identity"))
      return { outcome: error.fault };
    throw error;
  }
}

/** Git's configuration can depend on where one stands, so ask where the product will be. */
function nearestFolder(folder: string): string {
  let place = resolve(folder);
  while (!isFolder(place)) place = dirname(place);
  return place;
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function describe(error: unknown): Problem {
  if (error instanceof DiskError) {
    const detail = error.cause instanceof Error ? error.cause.message : "";
    return { code: `disk.${error.fault}` satisfies MessageCode, args: { found: error.path, detail } };
  }
  if (error instanceof Error && error.name === "GitError")
    return { code: "git.failed", args: { detail: error.message } };
  throw error;
}
