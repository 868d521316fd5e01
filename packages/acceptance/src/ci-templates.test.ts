import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, REPOSITORY_ROOT, tempFolder, type GitFolder } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { parse } from "yaml";

const CLI = `${REPOSITORY_ROOT}packages/cli/bin/os2kit.cjs`;
const LAYERS = `${REPOSITORY_ROOT}templates/layers`;

interface Action {
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
  };
}

/** A folder for PATH whose `npx` runs this repository's command line, whatever version is asked for. */
function fakeNpx(): string {
  const folder = tempFolder();
  writeFileSync(join(folder, "npx"), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(folder, "npx"), 0o755);
  return folder;
}

interface JobRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): JobRun {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, CI: "true", ...env, PATH: `${fakeNpx()}:${process.env.PATH ?? ""}` },
  });
  return { exitCode: status, stdout, stderr };
}

/** The script of the composite action, run as GitHub would with these inputs. */
function runAction(
  git: GitFolder,
  inputs: Readonly<Record<string, string>> = {},
): JobRun & { summary: string; sarif: unknown } {
  const action = parse(
    readFileSync(`${LAYERS}/ci-github/files/dot-github/actions/os2-check/action.yml`, "utf8"),
  ) as Action;
  const step = action.runs.steps.find(({ run }) => run !== undefined);
  const runner = tempFolder();
  const env = {
    OS2KIT: "os2kit@0.0.0",
    FOLDER: ".",
    LEVEL: "",
    FAIL_ON: "must",
    LANGUAGE: "en",
    BASE: "",
    ...inputs,
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    TMPDIR: runner,
  };
  expect(Object.keys(step?.env ?? {}).sort()).toEqual(["BASE", "FAIL_ON", "FOLDER", "LANGUAGE", "LEVEL", "OS2KIT"]);
  const run = runScript(step?.run ?? "", git.path, env);
  const output = existsSync(env.GITHUB_OUTPUT) ? readFileSync(env.GITHUB_OUTPUT, "utf8") : "";
  const sarif = /^sarif=(.+)$/m.exec(output)?.[1] ?? "";
  return {
    ...run,
    summary: existsSync(env.GITHUB_STEP_SUMMARY) ? readFileSync(env.GITHUB_STEP_SUMMARY, "utf8") : "",
    sarif: JSON.parse(readFileSync(sarif, "utf8")),
  };
}

const BARE = { "README.md": "# OS2mit\n", ".os2/product.yml": "product: { name: OS2mit }\n" };

test(
  "GitHub: annotations, a summary, and a file for code scanning; a must makes the job fail",
  { timeout: 60_000 },
  () => {
    const git = gitFolder(tempFolder());
    git.commit(BARE);
    const { exitCode, stdout, summary, sarif } = runAction(git);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("::error title=lic/file::There is no licence file at the root.");
    expect(summary).toMatch(/^# OS2mit: OS2 level sandbox\n/);
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "os2kit" } } }] });
  },
);

test("GitHub: on a pull request only what is new makes the job fail", { timeout: 60_000 }, () => {
  const git = gitFolder(tempFolder());
  const base = git.commit({ ...BARE, LICENSE: "" });
  git.commit({ "notes.md": "Nothing of interest.\n" });
  expect(runAction(git, { BASE: base }).exitCode).toBe(0);
  git.commit({
    ".github/workflows/x.yml":
      "on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ uses: actions/checkout@v7 }] } }\n",
  });
  const { exitCode, stdout } = runAction(git, { BASE: base });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("::error file=.github/workflows/x.yml");
  expect(stdout).not.toContain("title=lic/file");
});

test("GitHub: a base that was never fetched is no reason to fail; never lets the job pass", { timeout: 60_000 }, () => {
  const git = gitFolder(tempFolder());
  git.commit(BARE);
  const { exitCode, stderr } = runAction(git, { BASE: "f".repeat(40), FAIL_ON: "never" });
  expect([exitCode, stderr.includes("Error")]).toEqual([0, false]);
});

test("GitLab: the job writes what a merge request shows", { timeout: 60_000 }, () => {
  const git = gitFolder(tempFolder());
  const base = git.commit(BARE);
  git.commit({ "docs/x.md": "# X\n\n[broken](nowhere.md)\n" });
  const text = readFileSync(`${LAYERS}/ci-gitlab/files/dot-gitlab/ci/os2.yml.hbs`, "utf8").replace(
    /\{\{.*?\}\}/g,
    "0.0.0",
  );
  const { os2 } = parse(text) as { os2: { script: string[]; variables: Record<string, string>; artifacts: unknown } };
  mkdirSync(join(git.path, "tmp"), { recursive: true });
  const { exitCode } = runScript(`set -eu\n${os2.script.join("\n")}`, git.path, {
    ...os2.variables,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  });
  expect(exitCode).toBe(0);
  const quality = JSON.parse(readFileSync(join(git.path, "os2-code-quality.json"), "utf8")) as { check_name: string }[];
  expect(quality.map((issue) => issue.check_name)).toContain("doc/links");
  expect(quality.map((issue) => issue.check_name)).not.toContain("lic/file");
  expect(readFileSync(join(git.path, "os2-junit.xml"), "utf8")).toContain("<testsuite");
  expect(readFileSync(join(git.path, "os2.html"), "utf8")).toContain('<html lang="da">');
});
