import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { exampleCard, readLiteral, REPOSITORY_ROOT, runCli, runNode, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";

const PLOP = join(REPOSITORY_ROOT, "node_modules/plop/bin/plop.js");
const CREATE = join(REPOSITORY_ROOT, "packages/create-os2kit/bin/create-os2kit.cjs");
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

test.each([["os2eksempel"], ["os2skadesoekonomi"]])(
  "%s is the same, byte for byte, from every front, twice, in any time zone and locale",
  { timeout: 60_000 },
  (example) => {
    const cwd = tempFolder();
    writeLiteral(cwd, { "card.yml": exampleCard(example) });
    const runs: Readonly<Record<string, () => { exitCode: number | null; stderr: string }>> = {
      new: () => runCli(["new", "new", "--card", "card.yml", "--no-git"], { cwd }),
      again: () => runCli(["new", "again", "--card", "card.yml", "--no-git"], { cwd, env: ELSEWHERE }),
      create: () => runNode([CREATE, "create", "--card", "card.yml", "--no-git"], { cwd }),
      plop: () =>
        runNode(
          [
            PLOP,
            "--plopfile",
            join(REPOSITORY_ROOT, "plopfile.js"),
            "product",
            "--",
            "--card",
            join(cwd, "card.yml"),
            "--folder",
            join(cwd, "plop"),
            "--no-git",
          ],
          { cwd, env: ELSEWHERE },
        ),
    };
    for (const [name, run] of Object.entries(runs)) {
      const { exitCode, stderr } = run();
      expect([name, exitCode, stderr]).toEqual([name, 0, ""]);
    }
    const [first, ...others] = Object.keys(runs).map((name) => readLiteral(join(cwd, name)));
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(40);
    for (const other of others) expect(other).toEqual(first);
  },
);

test("Plop asks, and makes what was answered", { timeout: 60_000 }, () => {
  const cwd = tempFolder();
  const input = ["OS2plop", ...Array.from({ length: 40 }, () => "")].join("\n");
  const args = [
    PLOP,
    "--plopfile",
    join(REPOSITORY_ROOT, "plopfile.js"),
    "product",
    "--",
    "--folder",
    join(cwd, "p"),
    "--no-git",
  ];
  const { exitCode, stdout } = runNode(args, { cwd, input, env: { LANG: "da_DK.UTF-8" } });
  expect([exitCode, stdout.includes("Hvad hedder produktet?")]).toEqual([0, true]);
  expect(readLiteral(join(cwd, "p"))["README.md"]).toContain("# OS2plop");
});

test("the first commit holds everything, has the person's name, and ran no hook", { timeout: 60_000 }, () => {
  const cwd = tempFolder();
  const hooks = join(cwd, "hooks");
  writeLiteral(cwd, {
    "card.yml": exampleCard("os2eksempel"),
    "hooks/pre-commit*": "#!/bin/sh\ntouch hooked\nexit 1\n",
    gitconfig: `[user]\n\tname = Anne\n\temail = anne@example.org\n\tsigningKey = nobody\n[core]\n\thooksPath = ${hooks}\n[commit]\n\tgpgSign = true\n[init]\n\tdefaultBranch = other\n`,
  });
  const { exitCode, stderr } = runCli(["new", "p", "--card", "card.yml"], {
    cwd,
    env: { GIT_CONFIG_GLOBAL: join(cwd, "gitconfig"), GIT_DIR: "/nowhere" },
  });
  expect([exitCode, stderr]).toEqual([0, ""]);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: join(cwd, "p"), encoding: "utf8" }).trim();
  expect(git("log", "--format=%an <%ae> %s")).toBe("Anne <anne@example.org> Start OS2eksempel with OS2kit");
  expect(git("branch", "--show-current")).toBe("main");
  expect(git("status", "--porcelain")).toBe("");
  expect(Object.keys(readLiteral(join(cwd, "p")))).not.toContain("hooked");
});
