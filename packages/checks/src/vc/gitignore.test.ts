import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { gitignore } from "./gitignore.ts";

test.each([
  ["none in code", {}, {}, "fail missing"],
  ["none among papers", { "a.md": "" }, { kind: "docs" as const }, "pass clean"],
  ["good", { ".gitignore": "dist/\n" }, {}, "pass clean .gitignore"],
  ["a tool's file", { ".gitignore": "", "img/Thumbs.db": "x" }, {}, "fail made img/Thumbs.db"],
  ["installed packages", { ".gitignore": "", "node_modules/a/index.js": "x" }, {}, "fail made node_modules/a/index.js"],
  ["shared editor profiles", { ".gitignore": "", ".idea/inspectionProfiles/a.xml": "x" }, {}, "pass clean .gitignore"],
])("%s", (_, files, facts, expected) => {
  expect(runOne(gitignore, files, facts)).toEqual([expected]);
});
