import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { gitattributes } from "./gitattributes.ts";

test.each([
  ["none", {}, "fail missing"],
  ["good", { ".gitattributes": "# x\n* text=auto\n" }, "pass found .gitattributes:2"],
  ["line ends by type", { ".gitattributes": "*.sh eol=lf\n" }, "pass found .gitattributes:1"],
  [
    "about other things",
    { ".gitattributes": "*.png binary\n*.js linguist-vendored\n" },
    "fail silent .gitattributes:1",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(gitattributes, files)).toEqual([expected]);
});
