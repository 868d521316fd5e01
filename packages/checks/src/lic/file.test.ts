import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { file } from "./file.ts";

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
