import { expect, test } from "vitest";
import { judgeChangesets } from "./judge-changesets.js";

/** @param {string} id @param {string[]} packages */
const changeset = (id, ...packages) => ({
  id,
  summary: "Products get a page on accessibility.",
  releases: packages.map((name) => ({ name, type: "minor" })),
});

/** A released set that nobody changed. @type {import("./judge-changesets.js").Facts} */
const quiet = { version: "1.2.0", changed: [], hasSnapshot: true, changesets: [], bundled: ["@os2kit/model"] };
const changed = ["layers/docs/files/docs/tilgængelighed.md.hbs"];

test("nothing changed, nothing to tell", () => {
  expect(judgeChangesets(quiet)).toEqual([]);
});

test("a changed template without a changeset says what, where and the next step", () => {
  expect(judgeChangesets({ ...quiet, changed })[0]).toMatchInlineSnapshot(`
    "The templates changed since version 1.2.0 was released, and no changeset tells products what they will see.
      Where: templates/layers/docs/files/docs/tilgængelighed.md.hbs
      Next:  npx changeset, choose @os2kit/templates, and write what a product sees when it updates."
  `);
});

test("a changeset for another package does not tell it; one for the templates does", () => {
  const others = [changeset("a", "os2kit"), changeset("b", "@os2kit/eslint-config")];
  expect(judgeChangesets({ ...quiet, changed, changesets: others })).toHaveLength(1);
  expect(judgeChangesets({ ...quiet, changed, changesets: [...others, changeset("c", "@os2kit/templates")] })).toEqual(
    [],
  );
});

test("a second change needs a changeset of its own, though one of another branch waits", () => {
  const branch = { base: "0123456789abcdef", changed: ["a", "b", "c", "d", "e", "f", "g"], changesets: ["mine"] };
  const changesets = [changeset("theirs", "@os2kit/templates"), changeset("mine", "os2kit")];
  expect(judgeChangesets({ ...quiet, changed: branch.changed, branch, changesets })).toMatchInlineSnapshot(`
    [
      "The templates changed on this branch, since 0123456789ab, and no changeset tells products what they will see.
      Where: templates/a
             templates/b
             templates/c
             templates/d
             templates/e
             and 2 more
      Next:  npx changeset, choose @os2kit/templates, and write what a product sees when it updates.",
    ]
  `);
  const mended = [...changesets, changeset("also-mine", "@os2kit/templates")];
  const own = { ...branch, changesets: ["mine", "also-mine"] };
  expect(judgeChangesets({ ...quiet, changed: branch.changed, branch: own, changesets: mended })).toEqual([]);
});

test("an empty changeset tells nothing", () => {
  const changesets = [{ ...changeset("hush", "@os2kit/templates"), summary: " \n" }];
  expect(judgeChangesets({ ...quiet, changed, changesets })).toMatchInlineSnapshot(`
    [
      "A changeset for the templates says nothing, and its text is what \`os2kit update\` shows to products.
      Where: .changeset/hush.md
      Next:  write there what products will see.",
    ]
  `);
});

test("a released version without a snapshot could never be updated from", () => {
  expect(judgeChangesets({ ...quiet, hasSnapshot: false })).toMatchInlineSnapshot(`
    [
      "Version 1.2.0 of the templates has no snapshot, so products made with it could not be updated.
      Where: templates/releases/1.2.0.json is missing.
      Next:  npm run release:snapshot",
    ]
  `);
});

test("a change of what os2kit holds inside itself is a release of os2kit", () => {
  const changesets = [changeset("faster", "@os2kit/model")];
  expect(judgeChangesets({ ...quiet, changesets })).toMatchInlineSnapshot(`
    [
      "A change would not reach those who use \`os2kit\`, which holds these packages inside itself.
      Where: @os2kit/model would be released, os2kit would not.
      Next:  add \`os2kit\` to a changeset of theirs.",
    ]
  `);
  expect(judgeChangesets({ ...quiet, changesets: [changeset("faster", "@os2kit/model", "os2kit")] })).toEqual([]);
});
