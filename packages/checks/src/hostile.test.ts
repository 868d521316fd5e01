import { memoryTree, type Mode, type TreeFile } from "@os2kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CHECKS } from "./catalogue.ts";
import { viewFiles } from "./files.ts";
import { runChecks } from "./run-checks.ts";
import { viewLiteral } from "./testing/run-one.ts";

/** Names that some check opens. */
// prettier-ignore
const NAMES = [
  "README.md", "README.rst", "readme_da.md", "LICENSE", "LICENSES/MIT.txt", "COPYING", "SECURITY.md", "GOVERNANCE.md",
  "MAINTAINERS.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "CHANGELOG.md", "NEWS.rst", "SUPPORT.md", "ROADMAP.md",
  "publiccode.yml", "CITATION.cff", "security-insights.yml", ".well-known/security.txt", "REUSE.toml", ".reuse/dep5",
  "package.json", "package-lock.json", "pom.xml", "build.gradle", "A.csproj", "packages.config", "composer.json",
  "pyproject.toml", "setup.cfg", "requirements.txt", "Pipfile", "Gemfile", "go.mod", "Cargo.toml", "Dockerfile",
  "compose.yaml", "Chart.yaml", "main.tf", ".env", ".env.example", ".gitignore", ".gitattributes", ".editorconfig",
  ".github/workflows/ci.yml", ".github/dependabot.yml", ".github/ISSUE_TEMPLATE/a.yml", ".github/CODEOWNERS",
  ".gitlab-ci.yml", "renovate.json", "docs/_config.yml", "docs/index.md", "docs/architecture.md", "docs/security.md",
  "docs/adr/0001-a.md", "docs/governance/steering-group.md", "docs/møder/2026-01-01-referat.md", "docs/legal/udbud.md",
  "openapi.yaml", "openapi.json", "GOVERNANCE_REPORT.md", "selvevaluering.json", "src/a.ts", "src/B.java", "constructor",
  "__proto__", "toString.md", "æ ø å/ß.md", "con.md", "a\\b.md",
];

const encode = (text: string) => new TextEncoder().encode(text);

const CONTENTS: readonly (readonly [string, Uint8Array])[] = [
  ["nothing", new Uint8Array()],
  ["zeros", new Uint8Array(5000)],
  ["bytes of every kind", Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)],
  ["Latin-1", Uint8Array.from([0x23, 0x20, 0xe6, 0xf8, 0xe5, 0x0a])],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x23, 0x00, 0x41, 0x00])],
  ["a long line", encode("a ".repeat(150_000))],
  ["brackets", encode("[".repeat(60_000))],
  ["braces", encode("{".repeat(20_000))],
  ["quotations", encode("> ".repeat(20_000))],
  ["stars and lines", encode("*_`~|#-=<!".repeat(10_000))],
  ["deep YAML", encode(Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"))],
  ["aliases", encode("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d]\n")],
  ["twin keys and tabs", encode("a: 1\na: 2\n\tb: 3\n__proto__: 4\nconstructor: {prototype: 5}\n")],
  ["a list", encode("- 1\n- null\n- {}\n")],
  ["null", encode("null")],
  ["a number", encode("7")],
  [
    "wrong kinds",
    encode('{"name": 7, "license": [], "dependencies": null, "jobs": [], "on": 3, "scripts": "x", "krav": [1, null]}'),
  ],
  ["headings", encode(Array.from({ length: 5000 }, (_, index) => `# ${String(index)}`).join("\n"))],
  [
    "links",
    encode(
      Array.from({ length: 3000 }, (_, index) => `[a](../../../../x${String(index)}.md#${"b".repeat(50)})`).join("\n"),
    ),
  ],
  ["a table", encode("| a | b |\n| --- | --- |\n" + "| | |\n".repeat(5000))],
  ["an open comment", encode("<!--".repeat(10_000))],
  ["digits", encode("1234567890-".repeat(10_000))],
  [
    "words that checks look for",
    encode("TODO FIXME Lorem ipsum insert-mail@os2.eu password: secret token= ".repeat(1500)),
  ],
];

function runAll(files: readonly TreeFile[]): number {
  const view = { ...viewLiteral({}), files: viewFiles(memoryTree(files)) };
  const started = performance.now();
  runChecks([view], CHECKS);
  return performance.now() - started;
}

test.each(CONTENTS)("%s in every file that a check opens: a result, in bounded time", (_, bytes) => {
  const files = NAMES.map((path): TreeFile => ({ path, mode: "100644", bytes }));
  expect(runAll(files)).toBeLessThan(20_000);
});

test("links that lead nowhere, in circles and out of the tree", () => {
  const link = (path: string, target: string): TreeFile => ({ path, mode: "120000", bytes: encode(target) });
  const files = NAMES.map((path, index) =>
    link(path, ["README.md", path, "../../etc/passwd", "missing", "/etc/passwd"][index % 5] ?? ""),
  );
  expect(runAll([...files, { path: "sub", mode: "160000", bytes: new Uint8Array() }])).toBeLessThan(20_000);
});

test("any files with any content: no check throws", () => {
  const content = fc.oneof(
    fc.constantFrom(...CONTENTS.map(([, bytes]) => bytes.subarray(0, 20_000))),
    fc.string({ maxLength: 400, unit: "binary" }).map(encode),
    fc.json({ maxDepth: 4 }).map(encode),
    fc.uint8Array({ maxLength: 300 }),
  );
  const mode = fc.constantFrom<Mode>("100644", "100644", "100755", "120000", "160000");
  const file = fc.record({ path: fc.constantFrom(...NAMES), mode, bytes: content });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 25 }), (files) => {
      runAll(files);
    }),
    { numRuns: 150 },
  );
});

test("an empty repository", () => {
  expect(() => runChecks([viewLiteral({})], CHECKS)).not.toThrow();
});
