import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { vex } from "./vex.ts";

const open = (statement: object) =>
  JSON.stringify({ "@context": "https://openvex.dev/ns/v0.2.0", statements: [statement] });
const ID = { vulnerability: { name: "CVE-2026-1" }, status: "not_affected" };

test.each([
  ["OpenVEX", { ".vex/a.json": open({ ...ID, justification: "component_not_present" }) }, "pass good .vex/a.json"],
  ["OpenVEX without a reason", { "os2.openvex.json": open(ID) }, "fail unjustified os2.openvex.json"],
  ["one that is affected", { "os2.vex.json": open({ ...ID, status: "affected" }) }, "pass good os2.vex.json"],
  [
    "CycloneDX",
    {
      "vex.json": JSON.stringify({
        bomFormat: "CycloneDX",
        vulnerabilities: [{ id: "CVE-2026-1", analysis: { state: "not_affected", detail: "not called" } }],
      }),
    },
    "pass good vex.json",
  ],
  ["something else", { "vex.json": '{"a": [1]}' }, "fail broken vex.json"],
  ["no JSON", { "vex/a.json": "{" }, "fail broken vex/a.json"],
  ["none", { "convex.json": "{}" }, "unknown none"],
])("%s", (_, files, expected) => {
  expect(runOne(vex, files)).toEqual([expected]);
});
