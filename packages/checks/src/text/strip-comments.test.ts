import { expect, test } from "vitest";
import { stripComments } from "./strip-comments.ts";

test.each([
  ["none", "a\nb", "a\nb"],
  ["one in a line, and two", "a <!-- b --> c <!-- d --> e", "a  c  e"],
  ["over lines", "<!-- a\nb\n\nc --> d\ne", "\n\n\n d\ne"],
  ["in a paragraph, never closed", "a <!-- b\nc\n\nd", "a \n\n\nd"],
  ["never closed", "<!-- a\n\nb", "\n\n"],
  ["in a code span", "`<!--` a\nb", "`<!--` a\nb"],
  ["in a fence", "```\n<!--\n```\na", "```\n<!--\n```\na"],
  ["a fence in a comment", "<!--\n```\n-->\na", "\n\n\na"],
])("%s", (_, text, expected) => {
  expect(stripComments(text.split("\n")).join("\n")).toBe(expected);
});
