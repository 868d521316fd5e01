import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { REPOSITORY_ROOT, tempFolder, writeLiteral } from "@os2kit/testkit";

const TAGS = ["pure", "io", "app", "config"];

/**
 * A package in a monorepo that obeys this repository's turbo.json.
 * @param {string} name
 * @param {string} tag
 * @param {string[]} uses names of the packages it depends on
 */
const writePackage = (name, tag, uses) => ({
  [`packages/${name}/package.json`]: JSON.stringify({
    name,
    version: "1.0.0",
    dependencies: Object.fromEntries(uses.map((used) => [used, "1.0.0"])),
  }),
  [`packages/${name}/turbo.json`]: JSON.stringify({ extends: ["//"], tags: [tag] }),
});

/** Which package, by its tag, may use which: each pair is planted, and `turbo boundaries` names those that it refuses. */
function findRefused() {
  const folder = tempFolder();
  const { packageManager } = JSON.parse(readFileSync(`${REPOSITORY_ROOT}package.json`, "utf8"));
  writeLiteral(folder, {
    "package.json": JSON.stringify({ name: "sample", packageManager, workspaces: ["packages/*"] }),
    "package-lock.json": JSON.stringify({ name: "sample", lockfileVersion: 3, packages: {} }),
    "turbo.json": readFileSync(`${REPOSITORY_ROOT}turbo.json`, "utf8"),
    ...Object.assign({}, ...TAGS.map((tag) => writePackage(`used-${tag}`, tag, []))),
    ...Object.assign(
      {},
      ...TAGS.flatMap((tag) => TAGS.map((used) => writePackage(`${tag}-on-${used}`, tag, [`used-${used}`]))),
    ),
  });
  const turbo = fileURLToPath(import.meta.resolve("turbo"));
  const { stdout, stderr, status } = spawnSync(process.execPath, [turbo, "boundaries"], {
    cwd: folder,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
    encoding: "utf8",
  });
  // The message is wrapped at any width.
  const output = (stdout + stderr).replaceAll(/[\s|]+/g, "");
  const refused = [...output.matchAll(/Package`used-\w+`foundwithtaglistedindenylistfor`(\w+-on-\w+)`/g)];
  return { status, refused: refused.map(([, pair]) => pair).sort() };
}

test("pure uses no io or app, io no app, config none of them", () => {
  expect(findRefused()).toEqual({
    status: 1,
    refused: ["config-on-app", "config-on-io", "config-on-pure", "io-on-app", "pure-on-app", "pure-on-io"],
  });
});
