import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { codestyle } from "./codestyle.ts";

const code = { "package.json": "{}", "src/a.ts": "x", "src/b.ts": "x", "src/c.ts": "x" };
const eslint = { "eslint.config.js": "export default []" };
const written = {
  "CODE-STANDARDS.md": "# Code standards\n\nTypeScript follows typescript-eslint, enforced by ESLint.",
};

test.each([
  ["no code", { "README.md": "x" }, "not-applicable codeless"],
  ["neither", code, "fail missing"],
  ["written and set up", { ...code, ...eslint, ...written }, "pass found CODE-STANDARDS.md:1"],
  [
    "in CONTRIBUTING, in Danish",
    { ...code, ...eslint, "CONTRIBUTING.md": "# B\n\n## Kodestandard\n\nVi følger ESLint." },
    "pass found CONTRIBUTING.md:3",
  ],
  [
    "named by a command alone",
    { ...code, ...eslint, "README.md": "# X\n\n## Coding standards\n\n```sh\nnpx eslint .\n```\n" },
    "pass found README.md:3",
  ],
  ["set up alone", { ...code, ...eslint }, "fail notStated eslint.config.js"],
  ["written alone", { ...code, ...written }, "fail notConfigured CODE-STANDARDS.md:1"],
  [
    "set up for another language",
    { ...code, ...written, "pyproject.toml": "[tool.ruff]\n" },
    "fail notConfigured CODE-STANDARDS.md:1",
  ],
  [
    "no names",
    { ...code, "README.md": "# X\n\n## Code style\n\nWrite code that others can read." },
    "fail unnamed README.md:3",
  ],
  [
    "not answered",
    { ...code, ...eslint, "CODE-STANDARDS.md": "# C\n\n| TypeScript | **Not answered yet:** which standard? |" },
    "open open CODE-STANDARDS.md:3",
  ],
  [
    "the template's",
    {
      ...code,
      "CONTRIBUTING.md": "# C\n\n### Code style\n\n*Please include links to coding standards and tools used:*",
    },
    "fail leftover CONTRIBUTING.md:5",
  ],
  ["conduct", { ...code, "CODE_OF_CONDUCT.md": "# Code of conduct\n\nPrettier words." }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(codestyle, files)).toEqual([expected]);
});

test.each([
  [
    ".NET rules in .editorconfig",
    {
      "A.csproj": '<Project Sdk="Microsoft.NET.Sdk" />',
      "A.cs": "x",
      ".editorconfig": "[*.cs]\ndotnet_sort_system_directives_first = true\n",
    },
    "pass found README.md:3",
  ],
  [
    "white space alone in .editorconfig",
    { "A.csproj": '<Project Sdk="Microsoft.NET.Sdk" />', "A.cs": "x", ".editorconfig": "[*]\nindent_size = 2\n" },
    "fail notConfigured README.md:3",
  ],
  [
    "Checkstyle in Maven",
    { "pom.xml": "<project><artifactId>maven-checkstyle-plugin</artifactId></project>", "src/A.java": "x" },
    "pass found README.md:3",
  ],
  [
    "PHP_CodeSniffer as a package",
    { "composer.json": '{"require-dev":{"drupal/coder":"^8"}}', "a.php": "x" },
    "pass found README.md:3",
  ],
  [
    "Python with hooks",
    {
      "pyproject.toml": "[project]\nname='x'\n",
      "a.py": "x",
      ".pre-commit-config.yaml": "repos:\n- repo: https://github.com/psf/black\n",
    },
    "pass found README.md:3",
  ],
])("%s", (_, files, expected) => {
  const statement = "# X\n\n## Kodestandarder\n\nVi følger StyleCop, Checkstyle, PSR-12 og PEP 8.";
  expect(runOne(codestyle, { ...files, "README.md": statement })).toEqual([expected]);
});

test("a docs repository may say it for the code's", () => {
  const card = { repositories: [{ name: "docs", kind: "docs" }] } as never;
  expect(runOne(codestyle, { ...code, ...eslint }, { card })).toEqual(["unknown absent repositories"]);
  const sibling = viewLiteral(written, { name: "docs", kind: "docs" });
  expect(runOne(codestyle, { ...code, ...eslint }, { siblings: [sibling] })).toEqual(["pass found"]);
});
