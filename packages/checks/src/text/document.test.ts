import { expect, test } from "vitest";
import { startDocument } from "./document.ts";

test("puts sections together, one line for each of the document", () => {
  const draft = startDocument(3);
  draft.addLine("before");
  draft.addLine("Title");
  draft.addHeading(1, "Title", 2, 1);
  draft.addLine("after");
  draft.addHeading(2, "x".repeat(400));
  expect(draft.next()).toBe(8);
  const { sections } = draft.finish();
  expect(sections.map(({ level, line, text }) => [level, line, text])).toEqual([
    [0, 3, "before"],
    [1, 4, "\n\nafter"],
    [2, 7, ""],
  ]);
  expect(sections[2]?.title).toHaveLength(300);
});
