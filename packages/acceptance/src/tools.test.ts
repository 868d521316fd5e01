import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY_ROOT, tempFolder } from "@os2kit/testkit";
import { hasTool, runTool } from "./outside-tool.ts";
import { stampEverything } from "./stamped-products.ts";

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

const LONG = 300_000;

test.runIf(hasTool("actionlint"))("workflows pass actionlint", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const files = names
    .filter((name) => name.includes("github"))
    .flatMap((name) => runTool("find", [name, "-path", "*workflows/*.yml"], root).output.trim().split("\n"));
  expect(runTool("actionlint", ["-no-color", "-shellcheck=", "-pyflakes=", ...files.filter(Boolean)], root)).toEqual({
    status: 0,
    output: "",
  });
});

test.runIf(hasTool("zizmor"))("workflows pass zizmor", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const folders = names.filter((name) => name.includes("github"));
  const { status, output } = runTool("zizmor", ["--offline", "--no-progress", "--color=never", ...folders], root);
  expect(status, output).toBe(0);
});

test.runIf(hasTool("reuse"))("every file has a licence and a holder, says reuse", { timeout: LONG }, () => {
  const { root, names } = writeEverything();
  const faults = names.flatMap((name) => {
    const { status, output } = runTool("reuse", ["--root", join(root, name), "lint"], root);
    return status === 0 ? [] : [`${name}: ${output}`];
  });
  expect(faults).toEqual([]);
});

test.runIf(hasTool("actionlint") && hasTool("zizmor"))("our own workflows pass both", { timeout: LONG }, () => {
  const workflows = join(REPOSITORY_ROOT, ".github/workflows");
  const files = readdirSync(workflows).map((name) => join(workflows, name));
  expect(runTool("actionlint", ["-no-color", "-shellcheck=", "-pyflakes=", ...files], REPOSITORY_ROOT)).toEqual({
    status: 0,
    output: "",
  });
  const { status, output } = runTool(
    "zizmor",
    ["--offline", "--no-progress", "--color=never", workflows],
    REPOSITORY_ROOT,
  );
  expect(status, output).toBe(0);
});
