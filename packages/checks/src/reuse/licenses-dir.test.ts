import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { licensesDir } from "./licenses-dir.ts";

const use = (expression: string) => `# SPDX-License-Identifier: ${expression}\n`;

test.each([
  ["nothing at all", { "a.ts": "a" }, ["fail no-folder"]],
  ["complete", { "a.py": use("MIT"), "LICENSES/MIT.txt": "x" }, ["pass complete LICENSES/MIT.txt"]],
  ["an expression of several", { "a.py": use("MIT OR Apache-2.0"), "LICENSES/MIT.txt": "x" }, ["fail missing a.py:1"]],
  ["without a folder", { "a.py": use("MIT"), "b.py": use("MIT") }, ["fail missing a.py:1"]],
  [
    "one that nothing uses",
    { "a.py": use("MIT"), "LICENSES/MIT.txt": "x", "LICENSES/ISC.txt": "x" },
    ["fail unused LICENSES/ISC.txt"],
  ],
  [
    "a name of one's own",
    { "a.py": use("MIT"), "LICENSES/MIT.txt": "x", "LICENSES/mpl.txt": "x" },
    ["fail name LICENSES/mpl.txt"],
  ],
  [
    "a LicenseRef",
    { "a.py": use("LicenseRef-theme"), "LICENSES/LicenseRef-theme.txt": "x" },
    ["pass complete LICENSES/LicenseRef-theme.txt"],
  ],
  [
    "a deprecated id",
    { "a.py": use("GPL-2.0"), "LICENSES/GPL-2.0.txt": "x" },
    ["fail deprecated LICENSES/GPL-2.0.txt"],
  ],
  ["no extension", { "a.py": use("MIT"), "LICENSES/MIT": "x" }, ["fail extension LICENSES/MIT"]],
  [
    "an exception's text",
    {
      "a.py": use("GPL-2.0-only WITH Classpath-exception-2.0"),
      "LICENSES/GPL-2.0-only.txt": "x",
      "LICENSES/Classpath-exception-2.0.txt": "x",
    },
    ["pass complete LICENSES/Classpath-exception-2.0.txt"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(licensesDir, files)).toEqual(expected);
});
