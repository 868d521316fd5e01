import { expect, test } from "vitest";
import { readForgeFacts } from "./read-forge-facts.ts";

test("reads facts by repository", () => {
  const facts = {
    os2eksempel: { public: true, topics: ["os2"], releases: [{ tag: "v1", date: "2026-01-01", assets: [] }] },
  };
  expect(readForgeFacts(JSON.stringify(facts))).toEqual({ ok: true, value: facts });
});

test.each([
  ["no JSON", "{", "JSON"],
  ["a list", "[]", "{ }"],
  ["no facts", '{"a": 1}', "a"],
  ["an unknown fact", '{"a": {"stars": 7}}', "a.stars"],
  ["an inherited name", '{"a": {"toString": 7}}', "a.toString"],
  ["the wrong kind", '{"a": {"public": "yes"}}', "a.public"],
  ["half a group", '{"a": {"protection": {"pullRequests": true}}}', "a.protection"],
  ["a release without assets", '{"a": {"releases": [{"tag": "v1", "date": "2026-01-01"}]}}', "a.releases"],
])("refuses %s", (_, text, field) => {
  expect(readForgeFacts(text)).toEqual({ ok: false, field });
});
