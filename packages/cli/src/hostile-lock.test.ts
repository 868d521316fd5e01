import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderAt, linkOut, lock, LOCK, prepareProduct, strikeAll, type Attack } from "./testing/attack.ts";

/** The lock says that a path of its own choice came from a template. */
const lockPath = (path: string) => lock((text) => text.replace('"a.txt":', () => `${JSON.stringify(path)}:`));
const replace = (old: string, text: string) => lock((all) => all.replace(old, () => text));
const zeros = "0".repeat(40);

const ATTACKS: Readonly<Record<string, readonly [Attack, string]>> = {
  "a lock that is empty": [lock(() => ""), "1 lock.syntax"],
  "a lock that is a list": [lock(() => "[]"), "1 lock.syntax"],
  "a lock that is a number": [lock(() => "7"), "1 lock.syntax"],
  "a lock 100,000 levels deep": [lock(() => "[".repeat(100_000) + "]".repeat(100_000)), "1 lock.syntax"],
  "a lock with NUL bytes": [replace("1.0.0", "1.0\0.0"), "1 lock.syntax"],
  "a lock of another format": [replace('"schema": 1', '"schema": 2'), "1 lock.syntax"],
  "a lock with a version ../x": [replace('"1.0.0"', '"../x"'), "1 lock.syntax"],
  "a lock with a repository ../x": [replace('"repository": "old"', '"repository": "../x"'), "1 lock.syntax"],
  "a lock with a layer that took no part": [replace('"layer":"a"', '"layer":"b"'), "1 lock.syntax"],
  "a lock with a path twice": [replace('"d/b.txt"', '"a.txt"'), "1 lock.syntax"],
  "a lock with a path twice but for case": [replace('"d/b.txt"', '"A.txt"'), "1 lock.syntax"],
  "a lock with a file that is a folder too": [replace('"d/b.txt"', '"a.txt/b"'), "1 lock.syntax"],
  "a lock that lies about a hash": [lock((text) => text.replace(/[0-9a-f]{40}/, zeros)), "1 update.lock-denied"],
  "a lock that lies about a policy": [replace('"managed"', '"exact"'), "0 updated a.txt updated d/b.txt added new.txt"],
  "a lock of 50 MB": [
    (root) => {
      truncateSync(join(root, LOCK), 50_000_000);
    },
    "1 disk.too-large",
  ],
  "a lock that is a folder": [folderAt(LOCK), "1 disk.not-text"],
  "a lock that is a link to outside": [linkOut(LOCK), "1 disk.symlink"],
  "a path ../x": [lockPath("../outside/x"), "1 update.lock-denied"],
  "an absolute path": [lockPath("/tmp/x"), "1 update.lock-denied"],
  "a path of Windows": [lockPath("C:\\x"), "1 update.lock-denied"],
  "a path in .git": [lockPath(".git/hooks/x"), "1 update.lock-denied"],
  "a path that ends in a slash": [lockPath("d/"), "1 update.lock-denied"],
  "a path with an escape sequence": [lockPath("\u001b[31mx"), "1 update.lock-denied"],
  "a path that is a folder of the product": [lockPath("d"), "1 lock.syntax"],
  "a path that differs from the template's by case": [lockPath("A.txt"), "1 update.lock-denied"],
  "a path of the product's own": [lockPath("own.txt"), "1 update.lock-denied"],
};

test(
  "a hostile lock is refused with a word for it, and nothing in or outside of the product changes",
  {
    timeout: 300_000,
  },
  () => {
    const told = strikeAll(prepareProduct(), ATTACKS, ["update"]);
    expect(told).toEqual(Object.entries(ATTACKS).map(([what, [, expected]]) => [what, expected]));
  },
);
