import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

test("reads values, merge keys and tags", () => {
  const { value, problems } = readYaml("a: &x {b: 1}\nc:\n  <<: *x\n  d: !reference [a, b]\non: push\n");
  expect(value).toEqual({ a: { b: 1 }, c: { b: 1, d: ["a", "b"] }, on: "push" });
  expect(problems).toEqual([]);
});

test.each([
  ["a key that stands twice", "a: 1\nb:\n  c: 1\n  c: 2\n", "duplicate 4 c"],
  ["a broken text", "a:\n  - b\n c: {\n", "syntax 3"],
  ["too deep", "[".repeat(200) + "]".repeat(200), "limit 1"],
  ["very deep", "- ".repeat(300_000) + "x", "limit 1"],
  ["too long", "a".repeat(1024 * 1024 + 1), "limit 1"],
  [
    "aliases inside aliases",
    "a: &a [x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n",
    "limit 1",
  ],
  ["a thousand aliases", `a: &a 1\nb: [${"*a,".repeat(1001)}]\n`, "limit 1"],
  ["an alias inside its own anchor", "a: &a\n  b:\n    - *a\n", "syntax 3 Alias inside"],
  ["an alias of nothing", "a: 1\nc: *b\n", "syntax 2"],
])("%s", (_, text, expected) => {
  const [problem] = readYaml(text).problems;
  expect(problem && `${problem.kind} ${String(problem.line)} ${problem.text}`).toMatch(new RegExp(`^${expected}`));
});

test("tells the line of a key, through aliases and merge keys", () => {
  const yaml = readYaml("x: &x\n  y: 1\na:\n  - b: 1\n    c: 2\nd: *x\ne:\n  <<: [*x]\n  z: 1\n");
  expect(yaml.lineOf(["a", 0, "c"])).toBe(5);
  expect(yaml.lineOf(["d", "y"])).toBe(2);
  expect(yaml.lineOf(["e", "y"])).toBe(2);
  expect(yaml.lineOf(["a", 7, "z"])).toBe(3);
  expect(yaml.placeOf(["a", 0, "c"])).toEqual({ line: 5, column: 5 });
  expect(yaml.lineOf([])).toBe(1);
  expect(yaml.nodeAt(["a", 0, "c"])?.range?.[0]).toBe(32);
  expect(yaml.nodeAt(["a", 7])).toBeUndefined();
});

test("comes to an end where a map merges itself", () => {
  const yaml = readYaml("a: &a\n  <<: [*a, *a, *a]\n  b: 1\n");
  expect(yaml.lineOf(["a", "c"])).toBe(1);
  expect(yaml.value).toBeUndefined();
});

test("reads every document of a stream", () => {
  const yaml = readYaml("spec: 1\n---\njob: 2\n", -1);
  expect(yaml.value).toEqual({ job: 2 });
  expect(yaml.lineOf(["job"])).toBe(3);
  expect(yaml.documents.map((document) => document.toJS() as unknown)).toEqual([{ spec: 1 }, { job: 2 }]);
});

test("takes time in proportion to the length", () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${String(index)}: 1`).join("\n");
  const start = performance.now();
  readYaml(keys);
  readYaml("a: [".repeat(200_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
