import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { eupl } from "./eupl.ts";

const mixed = { "LICENSES/EUPL-1.2.txt": "x", "LICENSES/GPL-2.0-only.txt": "x" };

test.each([
  ["one licence", { "LICENSES/EUPL-1.2.txt": "x" }, "not-applicable single"],
  ["a permissive one beside it", { "LICENSES/EUPL-1.2.txt": "x", "LICENSES/MIT.txt": "x" }, "not-applicable single"],
  ["others without it", { "LICENSES/MPL-2.0.txt": "x", "LICENSES/GPL-2.0-only.txt": "x" }, "not-applicable single"],
  ["two that must go together, and no word", mixed, "open silent"],
  [
    "two, and a note",
    {
      ...mixed,
      "README.md":
        "# X\n\nModulet er under GPL-2.0 og resten under EUPL-1.2; de er forenelige efter bilaget til EUPL.\n",
    },
    "pass found README.md:3",
  ],
  ["two, and a name alone", { ...mixed, "README.md": "# X\n\nLicens: EUPL\n" }, "open named README.md:3"],
])("%s", (_, files, expected) => {
  expect(runOne(eupl, files)).toEqual([expected]);
});
