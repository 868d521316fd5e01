import { expect, test } from "vitest";
import { runOne, viewLiteral, type Literal } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { tests } from "./tests.ts";

const AT = ".github/workflows/a.yml";
const NODE = {
  "package.json": '{"scripts": {"test": "vitest run"}}',
  "src/a.ts": "x",
  "src/a.test.ts": 'test("a", () => {});',
};
const README = { "README.md": "# X\n\n## Test\n\nRun it with the usual command.\n" };

test.each<[string, Literal, string[]]>([
  ["no code", { "README.md": "x" }, ["not-applicable codeless"]],
  ["no tests", { "package.json": '{"name": "x"}', "a.ts": "x" }, ["fail missing"]],
  [
    "all there",
    { ...NODE, ...README, ...steps("run: npm test") },
    ["pass exist src/a.test.ts", `pass run ${AT}:6`, "pass told README.md:3"],
  ],
  [
    "not run, not told",
    { ...NODE, ...steps("run: npm run build") },
    ["pass exist src/a.test.ts", `fail unrun ${AT}`, "fail untold"],
  ],
  [
    "a heading alone",
    { ...NODE, "README.md": "# X\n\n## Test\n\n## Testmiljø\n\nEt miljø til at prøve i.\n" },
    ["pass exist src/a.test.ts", "fail unrun", "fail untold"],
  ],
  ["no CI", { ...NODE, ...README }, ["pass exist src/a.test.ts", "fail unrun", "pass told README.md:3"]],
  [
    "only helpers",
    { "pom.xml": "<project/>", "src/test/java/Helper.java": "class Helper {}" },
    ["fail empty src/test/java/Helper.java"],
  ],
  [
    "left out on purpose",
    { "pom.xml": "<project/>", "src/test/java/ATest.java": "@Test", ...steps("run: mvn -B package -DskipTests") },
    ["pass exist src/test/java/ATest.java", `fail unrun ${AT}`, "fail untold"],
  ],
  [
    "in a Dockerfile, told in a block of code",
    {
      "a/test_a.py": "def test_a(): pass",
      Dockerfile: "FROM x\nRUN pytest\n",
      "CONTRIBUTING.md": "# X\n\n```sh\npytest -q\n```\n",
      ...steps("uses: docker/build-push-action@v6"),
    },
    ["pass exist a/test_a.py", `pass run ${AT}:6`, "pass told CONTRIBUTING.md:3"],
  ],
  [
    "parts that cannot be seen, told in Danish",
    {
      ...NODE,
      "docs/test.md": "# Afvikling af tests\n\nKør dem med den sædvanlige kommando.\n",
      ".gitlab-ci.yml": "include: {project: a/b, file: test.yml}\n",
    },
    ["pass exist src/a.test.ts", "unknown elsewhere .gitlab-ci.yml:1", "pass told docs/test.md:1"],
  ],
  [
    "told between the lines",
    { ...NODE, "README.md": "# X\n\nRun `npm test` first.\n", ...steps("run: npm t") },
    ["pass exist src/a.test.ts", `pass run ${AT}:6`, "pass told README.md:1"],
  ],
  [
    "somebody else's tests",
    { "a.php": "<?php", "composer.json": '{"require": {"a/b": "1"}}', "vendor/x/ATest.php": "function testA" },
    ["fail missing"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(tests, files)).toEqual(expected);
});

test("told in the product's other repository", () => {
  const siblings = [
    viewLiteral({ "README.md": "# Docs\n\n## Run the tests\n\n```sh\nnpm t\n```\n" }, { name: "docs" }),
  ];
  expect(runOne(tests, NODE, { siblings })).toContain("pass told");
});
