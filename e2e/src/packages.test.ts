import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { listPublished } from "./published.ts";
import { ATTW, PUBLINT } from "./tools.ts";
import { visit } from "./visit.ts";

const published = listPublished();
/** Of a packed package, when it holds more than a few files. */
const BOUNDS: Readonly<Record<string, number>> = {
  os2kit: 900_000,
  "@os2kit/checks": 650_000,
  "@os2kit/templates": 600_000,
  "@os2kit/model": 150_000,
  "@os2kit/engine": 120_000,
  "@os2kit/report": 90_000,
  "@os2kit/disk": 60_000,
  "@os2kit/generator": 60_000,
};
const SMALL = 30_000;
/** What we work with, and users do not. */
const SURPLUS =
  /\.test\.|fixtures\/|testing\/|^(layers|stacks)\/[^/]+\/cases\/|tsconfig\.build|tsbuildinfo|\.turbo|node_modules/;
/** What templates stamp may be anything: a product has tests of its own. */
const STAMPED = /^(layers|stacks)\/[^/]+\/files\//;

describe.each(published.map(({ manifest }) => [manifest.name, manifest] as const))("%s", (name, manifest) => {
  let tarball = "";
  let paths: readonly string[] = [];

  beforeAll(() => {
    const person = visit();
    const file = person.do(`npm pack --silent ${name}@latest`).trim();
    tarball = join(person.folder, file);
    const listed = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
    paths = listed.map((path) => path.replace(/^package\//, "")).sort();
  });

  test("publint finds nothing", () => {
    const { status, stdout } = spawnSync(process.execPath, [PUBLINT, "run", tarball, "--strict"], { encoding: "utf8" });
    expect(stdout).toContain("All good!");
    expect(status).toBe(0);
  });

  test.runIf(JSON.stringify(manifest.exports ?? "").includes('"types"'))("attw finds nothing", () => {
    const args = [ATTW, tarball, "--profile", name === "os2kit" ? "node16" : "esm-only", "--format", "ascii"];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status, stdout).toBe(0);
  });

  test("holds what it needs, and nothing else", () => {
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "package.json"]));
    expect(paths.filter((path) => !STAMPED.test(path) && SURPLUS.test(path))).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(BOUNDS[name] ?? SMALL);
  });
});

test("os2kit brings one package, and its size is bounded", () => {
  const person = visit();
  person.do("npm init --yes && npm install os2kit@latest create-os2kit@latest");
  const installed = readdirSync(join(person.folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["create-os2kit", "os2kit"]);
  const bytes = sizeOf(join(person.folder, "node_modules"));
  console.log(`os2kit and create-os2kit take ${String(Math.round(bytes / 1024))} KiB when they are installed`);
  expect(bytes).toBeLessThan(6_000_000);
});

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
