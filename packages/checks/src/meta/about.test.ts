import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { about } from "./about.ts";

test.each([
  ["filled in", { description: "Åbne høringer", topics: ["os2"], homepage: "https://os2.eu" }, ["pass full"]],
  ["empty", { description: " ", topics: [], homepage: "" }, ["fail description", "fail topics", "fail homepage"]],
  ["one of them not known", { description: "Åbne høringer", topics: [] }, ["fail topics"]],
  ["other facts only", { public: true }, ["unknown not-asked"]],
])("%s", (_, forge, expected) => {
  expect(runOne(about, {}, { forge })).toEqual(expected);
});

test("a forge that was not asked", () => {
  expect(runOne(about, {})).toEqual(["unknown not-asked"]);
});
