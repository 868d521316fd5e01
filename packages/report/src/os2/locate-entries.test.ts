import { expect, test } from "vitest";
import { locateEntries } from "./locate-entries.ts";

test.each([
  ["entries on lines of their own", '{\n"krav": [\n{ "id": "R1" },\n{\n"id": "R2" }\n]\n}', [3, 4]],
  ["all on one line", '{"krav":[{"a":[{}]},{"b":"}"}]}', [1, 1]],
  ["entries that are no objects", '{"krav": [\nnull,\n"x",\n-1,\n[],\ntrue\n]}', [2, 3, 4, 5, 6]],
  ["other lists, before and after", '{"a": [{}],\n"krav": [\n{}],\n"b": [{}]}', [3]],
  ["a text that holds quotation marks", '{"krav": [\n{"a": "\\"{[" },\n{}]}', [2, 3]],
])("%s", (_, text, lines) => {
  expect(locateEntries(text)).toEqual(lines);
  expect((JSON.parse(text) as { krav: unknown[] }).krav).toHaveLength(lines.length);
});
