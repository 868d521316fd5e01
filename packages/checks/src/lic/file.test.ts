import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { file } from "./file.ts";
import { osi } from "./osi.ts";

test.each([
  ["none", { "README.md": "MIT" }, "fail missing"],
  ["at the root", { LICENSE: "Mozilla Public License" }, "pass found LICENSE"],
  ["under a British name", { "Licence.txt": "Mozilla Public License" }, "pass found Licence.txt"],
  ["empty", { "LICENSE.md": " \n" }, "fail empty LICENSE.md"],
  ["only in a folder", { "LICENSES/MIT.txt": "MIT" }, "fail elsewhere LICENSES/MIT.txt"],
  ["only in docs", { "docs/LICENSE": "MIT" }, "fail elsewhere docs/LICENSE"],
])("%s", (_, files, expected) => {
  expect(runOne(file, files)).toEqual([expected]);
});

test("a licence that came with a site's theme is no licence of the documents", () => {
  const theme = "MIT License\n\nCopyright (c) 2022 just-the-docs\n\nPermission is hereby granted";
  const files = { LICENSE: theme, "index.md": "# A" };
  expect(runOne(file, files, { kind: "docs" })).toEqual(["fail theme LICENSE:3"]);
  expect(runOne(file, { ...files, "LICENSE.txt": "Mozilla Public License" }, { kind: "docs" })).toEqual([
    "pass found LICENSE.txt",
  ]);
  expect(runOne(file, files)).toEqual(["pass found LICENSE"]);
  expect(runOne(osi, files, { kind: "docs" })).toEqual(["not-applicable none"]);
});
