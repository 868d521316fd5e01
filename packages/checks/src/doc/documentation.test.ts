import { expect, test } from "vitest";
import { runChecks } from "../run-checks.ts";
import { viewLiteral, type Literal } from "../testing/run-one.ts";
import { documentationChecks } from "./documentation.ts";

/** Everything that is said of a repository, in both languages. */
function say(files: Literal): string[] {
  return runChecks([viewLiteral(files)], documentationChecks).flatMap(({ message, next }) => [
    message.da,
    message.en,
    next?.da ?? "",
    next?.en ?? "",
  ]);
}

test("each check has the name of its place", () => {
  const ids = documentationChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^doc\/[a-z-]+$/);
});

const hostile = "[a](".repeat(20_000);
const HOSTILE: Literal = {
  "README.md": `# ${"#".repeat(5000)}\n${hostile}\n${"> ".repeat(20_000)}\n\n[x](${"../".repeat(2000)}y) <!-- ${"TODO ".repeat(9000)}`,
  "docs/_config.yml": `title: ${"[".repeat(5000)}`,
  "docs/drift.md": "---\n".repeat(5000),
  "docs/architecture.md": "```mermaid\n".repeat(3000),
  "docs/rammearkitektur.md": `| ${"data deles ".repeat(20_000)}|`,
  "docs/adr/0001-\u0000.md": "Status: ".repeat(9000),
  "ROADMAP.md": "Q1 2020 ".repeat(20_000),
  "openapi.yaml": `openapi: 3\n${"- ".repeat(50_000)}`,
  "openapi.json": "[".repeat(200_000),
  "schema.graphql": `type A {${'"""'.repeat(9001)}`,
  "publiccode.yml": "a: &a [*a, *a]\nmaintenance: {contractors: [{until: 2020-01-01}, 1, null]}",
  "package.json": '{"dependencies":{"__proto__":"1"}}',
  "CONTRIBUTING.rst": `Kodestandard\n============\n\n${"`a <".repeat(20_000)}`,
  "doc/%E0%A4%A.docx": "x",
  "æ/../b.md": "[a](%)",
};

test("survives whatever a repository holds, in bounded time, and leaves no blank in a message", () => {
  const start = performance.now();
  for (const text of say(HOSTILE)) expect(text).not.toMatch(/\{[a-z]+\}/);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("says something of an empty repository", () => {
  expect(say({})).toContain("There is no documentation in open text beyond the README.");
});

test("reads six hundred documents of ten kilobytes in a moment", () => {
  const page = `# Side\n\n${"Se [drift](drift.md) og `kode` hos [OS2](https://os2.eu).\n".repeat(40)}\n## Mere\n\n${"Løsningen henter navne og adresser hver nat.\n".repeat(150)}`;
  const files = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`docs/${String(n)}.md`, page]));
  const repository = viewLiteral({ ...files, "docs/drift.md": page });
  const start = performance.now();
  runChecks([repository], documentationChecks);
  // Half a second on a quiet machine.
  expect(performance.now() - start).toBeLessThan(5000);
});
