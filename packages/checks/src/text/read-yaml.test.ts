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

/** Milliseconds; a quiet machine takes a tenth of it, one that runs other tests at the same time some more. */
const SOON = 3000;

function timeReading(text: string): { took: number; kinds: readonly string[] } {
  const start = performance.now();
  const { problems } = readYaml(text);
  return { took: performance.now() - start, kinds: [...new Set(problems.map(({ kind }) => kind))] };
}

const fill = (piece: string, length = 900_000) => piece.repeat(Math.floor(length / piece.length));

test.each([
  ['"', "limit"],
  ["[", "limit"],
  ["[\n", "limit"],
  ["{\n", "limit"],
  ["- ", "limit"],
  ["&a ", "limit"],
  ["? ", "limit"],
  ["!", "syntax"],
  ["]", "limit"],
  ["[]", "limit"],
  ["---\n", "limit"],
  ["...\n", "limit"],
  ['""\n', "limit"],
  ["a: [\n", "limit"],
])("comes to an end soon where a text is nothing but %j", (piece, kind) => {
  const { took, kinds } = timeReading(fill(piece));
  expect(kinds).toEqual([kind]);
  expect(took).toBeLessThan(SOON);
});

const manyKeys = Array.from({ length: 15_000 }, (_, index) => `  k${String(index)}: 1\n`).join("");
test.each([
  ["errors just below the limit", `a: ${fill('""\n', 300_000)}`, "syntax"],
  ["stray marks", `[${fill(",", 290_000)}`, "syntax"],
  ["maps that are keys of keys", fill(`${fill("? ", 100)}a\n`), "limit"],
  ["a large map merged many times", `- &a\n${manyKeys}${fill("- <<: *a\n", 600)}`, "limit"],
  ["many aliases of a large list", `a: &a [${fill("x,", 200_000)}]\nb: [${fill("*a,", 300)}]\n`, "limit"],
])("comes to an end soon with %s", (_, text, kind) => {
  const { took, kinds } = timeReading(text);
  expect(kinds).toContain(kind);
  expect(took).toBeLessThan(SOON);
});

const path = (index: number) => `  /things/${String(index)}/{id}:
    get:
      summary: 'Get the thing'
      description: |
        Some words about it, and "quoted" too.
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - $ref: '#/components/parameters/P'
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/T"
`;
const service = (index: number) => `# -- The image of a service
service${String(index)}:
  image:
    repository: example/x   # comment
    tag: "1.2.3"
  env:
    - name: A
      value: ''
  resources: {}
  command: ["/bin/sh", "-c", "echo hi"]

`;

test.each([
  ["a description of an API", 1_040_000, "openapi: 3.0.3\npaths:\n", path],
  ["a chart's values", 700_000, "", service],
])("reads %s of the usual size", (_, length, start, piece) => {
  let text = start;
  for (let index = 0; text.length < length; index++) text += piece(index);
  const { took, kinds } = timeReading(text);
  expect(kinds).toEqual([]);
  expect(took).toBeLessThan(2 * SOON);
});

test("gives the errors of others their stack back", () => {
  readYaml("a: [");
  expect(new Error("x").stack).toContain("read-yaml.test");
});
