import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { editorconfig } from "./editorconfig.ts";

test.each([
  ["none", {}, "fail missing"],
  ["in a folder alone", { "web/.editorconfig": "root = true\n" }, "fail missing"],
  ["good", { ".editorconfig": "# ours\nroot = true\n\n[*]\nindent_size = 2\n" }, "pass found .editorconfig:1"],
  ["no rule", { ".editorconfig": "root = true\n" }, "fail empty .editorconfig:1"],
  ["an empty section", { ".editorconfig": "root = true\n[*]\n" }, "fail empty .editorconfig:1"],
  ["not the root", { ".editorconfig": "[*]\nindent_size = 2\n" }, "fail root .editorconfig:1"],
  ["root too late", { ".editorconfig": "[*]\nindent_size = 2\nroot = true\n" }, "fail root .editorconfig:1"],
])("%s", (_, files, expected) => {
  expect(runOne(editorconfig, files)).toEqual([expected]);
});
