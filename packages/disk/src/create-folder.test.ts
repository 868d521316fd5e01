import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { killAt, literalFiles, readLiteral, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { createFolder } from "./create-folder.ts";
import type { DiskError } from "./disk-error.ts";
import { GitError } from "./git.ts";

const FILES = { "a.txt": "a\n", "deep/er/æ.txt": "æ", "run.sh*": "#!/bin/sh\n" };

const fault = (promise: Promise<void>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error as DiskError).fault,
  );

test("a folder appears with its files, modes and missing parents", async () => {
  const root = tempFolder();
  await createFolder(join(root, "x/y/p"), literalFiles(FILES));
  expect(readLiteral(join(root, "x/y/p"))).toEqual(FILES);
  expect(readdirSync(root)).toEqual(["x"]);
});

test("an empty folder keeps its rights", async () => {
  const root = tempFolder();
  mkdirSync(join(root, "p"), { mode: 0o750 });
  await createFolder(join(root, "p"), literalFiles(FILES));
  expect(readLiteral(join(root, "p"))).toEqual(FILES);
  expect(statSync(join(root, "p")).mode & 0o777).toBe(0o750);
});

test("what is there already is left alone", async () => {
  const root = tempFolder();
  writeLiteral(root, { "p/mine": "1", file: "2" });
  symlinkSync("p", join(root, "link"));
  const before = readLiteral(join(root, "p"));
  expect(await fault(createFolder(join(root, "p"), literalFiles(FILES)))).toBe("not-empty");
  expect(await fault(createFolder(join(root, "file"), literalFiles(FILES)))).toBe("not-a-folder");
  expect(await fault(createFolder(join(root, "file/x/y"), literalFiles(FILES)))).toBe("not-a-folder");
  expect(await fault(createFolder(join(root, "link"), literalFiles(FILES)))).toBe("symlink");
  expect(readLiteral(join(root, "p"))).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(["file", "link", "p"]);
});

test.each(["../evil", "/evil", "a/../../evil", ".git/hooks/x", "con", "a:b", "a\nb"])(
  "the path %j is refused, and nothing stays",
  async (path) => {
    const root = tempFolder();
    const files = [...literalFiles(FILES), { path, mode: "100644", bytes: new Uint8Array() } as const];
    expect(await fault(createFolder(join(root, "p"), files))).toBe("unsafe-path");
    expect(readdirSync(root)).toEqual([]);
  },
);

test("when the last step fails, everything is undone", async () => {
  const root = tempFolder();
  const prepare = () => {
    throw new GitError("failed", "no commit");
  };
  expect(await fault(createFolder(join(root, "x/p"), literalFiles(FILES), { prepare }))).toBe("git");
  expect(readdirSync(root)).toEqual([]);
});

test("when the last step has a bug, everything is undone too, and the bug is told as one", async () => {
  const root = tempFolder();
  const bug = new TypeError("x is not a function");
  const prepare = () => {
    throw bug;
  };
  await expect(createFolder(join(root, "x/p"), literalFiles(FILES), { prepare })).rejects.toBe(bug);
  expect(readdirSync(root)).toEqual([]);
});

test("when somebody fills the target meanwhile, theirs stays", async () => {
  const root = tempFolder();
  const prepare = () => {
    writeLiteral(root, { "x/p/theirs": "1" });
  };
  expect(await fault(createFolder(join(root, "x/p"), literalFiles(FILES), { prepare }))).toBe("not-empty");
  expect(readLiteral(root)).toEqual({ "x/p/theirs": "1" });
});

test("Ctrl-C between two steps undoes everything", async () => {
  const root = tempFolder();
  const prepare = async () => {
    process.kill(process.pid, "SIGINT");
    await setTimeout(20);
  };
  expect(await fault(createFolder(join(root, "p"), literalFiles(FILES), { prepare }))).toBe("interrupted");
  expect(readdirSync(root)).toEqual([]);
});

test("a disk without room leaves nothing behind", async (context) => {
  const root = tempFolder();
  const disk = join(root, "disk");
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    context.skip("a small disk can only be mounted by the superuser");
  }
  try {
    const big = Array.from({ length: 50 }, (_, index) => ({
      path: `f${String(index)}`,
      mode: "100644" as const,
      bytes: new Uint8Array(8_192),
    }));
    expect(await fault(createFolder(join(disk, "p"), big))).toBe("full");
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("a stage that a killed run left is removed by the next", async () => {
  const root = tempFolder();
  await createFolder(join(root, "p"), []);
  const stage = `.os2kit-${Buffer.from("q").toString("hex")}-999999999-abcdef`;
  mkdirSync(join(root, stage));
  writeFileSync(join(root, stage, "half"), "");
  mkdirSync(join(root, ".os2kit-of-somebody"));
  await createFolder(join(root, "q"), literalFiles(FILES));
  expect(readdirSync(root).sort()).toEqual([".os2kit-of-somebody", "p", "q"]);
});

test("killed at any moment, the folder is not there, or complete with its commit", { timeout: 120_000 }, async () => {
  const root = tempFolder();
  const script = `
    import { createFolder } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    import { initRepository } from ${JSON.stringify(new URL("../dist/git.js", import.meta.url).href)};
    const files = Array.from({ length: 60 }, (_, i) => ({ path: "d" + i % 7 + "/f" + i, mode: "100644", bytes: new Uint8Array(4096).fill(65) }));
    const identity = { name: "T", email: "t@example.org" };
    process.stdout.write("go");
    await createFolder(process.argv[1], files, { prepare: (stage) => initRepository(stage, "main", "Start", identity) });
  `;
  const states = { absent: 0, complete: 0 };
  for (let round = 0; round < 40; round++) {
    const target = join(root, `p${String(round)}`);
    await killAt(script, [target], round * 4 + Math.random());
    if (existsSync(target)) {
      states.complete++;
      expect(execFileSync("git", ["status", "--porcelain"], { cwd: target, encoding: "utf8" })).toBe("");
      expect(Object.keys(readLiteral(target))).toHaveLength(60);
    } else states.absent++;
  }
  // Both must have happened, or the moments were badly chosen and nothing was shown.
  expect(Math.min(states.absent, states.complete)).toBeGreaterThan(0);
  // The rest is hidden folders that the next run for their target takes away.
  await createFolder(join(root, "p0"), []).catch(() => undefined);
  expect(readdirSync(root).filter((name) => !/^(p\d+|\.os2kit-[0-9a-f]+-\d+-[a-z0-9]{6})$/.test(name))).toEqual([]);
});
