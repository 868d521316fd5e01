import { expect, test } from "vitest";
import { findCheck } from "@os2kit/checks";
import { writeCheckIndex, writeCheckPage } from "./check-page.js";

test("a page says in both languages what a check means", () => {
  const check = findCheck("lic/file");
  if (!check) throw new Error("lic/file is gone");
  expect(writeCheckPage(check)).toMatchSnapshot();
  expect(writeCheckIndex([check])).toMatchSnapshot();
});
