import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshotSet } from "@os2kit/engine/build";
import { openFolder } from "@os2kit/disk";
import { gitFolder, tempFolder, writeLiteral } from "@os2kit/testkit";
import { readFacts } from "./read-facts.js";

const PAGE = "templates/layers/docs/files/docs/page.md";
const changeset = '---\n"@os2kit/templates": minor\n---\n\nA new page.\n';

/** A repository at version 1.0.0 of its set, with a remote that has its first commit. */
function released() {
  const folder = tempFolder();
  const origin = join(folder, "origin");
  const root = join(folder, "clone");
  writeLiteral(origin, {
    "package.json": '{ "name": "sample", "private": true, "workspaces": ["packages/*", "templates"] }',
    ".changeset/config.json": '{ "baseBranch": "main" }',
    "packages/cli/package.json": '{ "name": "os2kit", "devDependencies": { "@os2kit/model": "1.0.0" } }',
    "templates/package.json": '{ "name": "@os2kit/templates", "version": "1.0.0" }',
    "templates/set.yml": "name: sample\n",
    "templates/README.md": "A set.\n",
    [PAGE]: "One\n",
    "templates/stacks/x/cases/a/expected/README.md": "A case\n",
  });
  const snapshot = snapshotSet(openFolder(join(origin, "templates")), "1.0.0");
  const kept = Object.fromEntries(
    snapshot.map(({ path, bytes }) => [`templates/${path}`, new TextDecoder().decode(bytes)]),
  );
  gitFolder(origin).commit(kept);
  execFileSync("git", ["clone", "--quiet", "--", origin, root]);
  return { origin, root };
}

test("a set as it was released", async () => {
  const { root } = released();
  expect(await readFacts(root)).toEqual({
    version: "1.0.0",
    hasSnapshot: true,
    changed: [],
    branch: { base: expect.stringMatching(/^[0-9a-f]{40}$/), changed: [], changesets: [] },
    changesets: [],
    bundled: ["@os2kit/model"],
  });
});

test("what differs, committed or not, and the changesets that the branch wrote; cases and documents do not count", async () => {
  const { root } = released();
  gitFolder(root).commit({ [PAGE]: "Two\n", ".changeset/committed.md": changeset });
  writeLiteral(root, {
    "templates/layers/docs/files/ny side æøå.md": "New\n",
    ".changeset/fresh.md": changeset,
    "templates/README.md": "Other words.\n",
    "templates/stacks/x/cases/a/expected/README.md": "Another case\n",
  });
  const { changed, branch, changesets } = await readFacts(root);
  expect(changed).toEqual(["layers/docs/files/docs/page.md", "layers/docs/files/ny side æøå.md"]);
  expect(branch?.changed).toEqual(changed);
  expect(branch?.changesets).toEqual(["committed", "fresh"]);
  expect(changesets.map(({ id, summary }) => [id, summary])).toEqual([
    ["committed", "A new page."],
    ["fresh", "A new page."],
  ]);
});

test("on the base branch after a merge, the last release is what counts", async () => {
  const { origin, root } = released();
  gitFolder(origin).commit({ [PAGE]: "Two\n" });
  execFileSync("git", ["pull", "--quiet"], { cwd: root });
  const { changed, branch } = await readFacts(root);
  expect(changed).toEqual(["layers/docs/files/docs/page.md"]);
  expect(branch?.changed).toEqual([]);
});

test("a shallow clone, and a folder without git, still know the last release", async () => {
  const { origin } = released();
  gitFolder(origin).commit({ [PAGE]: "Two\n" });
  const shallow = tempFolder();
  execFileSync("git", ["clone", "--quiet", "--depth=1", "--", `file://${origin}`, shallow]);
  expect((await readFacts(shallow)).changed).toEqual(["layers/docs/files/docs/page.md"]);
  execFileSync("git", ["remote", "remove", "origin"], { cwd: shallow });
  const { changed, branch } = await readFacts(shallow);
  expect(changed).toEqual(["layers/docs/files/docs/page.md"]);
  expect(branch).toBeUndefined();
});

test("what a prerelease has told is told", async () => {
  const { root } = released();
  writeLiteral(root, { ".changeset/told.md": changeset, ".changeset/pre.json": '{ "changesets": ["told"] }' });
  expect((await readFacts(root)).changesets).toEqual([]);
});

test("before the first release, the whole set is new", async () => {
  const { root } = released();
  writeLiteral(root, { "templates/package.json": '{ "name": "@os2kit/templates", "version": "0.0.0" }' });
  const { hasSnapshot, changed } = await readFacts(root);
  expect([hasSnapshot, changed]).toEqual([true, ["layers/docs/files/docs/page.md", "set.yml"]]);
});
