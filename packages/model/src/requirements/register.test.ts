import { expect, test } from "vitest";
import { GROUPS } from "../questions/index.ts";
import type { Questions } from "../questions/question.ts";
import { LEVELS } from "../levels.ts";
import { HINTS } from "./hints/index.ts";
import { REQUIREMENT_IDS } from "./ids.ts";
import { MODEL_VERSIONS } from "./model-versions.ts";
import { findRequirement, REQUIREMENTS, requirementsAt } from "./register.ts";

test("the register counts as OS2's governance model 1.1.0 does", () => {
  expect(LEVELS.map((level) => requirementsAt(level).length)).toEqual([6, 16, 35, 43]);
  expect(REQUIREMENTS.filter(({ obligation }) => obligation === "should").map(({ id }) => id)).toEqual([
    "F19",
    "F20",
    "G7",
    "G8",
    "G9",
    "G10",
  ]);
  expect(REQUIREMENTS.map(({ id }) => id)).toEqual(REQUIREMENT_IDS);
  expect([findRequirement("F8"), findRequirement("F9")]).toEqual([undefined, undefined]);
});

test("every card field that a requirement names exists", () => {
  const groups: Readonly<Record<string, Questions>> = GROUPS;
  const unknown = REQUIREMENTS.flatMap(({ id, fields }) =>
    fields.filter((field) => {
      const [group = "", name = ""] = field.split(".");
      if (group === "answers") return name !== id;
      return field !== "repositories" && groups[group]?.[name] === undefined;
    }),
  );
  expect(unknown).toEqual([]);
});

test("old ids lead to requirements that exist, or to none", () => {
  const targets = MODEL_VERSIONS.flatMap(({ map }) => Object.values(map)).filter((id) => id !== null);
  expect(targets.filter((id) => findRequirement(id) === undefined)).toEqual([]);
});

test("every requirement has hints, and as many in Danish as in English", () => {
  expect(Object.keys(HINTS)).toEqual(REQUIREMENT_IDS);
  const uneven = Object.entries(HINTS).filter(([, { looksFor, pitfalls }]) =>
    [looksFor, pitfalls].some(({ da, en }) => da.length !== en.length || da.length === 0),
  );
  expect(uneven).toEqual([]);
});
