import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { pipeAt, prepareFolder, prepareProduct, strikeAll, type Attack } from "./testing/attack.ts";

const files =
  (literal: Readonly<Record<string, string>>): Attack =>
  (root) => {
    writeLiteral(root, literal);
  };
const RELEASE = "set/releases/1.0.0.json";
const release =
  (change: (text: string) => string): Attack =>
  (root) => {
    writeFileSync(join(root, RELEASE), change(readFileSync(join(root, RELEASE), "utf8")));
  };
const eachContent =
  (change: (place: string) => void): Attack =>
  (root) => {
    const folder = join(root, "set/releases/objects");
    for (const name of readdirSync(folder)) change(join(folder, name));
  };

const ATTACKS: Readonly<Record<string, readonly [Attack, string]>> = {
  "a set with a link": [
    (root) => {
      symlinkSync(join(root, "outside/x"), join(root, "set/layers/a/files/l"));
    },
    "1 set.symlink",
  ],
  "a set with a path to outside": [files({ "set/layers/a/files/dot-./x": "x\n" }), "1 set.path"],
  "a set with a path that an answer leads outside": [
    files({
      "set/layers/a/layer.yml":
        "summary: A\nquestions: [{ id: where, type: text, text: Where, default: ../../outside/x }]\n",
      "set/layers/a/files/{{set.where}}.hbs": "x\n",
    }),
    "1 render.path",
  ],
  "a set that renames to outside": [
    files({ "set/layers/a/layer.yml": "summary: A\nrenames: [{ since: 2.0.0, from: a.txt, to: ../outside/x }]\n" }),
    "1 set.yaml",
  ],
  "a set that writes into .git": [files({ "set/layers/a/files/dot-git/hooks/x": "#!/bin/sh\n" }), "1 set.path"],
  "a set whose version is ../x": [files({ "set/set.yml": "name: t\nversion: ../x\nsummary: T\n" }), "1 set.yaml"],
  "a set whose set.yml is a pipe": [pipeAt("set/set.yml"), "1 set.missing"],
  "a set whose package.json is a pipe": [
    (root) => {
      files({ "set/set.yml": "name: t\nsummary: T\n" })(root);
      pipeAt("set/package.json")(root);
    },
    "1 set.yaml",
  ],
  "a release that is none": [files({ [RELEASE]: "[]" }), "1 set.release"],
  "a release of another version": [release((text) => text.replace("1.0.0", "1.0.1")), "1 set.release"],
  "a release of another set": [files({ "set/set.yml": "name: u\nversion: 2.0.0\nsummary: U\n" }), "1 set.release"],
  "a release with an id ../x": [release((text) => text.replace(/[0-9a-f]{40}/, "../x")), "1 set.release"],
  "a release with a path ../x": [release((text) => text.replace("layers/a/files/a.txt", "../x")), "1 set.release"],
  "a release whose contents are missing": [
    eachContent((place) => {
      rmSync(place);
    }),
    "1 set.release",
  ],
  "a release whose contents were changed": [
    eachContent((place) => {
      writeFileSync(place, "x\n");
    }),
    "1 set.release",
  ],
};

test.each([
  ["update", prepareProduct],
  ["adopt", prepareFolder],
] as const)(
  "%s refuses a hostile template set with a word for it, and nothing in or outside of the product changes",
  { timeout: 300_000 },
  (command, prepare) => {
    const told = strikeAll(prepare(), ATTACKS, [command]);
    expect(told).toEqual(Object.entries(ATTACKS).map(([what, [, expected]]) => [what, expected]));
  },
);

test("a product of another set is refused", () => {
  const attack = (root: string) => {
    rmSync(join(root, "set/releases"), { recursive: true });
    files({ "set/set.yml": "name: u\nversion: 2.0.0\nsummary: U\n" })(root);
  };
  expect(strikeAll(prepareProduct(), { attack: [attack, ""] }, ["update"])).toEqual([["attack", "1 update.other-set"]]);
});
