import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { REPOSITORY_ROOT, writeLiteral } from "@os2kit/testkit";
import { entriesOf } from "./entries-of.ts";
import type { Newcomer } from "./newcomer.ts";
import { listPublished } from "./published.ts";
import { SAMPLES } from "./samples/index.ts";
import { visit } from "./visit.ts";

const configs = listPublished().filter(({ folder }) => folder.endsWith("-config"));
let project: Newcomer;

/** One project with every config package, and the tools and plugins that they are for in the versions used here. */
beforeAll(() => {
  project = visit();
  const root = JSON.parse(readFileSync(join(REPOSITORY_ROOT, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const tools = configs.flatMap(({ manifest }) => {
    const { peerDependencies = {}, devDependencies = {} } = manifest;
    return Object.entries(peerDependencies).map(
      ([name, range]) => `${name}@${root.devDependencies[name] ?? devDependencies[name] ?? range}`,
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

test("each entry of each config package has a sample here", () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(configs.flatMap(entriesOf).sort());
});

test.each(Object.entries(SAMPLES))("%s finds what was planted, and nothing in what is clean", (name, sample) => {
  const folder = name.replace("@os2kit/", "").replaceAll("/", "-");
  mkdirSync(join(project.folder, folder));
  writeLiteral(join(project.folder, folder), { ...sample.files, [sample.judged]: sample.clean });
  project.do(sample.command, folder);
  writeFileSync(join(project.folder, folder, sample.judged), sample.planted);
  const { status, stdout, stderr } = project.type(sample.command, folder);
  for (const words of sample.finds) expect(stdout + stderr).toContain(words);
  expect(status).not.toBe(0);
});
