import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { valid } from "./valid.ts";

test.each([
  ["a file that is right", PUBLICCODE, ["pass valid publiccode.yml"]],
  ["old fields, which are no mistake", `${PUBLICCODE}inputTypes: [text/plain]\n`, ["pass valid publiccode.yml"]],
  [
    "two mistakes",
    changePubliccode("developmentStatus: stable", "developmentStatus: done").replace("MPL-2.0", "MPL 2.0"),
    ["fail word publiccode.yml:6", "fail licence publiccode.yml:20"],
  ],
  [
    "a film on a site that nobody knows",
    changePubliccode("    features: [Overview]", "    videos: [https://video.example.dk/1]\n    features: [Overview]"),
    ["unknown video-host publiccode.yml:18"],
  ],
  ["a logo that is not there", `${PUBLICCODE}logo: img/logo.svg\n`, ["fail file-missing publiccode.yml:28"]],
  ["broken YAML", "name: [", ["fail yaml-end publiccode.yml:1"]],
  ["a book", `${PUBLICCODE}# ${"æ".repeat(3_000_000)}`, ["fail limit publiccode.yml:1"]],
  ["nothing", "", ["fail empty publiccode.yml:1"]],
])("%s", (_, text, expected) => {
  expect(runOne(valid, { "publiccode.yml": text })).toEqual(expected);
});

test("judges a file under a wrong name too, and nothing where there is none", () => {
  expect(runOne(valid, { "Publiccode.yml": PUBLICCODE })).toEqual(["pass valid Publiccode.yml"]);
  expect(runOne(valid, {})).toEqual(["not-applicable absent"]);
});

test("finds the logo that is there", () => {
  const files = { "publiccode.yml": `${PUBLICCODE}logo: ./img/logo.svg\n`, "img/logo.svg": "<svg/>" };
  expect(runOne(valid, files)).toEqual(["pass valid publiccode.yml"]);
});

test("counts what is too much to tell", () => {
  const unknown = Array.from({ length: 30 }, (_, index) => `x${String(index)}: 1\n`).join("");
  const lines = runOne(valid, { "publiccode.yml": PUBLICCODE + unknown });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("fail more publiccode.yml");
});
