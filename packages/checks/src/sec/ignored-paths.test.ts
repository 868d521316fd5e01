import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { isIgnored } from "./ignored-paths.ts";

test.each([
  ["its name", ".env\n", ".env", true],
  ["a pattern", ".env*\n", ".env.local", true],
  ["all of an ending", "*.env\n", "docker/db.env", true],
  ["anchored at the root", "/.env\n", ".env", true],
  ["anchored elsewhere", "/.env\n", "backend/.env", false],
  ["anywhere", "**/.env\n", "backend/.env", true],
  ["taken back", ".env.*\n!.env.example\n", ".env.example", false],
  ["a comment", "# .env\n", ".env", false],
  ["another name", "env\n.environment\n", ".env", false],
  ["Windows' line ends", ".env\r\nx\r\n", ".env", true],
  ["many stars", `${"*a".repeat(40)}\n`, ".env", false],
])("%s", (_, ignore, path, expected) => {
  expect(isIgnored(viewLiteral({ ".gitignore": ignore }).files, path)).toBe(expected);
});

test("a folder's own list counts below it", () => {
  const { files } = viewLiteral({ "backend/.gitignore": ".env\n" });
  expect([isIgnored(files, "backend/.env"), isIgnored(files, ".env")]).toEqual([true, false]);
});
