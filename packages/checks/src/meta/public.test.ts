import type { History } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { isPublic } from "./public.ts";

const URL = "https://github.com/OS2demo/app";

test.each([
  ["public", { forge: { public: true }, address: URL }, `pass open ${URL}`],
  ["private", { forge: { public: false }, address: URL }, `fail closed ${URL}`],
  ["public, at an unknown place", { forge: { public: true } }, "pass open"],
  ["a forge that was not asked", { address: URL }, `unknown not-asked ${URL}`],
  [
    "a supplier's forge",
    { address: "https://git.firma.dk/os2/app" },
    "unknown other-host https://git.firma.dk/os2/app",
  ],
  [
    "a server inside a network",
    { address: "https://git.kommune.local/os2/app" },
    "fail inside https://git.kommune.local/os2/app",
  ],
  [
    "a remote inside a network",
    { history: { remote: "https://gitserver/os2/app" } as History },
    "fail inside https://gitserver/os2/app",
  ],
  ["nowhere", {}, "unknown nowhere"],
])("%s", (_, facts, expected) => {
  expect(runOne(isPublic, {}, facts)).toEqual([expected]);
});
