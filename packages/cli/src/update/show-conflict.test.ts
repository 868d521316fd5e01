import { translate, type TextCode } from "@os2kit/model";
import { expect, test } from "vitest";
import { showConflicts } from "./show-conflict.ts";

const say = (code: TextCode, args: Record<string, string | number> = {}) => translate("en", code, args);
const long = {
  line: 5,
  ours: "mine\nand more\n",
  base: "",
  theirs: `${"what the templates say now, in full ".repeat(3)}\n`,
};
const value = { keys: "dependencies.typescript", ours: "5.8", base: "5.6", theirs: "5.9" };

test("one line each, where the file holds both sides", () => {
  expect(showConflicts([long, value], "short", say).join("\n")).toMatchInlineSnapshot(`
    "      line 5: mine and more <> what the templates say now, in full what the
          templates sa...
          dependencies.typescript 5.8 <> 5.9"
  `);
});

test("all of both, where only the report has them", () => {
  expect(showConflicts([long, value], "full", say).join("\n")).toMatchInlineSnapshot(`
    "      line 5:
          < mine
          < and more
          > what the templates say now, in full what the templates say now, in full what the templates say now, in full
          dependencies.typescript 5.8 <> 5.9"
  `);
});

test("what is left out is counted", () => {
  const many = Array.from({ length: 7 }, (_, number) => ({ ...value, keys: `k${String(number)}` }));
  expect(showConflicts(many, "short", say).at(-1)).toBe("      and 2 more; --json has all of them");
  const lines = { line: 1, ours: "", base: "", theirs: "x\n".repeat(50) };
  expect(showConflicts([lines], "full", say).at(-1)).toBe("      > ... and 10 more lines; --json has all of them");
});
