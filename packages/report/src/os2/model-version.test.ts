import { MODEL_VERSIONS } from "@os2kit/model";
import { expect, test } from "vitest";
import { convertsIds, detectModel, idsOf, isWeaker, mapId } from "./model-version.ts";

test("every state of the model has as many ids as the register says", () => {
  expect(MODEL_VERSIONS.map(({ model }) => idsOf(model).length)).toEqual(MODEL_VERSIONS.map(({ count }) => count));
});

test("every id of an old state leads to one of today's, or to none", () => {
  const lost = MODEL_VERSIONS.map(({ model }) =>
    idsOf(model)
      .filter((id) => mapId(model, id) === "retired")
      .join(" "),
  );
  expect(lost).toEqual(["R2 F7 F8", "R2 F7 F8", "F7 F8", "", ""]);
});

test.each([
  ["2021", "F13", "F14"],
  ["2021", "S4", "S5"],
  ["2022", "F13", "F13"],
  ["2022", "F9", "F7"],
  ["2021", "S5", "retired"],
  ["1.1.0", "F8", "retired"],
  ["1.1.0", "F23", "unknown"],
  ["1.1.0", "toString", "unknown"],
])("%s %s is %s", (model, id, expected) => {
  const target = mapId(model, id);
  expect(typeof target === "object" ? target.id : target).toBe(expected);
});

test.each([
  ["checklist-2021", ["R5", "F8"], "2021"],
  ["checklist-2022", ["R5", "S5"], "2022"],
  ["checklist-2021", ["R1", "R3"], "2021"],
  ["checklist-2022", ["R4", "S5", "F8"], "2024-03"],
  ["checklist-2022", ["R4", "S5"], "2024-05"],
  ["emoji-table", ["R4", "F9"], "2024-03"],
  ["emoji-table", ["R4"], "2024-05"],
  ["governance-report", ["R4", "F8"], "1.1.0"],
  ["governance-report", ["F8", "F9"], "2024-03"],
  ["self-assessment", ["R5"], "1.1.0"],
  ["evaluation-0.9", ["R1"], "1.1.0"],
] as const)("%s with %j follows %s", (format, ids, model) => {
  expect(detectModel(format, new Set(ids), false)).toBe(model);
});

test("a report that says so follows 1.1.0, and an emoji table with guidance does too", () => {
  expect(detectModel("governance-report", new Set(["R5"]), true, "1.1.0")).toBe("1.1.0");
  expect(detectModel("emoji-table", new Set(["R1"]), true)).toBe("1.1.0");
});

test("F1 and F11 asked for less until May 2024", () => {
  expect(["2021", "2022", "2024-03", "2024-05", "1.1.0"].filter((model) => isWeaker(model, "F1"))).toEqual([
    "2021",
    "2022",
    "2024-03",
  ]);
  expect(isWeaker("2021", "F2")).toBe(false);
  expect(["2022", "2024-05"].map(convertsIds)).toEqual([true, false]);
});
