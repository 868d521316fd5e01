import { linkSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import {
  folderAt,
  linkOut,
  pipeAt,
  prepareFolder,
  prepareProduct,
  socketAt,
  strike,
  strikeAll,
  type Attack,
} from "./testing/attack.ts";

const twinOutside: Attack = (root) => {
  rmSync(join(root, "p/a.txt"));
  writeLiteral(root, { "outside/twin": "1\n" });
  linkSync(join(root, "outside/twin"), join(root, "p/a.txt"));
};
const danglingAt =
  (path: string): Attack =>
  (root) => {
    rmSync(join(root, path), { force: true });
    symlinkSync("../../outside/none", join(root, path));
  };

const IN_PRODUCT: Readonly<Record<string, readonly [Attack, string]>> = {
  "a link to outside": [linkOut("p/a.txt"), "0 kept a.txt updated d/b.txt added new.txt"],
  "a folder that is a link to outside": [linkOut("p/d"), "0 updated a.txt kept d/b.txt added new.txt"],
  "a link to nothing at the lock": [danglingAt("p/.os2/lock.json"), "1 disk.symlink"],
  "a pipe": [pipeAt("p/a.txt"), "2 declined a.txt updated d/b.txt added new.txt"],
  "a pipe where a file comes": [pipeAt("p/new.txt"), "2 updated a.txt updated d/b.txt conflict new.txt"],
  "a pipe where a folder is": [pipeAt("p/d"), "2 updated a.txt declined d/b.txt added new.txt"],
  "a pipe at the lock": [pipeAt("p/.os2/lock.json"), "1 disk.not-text"],
  "a pipe at the card": [pipeAt("p/.os2/product.yml"), "1 disk.not-text"],
  "a socket": [socketAt("p/a.txt"), "2 declined a.txt updated d/b.txt added new.txt"],
  "a folder": [folderAt("p/a.txt"), "2 declined a.txt updated d/b.txt added new.txt"],
  "a link where a file comes": [danglingAt("p/new.txt"), "2 updated a.txt updated d/b.txt conflict new.txt"],
  "a journal that is a link to outside": [
    (root) => {
      symlinkSync("../../outside", join(root, "p/.os2/journal"));
    },
    "1 disk.symlink",
  ],
  "a journal that is a pipe": [pipeAt("p/.os2/journal"), "1 disk.no-journal"],
  "a journal whose owner is a pipe": [pipeAt("p/.os2/journal/owner"), "1 disk.no-journal"],
  "a journal whose decision is a pipe": [pipeAt("p/.os2/journal/journal.json"), "1 disk.no-journal"],
};

/** What stands in a file's place is left alone and told; the rest is added. */
const KEPT = "2 conflict a.txt added d/b.txt added new.txt added .os2/product.schema.json added .os2/lock.json";

const IN_FOLDER: Readonly<Record<string, readonly [Attack, string]>> = {
  "a link where a file comes": [
    danglingAt("p/a.txt"),
    "0 kept a.txt added d/b.txt added new.txt added .os2/product.schema.json added .os2/lock.json",
  ],
  "a folder that is a link to outside": [
    (root) => {
      symlinkSync("../outside", join(root, "p/d"));
    },
    "2 added a.txt conflict d/b.txt added new.txt added .os2/product.schema.json added .os2/lock.json",
  ],
  "a link to nothing at the lock": [danglingAt("p/.os2/lock.json"), "1 disk.symlink"],
  "a pipe where a file comes": [pipeAt("p/a.txt"), KEPT],
  "a pipe where a folder comes": [
    pipeAt("p/d"),
    "2 added a.txt conflict d/b.txt added new.txt added .os2/product.schema.json added .os2/lock.json",
  ],
  "a pipe at the lock": [pipeAt("p/.os2/lock.json"), "1 disk.not-text"],
  "a socket where a file comes": [socketAt("p/a.txt"), KEPT],
  "a folder where a file comes": [folderAt("p/a.txt"), KEPT],
};

test.each([
  ["update", prepareProduct, IN_PRODUCT],
  ["adopt", prepareFolder, IN_FOLDER],
] as const)(
  "%s neither hangs on, nor writes through, what is no file",
  { timeout: 300_000 },
  (command, prepare, attacks) => {
    const told = strikeAll(prepare(), attacks, [command]);
    expect(told).toEqual(Object.entries(attacks).map(([what, [, expected]]) => [what, expected]));
  },
);

test("of a file with a second name outside, only the product's is written", () => {
  const { root, exitCode } = strike(prepareProduct(), twinOutside, ["update"]);
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  expect([exitCode, read("p/a.txt"), read("outside/twin")]).toEqual([0, "2\n", "1\n"]);
});
