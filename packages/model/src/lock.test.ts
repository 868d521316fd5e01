import { expect, test } from "vitest";
import { formatLock, parseLock, type Lock } from "./lock.ts";

const lock: Lock = {
  schema: 1,
  set: "os2",
  version: "1.0.0",
  repository: "a",
  layers: ["quality", "docs"],
  answers: { "product.name": "OS2 'æ'", "product.languages": ["da"] },
  files: {
    "b.txt": { policy: "once", layer: "docs", mode: "100755", hash: "b".repeat(40) },
    "a.txt": { layer: "quality", policy: "managed", mode: "100644", hash: "a".repeat(40) },
  },
};

test("a lock is sorted, with one line a file and an answer", () => {
  expect(formatLock(lock)).toMatchInlineSnapshot(`
    "{
      "schema": 1,
      "set": "os2",
      "version": "1.0.0",
      "repository": "a",
      "layers": ["docs","quality"],
      "answers": {
        "product.languages": ["da"],
        "product.name": "OS2 'æ'"
      },
      "files": {
        "a.txt": {"hash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","layer":"quality","mode":"100644","policy":"managed"},
        "b.txt": {"hash":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","layer":"docs","mode":"100755","policy":"once"}
      }
    }
    "
  `);
});

test("a lock comes back as it was written", () => {
  expect(parseLock(formatLock(lock))).toEqual({ ok: true, value: { ...lock, layers: ["docs", "quality"] } });
});

test.each([
  ["no JSON", "{"],
  ["conflict markers", `<<<<<<< ours\n${formatLock(lock)}`],
  ["another schema", formatLock(lock).replace('"schema": 1', '"schema": 2')],
  ["a hash that is none", formatLock(lock).replace("a".repeat(40), "xyz")],
  ["a mode that is none", formatLock(lock).replace("100755", "120000")],
  ["a list", "[]"],
  ["a version that leaves a folder", formatLock({ ...lock, version: "../x" })],
  ["a version with a tail that does", formatLock({ ...lock, version: "1.0.0-a/../../x" })],
  ["a repository outside", formatLock({ ...lock, repository: "../x" })],
  ["a file of a layer that took no part", formatLock({ ...lock, layers: ["docs"] })],
  ["a path twice", formatLock(lock).replace('"b.txt"', '"a.txt"')],
  ["a path twice, once with an escape", formatLock(lock).replace('"b.txt"', String.raw`"\u0061.txt"`)],
  ["paths that are one where case does not count", formatLock(lock).replace('"b.txt"', '"A.TXT"')],
  ["a file that is a folder too", formatLock(lock).replace('"b.txt"', '"a.txt/b"')],
])("%s is no lock", (_what, text) => {
  const result = parseLock(text);
  expect(result.ok ? result : result.problems.map(({ code }) => code)).toEqual(["lock.syntax"]);
});

test("a lock in which git left a conflict is told as that, with the way out", () => {
  const sides = ["1.0.0", "2.0.0"].map((version) => `  "version": "${version}",\n`);
  const text = formatLock(lock).replace(sides[0] ?? "", `<<<<<<< HEAD\n${sides.join("=======\n")}>>>>>>> update\n`);
  expect(parseLock(text)).toEqual({
    ok: false,
    problems: [{ code: "lock.conflict", file: ".os2/lock.json", args: { path: ".os2/lock.json" } }],
  });
});
