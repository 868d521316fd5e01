import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCli, tempFolder, writeLiteral, type CliRun } from "@os2kit/testkit";
import { expect } from "vitest";
import { standing } from "./standing.ts";
import { writeSet } from "./write-set.ts";

/** What somebody hostile, or a mishap, did to a folder with a product `p` in it. */
export type Attack = (root: string) => void;

export const LOCK = "p/.os2/lock.json";
export const CARD = "p/.os2/product.yml";

/** A product `p` of version 1, its set with version 2, and a folder `outside` that is nobody's business. */
export function prepareProduct(): string {
  const root = tempFolder();
  writeLiteral(root, { "card.yml": "product: { name: Old }\n", "outside/x": "outside\n" });
  const set = writeSet(root, "1.0.0", { "a.txt": "1\n", "d/b.txt": "1\n" });
  for (const args of [
    ["new", "p", "--card", "card.yml", "--templates", set, "--no-git"],
    ["template", "release", set],
  ])
    expect(runCli(args, { cwd: root })).toMatchObject({ exitCode: 0 });
  writeSet(root, "2.0.0", { "a.txt": "2\n", "d/b.txt": "2\n", "new.txt": "2\n" });
  return root;
}

/** A folder `p` that no template made, the same set, and `outside`. */
export function prepareFolder(): string {
  const root = prepareProduct();
  rmSync(join(root, "p"), { recursive: true });
  writeLiteral(root, { "p/README.md": "# Mine\n", [CARD]: "product: { name: Old }\n" });
  return root;
}

/** Attacks a copy of what was prepared and runs a command on it. */
export function strike(prepared: string, attack: Attack, args: readonly string[]): CliRun & { readonly root: string } {
  const root = join(tempFolder(), "r");
  cpSync(prepared, root, { recursive: true, verbatimSymlinks: true });
  attack(root);
  const before = standing(root);
  const run = runCli([...args, "p", "--templates", "set"], { cwd: root });
  const after = standing(root);
  if (run.exitCode === 1) expect(after, "a refused run changes nothing").toEqual(before);
  else expect(outsideOf(after), "nothing outside of the product changes").toEqual(outsideOf(before));
  return { ...run, root };
}

function outsideOf(found: ReturnType<typeof standing>): ReturnType<typeof standing> {
  return Object.fromEntries(Object.entries(found).filter(([path]) => !path.startsWith("p/")));
}

/** Exit code, and codes of problems or what became of files, of each attack. */
export function strikeAll(
  prepared: string,
  attacks: Readonly<Record<string, readonly [Attack, string]>>,
  args: readonly string[],
): readonly (readonly [string, string])[] {
  return Object.entries(attacks).map(([what, [attack]]) => {
    const { exitCode, stdout } = strike(prepared, attack, [...args, "--json"]);
    const { problems = [], files = [] } = JSON.parse(stdout) as {
      problems?: readonly { code: string }[];
      files?: readonly { outcome: string; path: string; reason?: string }[];
    };
    const told = exitCode === 1 ? files.filter(({ outcome }) => outcome === "refused") : files;
    const became = told.map(({ outcome, path }) => `${outcome} ${path}`);
    return [what, [exitCode, ...problems.map(({ code }) => code), ...became].join(" ")] as const;
  });
}

export const lock =
  (change: (text: string) => string): Attack =>
  (root) => {
    writeFileSync(join(root, LOCK), change(readFileSync(join(root, LOCK), "utf8")));
  };

/** What is at a place moves outside, and a link to it stands in its stead. */
export const linkOut =
  (path: string): Attack =>
  (root) => {
    renameSync(join(root, path), join(root, "outside/moved"));
    symlinkSync(join(root, "outside/moved"), join(root, path));
  };

export const folderAt =
  (path: string): Attack =>
  (root) => {
    rmSync(join(root, path), { force: true });
    mkdirSync(join(root, path));
  };

/** A pipe that nobody writes to: who reads it waits for ever. */
export const pipeAt =
  (path: string): Attack =>
  (root) => {
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    execFileSync("mkfifo", [join(root, path)]);
  };

/** A socket whose owner is gone. */
export const socketAt =
  (path: string): Attack =>
  (root) => {
    rmSync(join(root, path), { force: true });
    const listen = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
    spawnSync(process.execPath, ["--eval", listen, path], { cwd: root });
    expect(lstatSync(join(root, path)).isSocket()).toBe(true);
  };
