import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import readChangesets from "@changesets/read";
import { openFolder } from "@os2kit/disk";
import { isPartOfSet, snapshotSet } from "@os2kit/engine/build";

/** @typedef {import("./judge-changesets.js").Facts} Facts */

const NEVER_RELEASED = "0.0.0";

/**
 * Reads from a checkout what `judgeChangesets` needs: files and git, no network. A clone that does not reach back to
 * where the branch began says nothing about the branch.
 * @param {string} root
 * @returns {Promise<Facts>}
 */
export async function readFacts(root) {
  const { version } = readJson(join(root, "templates/package.json"));
  const file = join(root, `templates/releases/${version}.json`);
  const hasSnapshot = existsSync(file);
  const branch = readBranch(root);
  return {
    version,
    hasSnapshot: hasSnapshot || version === NEVER_RELEASED,
    changed: listChanged(join(root, "templates"), version, hasSnapshot ? readJson(file).files : {}),
    ...(branch && { branch }),
    changesets: await readPending(root),
    bundled: Object.keys(readJson(join(root, "packages/cli/package.json")).devDependencies ?? {}),
  };
}

/**
 * @param {string} folder of the set
 * @param {string} version
 * @param {import("@os2kit/engine/build").ReleaseIndex["files"]} before
 */
function listChanged(folder, version, before) {
  const index = snapshotSet(openFolder(folder), version).find(({ path }) => path === `releases/${version}.json`);
  const now = JSON.parse(new TextDecoder().decode(index?.bytes)).files;
  const isSame = (/** @type {string} */ path) =>
    before[path]?.id === now[path]?.id && before[path]?.mode === now[path]?.mode;
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((path) => !isSame(path)).sort();
}

/** A prerelease leaves its changesets in place, and lists those that it told. @param {string} root */
async function readPending(root) {
  const pre = join(root, ".changeset/pre.json");
  /** @type {string[]} */
  const told = existsSync(pre) ? readJson(pre).changesets : [];
  return (await readChangesets(root)).filter(({ id }) => !told.includes(id));
}

/**
 * What the checked out branch did since it left the base branch.
 * @param {string} root
 * @returns {Facts["branch"]}
 */
function readBranch(root) {
  const { baseBranch } = readJson(join(root, ".changeset/config.json"));
  /** @param {string[]} args */
  const git = (...args) =>
    execFileSync("git", ["-c", "core.quotePath=false", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  try {
    const base = git("merge-base", "HEAD", `origin/${baseBranch}`);
    const touched = [
      git("diff", "--name-only", "--no-renames", base, "--", "templates"),
      git("ls-files", "--others", "--exclude-standard", "--", "templates"),
    ];
    const written = [
      git("diff", "--name-only", "--diff-filter=AM", base, "--", ".changeset"),
      git("ls-files", "--others", "--exclude-standard", "--", ".changeset"),
    ];
    return {
      base,
      changed: lines(touched)
        .map((path) => path.slice("templates/".length))
        .filter((path) => isPartOfSet(path)),
      changesets: lines(written).flatMap((path) => /^\.changeset\/(.+)\.md$/.exec(path)?.[1] ?? []),
    };
  } catch {
    return undefined;
  }
}

/** @param {string[]} outputs */
function lines(outputs) {
  return outputs.flatMap((output) => output.split("\n")).filter((line) => line !== "");
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
