import { expect, test } from "vitest";
import { runOne, type Literal } from "../testing/run-one.ts";
import { steps, workflow } from "../testing/workflow.ts";
import { style } from "./style.ts";

const AT = ".github/workflows/a.yml";
const NODE = { "package.json": '{"scripts": {"lint": "eslint ."}}', "src/a.ts": "x", "tsconfig.json": "{}" };
const JAVA = { "pom.xml": "<project></project>", "src/main/java/A.java": "x" };
const BOUND =
  "<plugin><artifactId>maven-checkstyle-plugin</artifactId><executions><execution><goals><goal>check</goal></goals></execution></executions></plugin>";
const DOTNET = { "a.csproj": '<Project Sdk="Microsoft.NET.Sdk"></Project>', "A.cs": "x" };
const PYTHON = { "pyproject.toml": '[project]\nname = "x"\n', "x/a.py": "x" };
const PHP = { "composer.json": '{"scripts": {"cs": "phpcs"}}', "src/a.php": "<?php" };

test.each<[string, Literal, string]>([
  ["no code", { "README.md": "x" }, "not-applicable codeless"],
  ["no code, and its texts are checked", steps("run: npx markdownlint-cli2"), `pass found ${AT}:6`],
  [
    "a documentation site beside no code",
    { "docs/Gemfile": 'gem "jekyll"\n', "docs/_config.yml": "title: x", ...steps("run: mdl .") },
    `pass found ${AT}:6`,
  ],
  ["no CI", NODE, "fail unbuilt"],
  ["CI that checks nothing", { ...NODE, ...steps("run: npm test") }, `fail none ${AT}`],
  ["a script of package.json", { ...NODE, ...steps("run: npm run lint") }, `pass found ${AT}:6`],
  ["a script of composer.json", { ...PHP, ...steps("run: composer cs") }, `pass found ${AT}:6`],
  [
    "in a container",
    { ...PHP, ...steps("run: docker compose exec phpfpm vendor/bin/phpstan analyse") },
    `pass found ${AT}:6`,
  ],
  ["a script that cannot be seen", { ...PYTHON, ...steps("run: yarn lint") }, `pass found ${AT}:6`],
  ["an action", { ...PYTHON, ...steps("uses: astral-sh/ruff-action@v3") }, `pass found ${AT}:6`],
  ["installed and not run", { ...PYTHON, ...steps("run: pip install flake8") }, `fail none ${AT}`],
  ["installed, then run", { ...PYTHON, ...steps("run: pip install flake8 && flake8 .") }, `pass found ${AT}:6`],
  [
    "pre-commit",
    { ...PYTHON, ".pre-commit-config.yaml": "repos: [{hooks: [{id: black}]}]", ...steps("run: pre-commit run -a") },
    `pass found ${AT}:6`,
  ],
  ["a formatter that only rewrites", { ...NODE, ...steps("run: npx prettier --write .") }, `fail none ${AT}`],
  ["only Markdown is checked", { ...NODE, ...steps("run: npx markdownlint-cli2") }, `fail other ${AT}:6`],
  ["set up and not run", { ...NODE, "eslint.config.js": "x", ...steps("run: make") }, "fail unrun eslint.config.js"],
  ["one of two languages", { ...NODE, ...PYTHON, ...steps("run: npm run lint") }, `pass partly ${AT}:6`],
  [
    "a plugin bound to the build",
    { ...JAVA, "pom.xml": `<project>${BOUND}</project>`, ...steps("run: ./mvnw -B verify") },
    `pass found ${AT}:6`,
  ],
  [
    "a plugin that nobody runs",
    {
      ...JAVA,
      "pom.xml": `<project>${BOUND.replace(/<executions>.*<\/executions>/, "")}</project>`,
      ...steps("run: mvn verify"),
    },
    `fail none ${AT}`,
  ],
  ["spotless by name", { ...JAVA, ...steps("run: mvn spotless:check") }, `pass found ${AT}:6`],
  [
    "warnings are errors",
    {
      ...DOTNET,
      "Directory.Build.props": "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
      ...steps("run: dotnet build"),
    },
    `pass found ${AT}:6`,
  ],
  ["dotnet format", { ...DOTNET, ...steps("run: dotnet format --verify-no-changes") }, `pass found ${AT}:6`],
  ["make", { ...PYTHON, Makefile: "lint:\n\truff check\n", ...steps("run: make lint") }, `pass found ${AT}:6`],
  ["GitLab", { ...PYTHON, ".gitlab-ci.yml": "a:\n  script:\n    - black --check .\n" }, "pass found .gitlab-ci.yml:3"],
  [
    "parts that cannot be seen",
    { ...PYTHON, ".gitlab-ci.yml": "include:\n  - {project: a/b, file: x.yml}\n  - {project: a/b, file: lint.yml}\n" },
    "unknown elsewhere .gitlab-ci.yml:3",
  ],
  [
    "a dead .travis.yml",
    { ...PHP, ".travis.yml": "script: phpcs\n", ...workflow("on: push\njobs: {}\n") },
    `fail none ${AT}`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(style, files)).toEqual([expected]);
});
