import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { mfa } from "./mfa.ts";

test.each([
  ["required", { forge: { organisationTwoFactor: true } }, {}, "pass required"],
  [
    "not required, whatever is written",
    { forge: { organisationTwoFactor: false } },
    { "GOVERNANCE.md": "All maintainers use 2FA." },
    "fail not-required",
  ],
  [
    "written in Danish",
    {},
    { "GOVERNANCE.md": "# Styring\n\nAlle medlemmer af organisationen på GitHub bruger totrinsbekræftelse." },
    "pass declared GOVERNANCE.md:3",
  ],
  [
    "written in English",
    {},
    { "MAINTAINERS.md": "Maintainers must enable two-factor authentication." },
    "pass declared MAINTAINERS.md:1",
  ],
  ["about the product's own users", {}, { "SECURITY.md": "Citizens log in with MitID and MFA." }, "unknown not-asked"],
  ["nothing known", {}, {}, "unknown not-asked"],
])("%s", (_, facts, files, expected) => {
  expect(runOne(mfa, files, facts)).toEqual([expected]);
});
