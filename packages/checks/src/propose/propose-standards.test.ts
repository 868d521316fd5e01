import { expect, test } from "vitest";
import { viewLiteral, type Literal } from "../testing/run-one.ts";
import { proposeStandards } from "./propose-standards.ts";

const JAVA: Literal = {
  "pom.xml": "<project><artifactId>x</artifactId></project>",
  "src/A.java": "1",
  "src/B.java": "1",
};
const GRADLE: Literal = { "build.gradle": "plugins { id 'java' }\n", "src/A.java": "1", "src/B.java": "1" };
const DOTNET: Literal = { "X.csproj": '<Project Sdk="Microsoft.NET.Sdk"></Project>', "A.cs": "1", "B.cs": "1" };
const PHP: Literal = {
  "composer.json": '{"name": "a/b", "require": {"php": "^8"}}',
  "src/A.php": "1",
  "src/B.php": "1",
};
const PYTHON: Literal = { "pyproject.toml": '[project]\nname = "x"\n', "x/a.py": "1", "x/b.py": "1" };

test.each<[string, Literal, string]>([
  ["Java", JAVA, "java pom.xml"],
  ["Java with Checkstyle", { ...JAVA, "etc/checkstyle.xml": "<module/>" }, "-"],
  [
    "Java with Spotless in Maven",
    { ...JAVA, "pom.xml": "<project><plugin><artifactId>spotless-maven-plugin</artifactId></plugin></project>" },
    "-",
  ],
  ["Java with Gradle", GRADLE, "java build.gradle"],
  ["Java with Checkstyle in Gradle", { ...GRADLE, "build.gradle": "plugins { id 'checkstyle' }\n" }, "-"],
  [".NET, whose every build would change", DOTNET, "-"],
  ["PHP", PHP, "php composer.json"],
  ["PHP with phpcs.xml", { ...PHP, "phpcs.xml": "<ruleset/>" }, "-"],
  ["PHP with PHPStan", { ...PHP, "phpstan.neon": "parameters: {}" }, "-"],
  ["PHP with Drupal's Coder", { ...PHP, "composer.json": '{"require-dev": {"drupal/coder": "^8"}}' }, "-"],
  ["Python", PYTHON, "python pyproject.toml"],
  ["Python with .ruff.toml", { ...PYTHON, ".ruff.toml": "" }, "-"],
  ["Python with Ruff in pyproject.toml", { ...PYTHON, "pyproject.toml": '[project]\nname = "x"\n[tool.ruff]\n' }, "-"],
  ["Python with mypy in setup.cfg", { ...PYTHON, "setup.cfg": "[mypy]\n" }, "-"],
  ["Python whose CI runs Ruff", { ...PYTHON, ".gitlab-ci.yml": "lint:\n  script:\n    - ruff check .\n" }, "-"],
  ["a site of documents", { "docs/conf.py": "extensions = []\n", "docs/a.rst": "a", "docs/b.rst": "b" }, "-"],
  ["no code", { "README.md": "# X\n" }, "-"],
])("%s: %#", (_, files, expected) => {
  const [proposed] = proposeStandards(viewLiteral(files));
  const { value = [], from } = proposed ?? {};
  expect(proposed ? [...(value as string[]), from?.path].join(" ") : "-").toBe(expected);
});
