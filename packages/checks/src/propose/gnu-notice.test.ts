import { expect, test } from "vitest";
import { readGnuNotice } from "./gnu-notice.ts";

const REST = "redistribute it and/or modify it under the terms of the";

test.each([
  [
    `# X is free software: you can ${REST} GNU General\n# Public License as published by the Free Software Foundation, either version 3 of the\n# License, or (at your option) any later version.`,
    "GPL-3.0-or-later",
  ],
  [
    ` * ${REST} GNU General Public License\n * as published by the Free Software Foundation; version 2 of the License.`,
    "GPL-2.0-only",
  ],
  [`${REST} GNU General Public License version 2 as published by the Free Software Foundation.`, "GPL-2.0-only"],
  [
    `${REST} GNU Lesser General Public License as published by the Free Software Foundation; either version 2.1 of the License, or (at your option) any later version.`,
    "LGPL-2.1-or-later",
  ],
  [
    `${REST} GNU Affero General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.`,
    "AGPL-3.0-or-later",
  ],
  ["under the GNU General Public License", "none"],
  ["Licensed under the MIT License", "none"],
])("%s", (text, expected) => {
  const { family = "", version = "", reach = "" } = readGnuNotice(text) ?? {};
  expect(family === "" ? "none" : `${family}-${version}-${reach}`).toBe(expected);
});

test("a huge text takes no long time", () => {
  expect(readGnuNotice("GNU General Public License ".repeat(100_000))).toBeUndefined();
});
