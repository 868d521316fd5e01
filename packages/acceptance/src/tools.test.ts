import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY_ROOT, tempFolder } from "@os2kit/testkit";
import { stampEverything } from "./stamped-products.ts";

/** Linters of other trades, used where they are installed; `.ci/run` installs them. */
function has(tool: string): boolean {
  const found = spawnSync(tool, ["--version"]).error === undefined;
  if (!found) console.warn(`${tool} is not installed, so its check of the stamped files was not run`);
  return found;
}

function writeEverything(): { root: string; names: string[] } {
  const root = tempFolder();
  const products = stampEverything();
  for (const { name, rendered } of products) {
    for (const { path, bytes } of rendered.files) {
      const place = join(root, name, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
  }
  return { root, names: products.map(({ name }) => name) };
}

function run(tool: string, args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
  return { status, output: stdout + stderr };
}

const LONG = 300_000;

test.runIf(has("actionlint"))("workflows pass actionlint", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const files = names
    .filter((name) => name.includes("github"))
    .flatMap((name) => run("find", [name, "-path", "*workflows/*.yml"], root).output.trim().split("\n"));
  expect(run("actionlint", ["-no-color", "-shellcheck=", "-pyflakes=", ...files.filter(Boolean)], root)).toEqual({
    status: 0,
    output: "",
  });
});

test.runIf(has("zizmor"))("workflows pass zizmor", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const folders = names.filter((name) => name.includes("github"));
  const { status, output } = run("zizmor", ["--offline", "--no-progress", "--color=never", ...folders], root);
  expect(status, output).toBe(0);
});

test.runIf(has("reuse"))("every file has a licence and a holder, says reuse", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const faults = names.flatMap((name) => {
    const { status, output } = run("reuse", ["--root", join(root, name), "lint"], root);
    return status === 0 ? [] : [`${name}: ${output}`];
  });
  expect(faults).toEqual([]);
});

test.runIf(has("actionlint") && has("zizmor"))("our own workflows pass both", { timeout: LONG }, () => {
  const workflows = join(REPOSITORY_ROOT, ".github/workflows");
  const files = readdirSync(workflows).map((name) => join(workflows, name));
  expect(run("actionlint", ["-no-color", "-shellcheck=", "-pyflakes=", ...files], REPOSITORY_ROOT)).toEqual({
    status: 0,
    output: "",
  });
  const { status, output } = run("zizmor", ["--offline", "--no-progress", "--color=never", workflows], REPOSITORY_ROOT);
  expect(status, output).toBe(0);
});
