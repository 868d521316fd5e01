import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { deprecated } from "./deprecated.ts";

test.each([
  ["today's fields", PUBLICCODE, ["pass current publiccode.yml"]],
  [
    "fields on their way out",
    changePubliccode("  license: MPL-2.0", "  license: MPL-2.0\n  repoOwner: OS2\n  authorsFile: AUTHORS").replace(
      "[DK]",
      "[dk]",
    ),
    [
      "fail deprecated-case publiccode.yml:9",
      "fail deprecated-instead publiccode.yml:21",
      "fail deprecated publiccode.yml:22",
    ],
  ],
  [
    "a field that is younger than the version",
    `${changePubliccode('"0.7.0"', '"0.5.0"')}supports: [{id: alias:gdpr}]\n`,
    ["fail newer-key publiccode.yml:28"],
  ],
  ["mistakes, which another check tells", changePubliccode("MPL-2.0", "MPL"), ["pass current publiccode.yml"]],
  ["broken YAML", "name: [", ["unknown unreadable publiccode.yml"]],
])("%s", (_, text, expected) => {
  expect(runOne(deprecated, { "publiccode.yml": text })).toEqual(expected);
});

test("has nothing to say without the file", () => {
  expect(runOne(deprecated, {})).toEqual(["not-applicable absent"]);
});
