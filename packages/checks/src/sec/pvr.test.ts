import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { pvr } from "./pvr.ts";

test.each([
  ["on", { forge: { privateReporting: true } }, "pass on"],
  ["off", { forge: { privateReporting: false } }, "fail off"],
  ["a forge that was not asked", { address: "https://github.com/OS2demo/app" }, "unknown not-asked"],
  ["no address at all", {}, "unknown not-asked"],
  ["another forge", { address: "https://gitlab.com/os2/app" }, "not-applicable other-forge https://gitlab.com/os2/app"],
])("%s", (_, facts, expected) => {
  expect(runOne(pvr, {}, facts)).toEqual([expected]);
});
