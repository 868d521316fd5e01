import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { runOne } from "../testing/run-one.ts";
import { osi } from "./osi.ts";

test.each([
  ["no file", "code", {}, "not-applicable none"],
  ["approved", "code", { LICENSE: licenceText("MPL-2.0") }, "pass approved LICENSE"],
  ["a GNU licence by its short id", "code", { LICENSE: licenceText("GPL-3.0-only") }, "pass approved LICENSE"],
  [
    "in LICENSES/ alone",
    "code",
    { "LICENSES/EUPL-1.2.txt": licenceText("EUPL-1.2") },
    "pass approved LICENSES/EUPL-1.2.txt",
  ],
  ["by its name in LICENSES/", "code", { "LICENSES/OSL-3.0.txt": "x" }, "pass approved LICENSES/OSL-3.0.txt"],
  ["free, though OSI did not approve it", "code", { LICENSE: licenceText("CC0-1.0") }, "pass approved LICENSE"],
  ["for content, on code", "code", { LICENSE: licenceText("CC-BY-SA-4.0") }, "fail content-only LICENSE"],
  ["for content, on documents", "docs", { LICENSE: licenceText("CC-BY-SA-4.0") }, "pass content LICENSE"],
  [
    "for content beside one for code",
    "code",
    { LICENSE: licenceText("MIT"), "LICENSE-DOCS": licenceText("CC-BY-4.0") },
    "pass approved LICENSE",
  ],
  ["that forbids commercial use", "docs", { LICENSE: licenceText("CC-BY-NC-4.0") }, "fail closed LICENSE"],
  ["not recognised", "code", { LICENSE: "Use it as you like." }, "unknown unknown LICENSE"],
] as const)("%s", (_, kind, files, expected) => {
  expect(runOne(osi, files, { kind })).toEqual([expected]);
});
