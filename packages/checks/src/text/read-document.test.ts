import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { readDocument } from "./read-document.ts";

test.each([
  ["a.md", "# A\n"],
  ["a.RST", "A\n===\n"],
  ["a.adoc", "= A\n"],
  ["README", "A\n=\n"],
])("reads each by its name: %s", (path, text) => {
  const repository = viewLiteral({ [path]: text });
  const document = readDocument(repository, path);
  expect(document?.sections).toMatchObject([{ level: 1, title: "A", line: 1 }]);
  expect(readDocument(repository, path)).toBe(document);
});

test("knows nothing of what is not there", () => {
  expect(readDocument(viewLiteral({}), "a.md")).toBeUndefined();
});
