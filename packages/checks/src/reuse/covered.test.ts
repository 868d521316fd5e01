import { expect, test } from "vitest";
import { SAY } from "../check.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { covered } from "./covered.ts";

const HEADER = "// SPDX-FileCopyrightText: 2024 OS2\n// SPDX-License-Identifier: MIT\n";

test.each([
  ["no files", { LICENSE: "x" }, "not-applicable none"],
  ["all", { "a.ts": HEADER, "b.ts": HEADER }, "pass all"],
  ["none", { "a.ts": "a", "b.ts": "/* Copyright 2024 OS2 */" }, "fail nothing"],
  ["one that lacks", { "a.ts": HEADER, "b.ts": "b" }, "fail some b.ts"],
])("%s", (_, files, expected) => {
  expect(runOne(covered, files)).toEqual([expected]);
});

test("counts, and names the first places only", () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${String(index)}.ts`, "a"]));
  const verdict = covered.run(viewLiteral({ ...files, "a.ts": HEADER, "c.ts": "// Copyright 2024 OS2" }), SAY);
  expect(verdict).toMatchObject({
    values: { missing: 10, total: 11, licence: 10, copyright: 9, examples: "c.ts, f0.ts, f1.ts, f2.ts, f3.ts" },
  });
});
