import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { advisories } from "./advisories.ts";

test.each([
  [
    "published",
    { forge: { advisories: 2 }, address: "https://github.com/OS2demo/app" },
    {},
    "pass published https://github.com/OS2demo/app/security/advisories",
  ],
  [
    "a link, and none yet",
    { forge: { advisories: 0 } },
    { "SECURITY.md": "# S\n\nSee https://github.com/OS2demo/app/security/advisories; none so far." },
    "pass stated SECURITY.md:3",
  ],
  ["named in the change log", {}, { "CHANGELOG.md": "# C\n\n- Fixes CVE-2026-12345." }, "pass stated CHANGELOG.md:3"],
  ["Danish", {}, { "SECURITY.md": "Sikkerhedsmeddelelser står på os2.eu." }, "pass stated SECURITY.md:1"],
  [
    "a way to report is none to read",
    { forge: { advisories: 0 } },
    { "SECURITY.md": "Use https://github.com/OS2demo/app/security/advisories/new" },
    "fail silent",
  ],
  ["nothing known", {}, {}, "unknown not-asked"],
])("%s", (_, facts, files, expected) => {
  expect(runOne(advisories, files, facts)).toEqual([expected]);
});
