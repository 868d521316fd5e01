import { expect, test } from "vitest";
import { viewLiteral, type Literal } from "../testing/run-one.ts";
import { commands } from "./commands.ts";

function run(script: string, files: Literal = {}): string[] {
  const indented = script.replaceAll("\n", "\n          ");
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${indented}\n`;
  return commands(viewLiteral({ ".github/workflows/a.yml": workflow, ...files })).map(({ text }) => text);
}

const PACKAGE = JSON.stringify({
  scripts: { lint: "eslint . && npm run format", format: "prettier --check .", test: "vitest", loop: "npm run loop" },
});
const MAKEFILE = ".PHONY: lint\nlint: deps style # why\n\t@eslint .\nstyle:\n\tprettier --check .\nX := 1\n";

test.each([
  [
    "npm scripts",
    "npm run lint",
    { "package.json": PACKAGE },
    "npm run lint / eslint . / npm run format / prettier --check .",
  ],
  ["npm test", "npm t", { "package.json": PACKAGE }, "npm t / vitest"],
  ["npm commands are no scripts", "npm install lint", { "package.json": PACKAGE }, "npm install lint"],
  [
    "yarn without run",
    "yarn --silent format",
    { "package.json": PACKAGE },
    "yarn --silent format / prettier --check .",
  ],
  [
    "inside a container",
    "docker compose run --rm node npm run test",
    { "package.json": PACKAGE },
    "docker compose run --rm node npm run test / vitest",
  ],
  [
    "in a folder",
    "cd web\nnpm run test",
    { "web/package.json": PACKAGE, "package.json": "{}" },
    "cd web / npm run test / vitest",
  ],
  [
    "with a prefix",
    "npm --prefix ./web run test",
    { "web/package.json": PACKAGE },
    "npm --prefix ./web run test / vitest",
  ],
  ["in whichever package", "pnpm -r test", { "a/b/package.json": PACKAGE }, "pnpm -r test / vitest"],
  ["a script that runs itself", "npm run loop", { "package.json": PACKAGE }, "npm run loop"],
  [
    "composer scripts",
    "composer run-script check",
    { "composer.json": '{"scripts": {"check": ["@cs", "phpstan"], "cs": "phpcs"}}' },
    "composer run-script check / @cs / phpcs / phpstan",
  ],
  ["make targets", "make lint", { Makefile: MAKEFILE }, "make lint / eslint . / prettier --check ."],
  [
    "task",
    "task lint",
    { "Taskfile.yml": "tasks:\n  lint:\n    cmds: [{task: cs}, ruff check]\n  cs: phpcs\n" },
    "task lint / task cs / phpcs / ruff check",
  ],
  [
    "a shell script",
    "bash scripts/check.sh",
    { "scripts/check.sh": "#!/bin/bash\n# no\nflake8\n" },
    "bash scripts/check.sh / flake8",
  ],
  ["a script in another language", "./check", { check: "#!/usr/bin/env python3\nflake8\n" }, "./check"],
  [
    "pre-commit",
    "pre-commit run -a",
    { ".pre-commit-config.yaml": "repos:\n  - hooks:\n      - id: black\n" },
    "pre-commit run -a / black",
  ],
  ["tox", "tox", { "tox.ini": "[testenv]\ncommands =\n    pytest\n" }, "tox / pytest"],
  [
    "an image's steps",
    "docker build .",
    { Dockerfile: "FROM x\nRUN npm ci && \\\n  mvn test\nCMD y\n" },
    "docker build . / npm ci / mvn test",
  ],
  ["one over several lines", "npm \\\n  test\nls", {}, "npm    test / ls"],
  ["several on one line", "a && b; c | d # e", {}, "a / b / c / d # e"],
])("%s", (_, script, files, expected) => {
  expect(run(script, files).join(" / ")).toBe(expected);
});

test("lines, folders and actions", () => {
  const found = commands(
    viewLiteral({
      ".github/workflows/a.yml":
        "on: push\njobs:\n  a:\n    steps:\n      - uses: ./.github/actions/x\n      - uses: docker/build-push-action@v6\n        with: {file: a.Dockerfile}\n      - {run: ls, working-directory: web}\n",
      ".github/actions/x/action.yml": "runs:\n  steps:\n    - run: phpcs\n",
      "a.Dockerfile": "RUN mvn verify\n",
      ".gitlab-ci.yml": "a:\n  script:\n    - cd web\n    - npm test\n",
      "web/package.json": PACKAGE,
    }),
  );
  expect(found.map(({ text, line, folder }) => `${text} ${String(line)} ${folder}`)).toEqual([
    "./.github/actions/x 5 ",
    "phpcs 5 ",
    "docker/build-push-action@v6 file=a.Dockerfile 6 ",
    "mvn verify 6 ",
    "ls 8 web",
    "cd web 3 ",
    "npm test 4 web",
    "vitest 4 web",
  ]);
});
