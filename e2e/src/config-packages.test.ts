import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { REPOSITORY_ROOT, writeLiteral } from "@os2kit/testkit";
import type { Newcomer } from "./newcomer.ts";
import { listPublished } from "./published.ts";
import { SAMPLES, WITHOUT_SAMPLE } from "./samples.ts";
import { visit } from "./visit.ts";

const configs = listPublished().filter(({ folder }) => folder.endsWith("-config"));
let project: Newcomer;

/** One project with every config package, and the tools that they are for in the versions that this repository uses. */
beforeAll(() => {
  project = visit();
  const root = JSON.parse(readFileSync(join(REPOSITORY_ROOT, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const tools = configs.flatMap(({ manifest }) => {
    const { peerDependencies = {}, peerDependenciesMeta = {}, devDependencies = {} } = manifest;
    return Object.keys(peerDependencies)
      .filter((name) => peerDependenciesMeta[name]?.optional !== true)
      .map(
        (name) =>
          `${name}@${root.devDependencies[name] ?? devDependencies[name] ?? peerDependencies[name] ?? "latest"}`,
      );
  });
  const ours = configs.map(({ manifest }) => `${manifest.name}@latest`);
  project.do("npm init --yes");
  project.do(
    [
      "npm install --save-dev --save-exact",
      ...new Set([...ours, ...tools, `prettier@${root.devDependencies.prettier ?? ""}`]),
    ].join(" "),
  );
});

test("each config package has a sample here", () => {
  const names = configs.map(({ manifest }) => manifest.name).sort();
  expect([...Object.keys(SAMPLES), ...WITHOUT_SAMPLE].sort()).toEqual(names);
});

test.each(Object.entries(SAMPLES))("%s finds what was planted, and nothing in what is clean", (name, sample) => {
  const folder = name.replace("@os2kit/", "");
  mkdirSync(join(project.folder, folder));
  writeLiteral(join(project.folder, folder), { ...sample.files, [sample.judged]: sample.clean });
  project.do(sample.command, folder);
  writeFileSync(join(project.folder, folder, sample.judged), sample.planted);
  const { status, stdout, stderr } = project.type(sample.command, folder);
  expect(stdout + stderr).toContain(sample.finds);
  expect(status).not.toBe(0);
});
