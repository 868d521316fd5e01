// Folders that benchmarks work in: written, read, copied, committed.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IDENTITY = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];

/**
 * @param {string} root
 * @param {Readonly<Record<string, string>>} files path -> text
 */
export function put(root, files) {
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/**
 * @param {string} root
 * @returns {Record<string, string>} path -> text, git's own files left out
 */
export function readFiles(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(
    paths.filter((path) => !path.startsWith(".git/")).map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** @param {string} path */
export function remove(path) {
  rmSync(path, { recursive: true, force: true });
}

/**
 * In place of what was there. Git is let to look once, as it has in any folder that people work in: else whoever asks
 * first pays for every file being new to it.
 * @type {(from: string, to: string) => void}
 */
export function copy(from, to) {
  remove(to);
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  git(to, "status");
}

/** @type {(folder: string, ...args: string[]) => void} */
export function git(folder, ...args) {
  execFileSync("git", [...IDENTITY, ...args], { cwd: folder, stdio: "ignore" });
}

/** Commits all there is, in a repository that is made when there is none. @type {(folder: string, message: string) => void} */
export function commit(folder, message) {
  git(folder, "init", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--allow-empty", "-m", message);
}
