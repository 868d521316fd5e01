import type { Tree } from "@os2kit/model";
import { expect, test } from "vitest";
import { viewFiles } from "../files.ts";
import { viewLiteral } from "../testing/run-one.ts";
import { hitsOf } from "./scan-repository.ts";

test("every scanner's hits come with their path, and binary files are left out", () => {
  const repository = viewLiteral({
    "data/people.txt": "070956-5096\n",
    "app.properties": "# cpr 0709565096\ndb.password=Vinter88xz\n",
    "logo.bin": "\0 070956-5096",
  });
  expect(hitsOf(repository, "cpr").map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
    "app.properties:1",
    "data/people.txt:1",
  ]);
  expect(hitsOf(repository, "secrets")).toEqual([
    { path: "app.properties", line: 2, found: "Vi… [10]", kind: "password" },
  ]);
});

test("a file is read once for all scanners, and not at all when none wants it", () => {
  const reads: string[] = [];
  const tree: Tree = {
    list: () => ["a.yml", "node_modules/b.yml"].map((path) => ({ path, mode: "100644" as const })),
    read: (path) => {
      reads.push(path);
      return new Uint8Array();
    },
  };
  const repository = { ...viewLiteral({}), files: viewFiles(tree) };
  hitsOf(repository, "secrets");
  hitsOf(repository, "cpr");
  expect(reads).toEqual(["a.yml"]);
});

test("hits that nobody would read to the end are not kept", () => {
  const files = Array.from({ length: 60 }, (_, index) => [`data${String(index)}.txt`, "070956-5096\n".repeat(60)]);
  expect(hitsOf(viewLiteral(Object.fromEntries(files) as Record<string, string>), "cpr")).toHaveLength(1000);
});
