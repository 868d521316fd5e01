import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { readme } from "./readme.ts";

test.each([
  ["no README", {}, "not-applicable none"],
  ["a section", { "README.md": "# A\n\n## License\n\nMPL-2.0\n" }, "pass named README.md:3"],
  [
    "a section in Danish",
    { "README.md": "# A\n\n## Licens og ophavsret\n\nEUPL 1.2, se LICENSE.\n" },
    "pass named README.md:3",
  ],
  [
    "reStructuredText",
    { "README.rst": "A\n=\n\nLicense\n-------\n\nMozilla Public License 2.0\n" },
    "pass named README.rst:4",
  ],
  [
    "a sentence",
    { "README.md": "# A\n\nA is licensed under the Apache License, version 2.0.\n" },
    "pass named README.md:3",
  ],
  [
    "a sentence over two lines",
    { "README.md": "# A\n\nThis code is subject to the terms of the\nMozilla Public License, v. 2.0.\n" },
    "pass named README.md:3",
  ],
  [
    "a badge",
    { "README.md": "[![License](https://img.shields.io/badge/license-MPL_2.0-blue)](x)\n" },
    "pass named README.md:1",
  ],
  ["a pointer", { "README.md": "# A\n\n## License\n\nSee [the text](LICENSE).\n" }, "pass points README.md:3"],
  ["a section without a name", { "README.md": "# A\n\n## License\n\nTo be decided.\n" }, "fail unnamed README.md:3"],
  ["nothing", { "README.md": "# A\n\nMit program.\n" }, "fail missing README.md"],
  ["another program's licence", { "README.md": "# A\n\nYou need a Windows licence.\n" }, "fail missing README.md"],
])("%s", (_, files, expected) => {
  expect(runOne(readme, files)).toEqual([expected]);
});
