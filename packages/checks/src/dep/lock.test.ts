import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { lock } from "./lock.ts";

const NPM = { "package.json": '{"dependencies":{"x":"1"}}' };
const LOCKED = { ...NPM, "package-lock.json": "{}" };
const csproj = (version: string) =>
  `<Project>\n<ItemGroup>\n<PackageReference Include="A" Version="${version}" />\n</ItemGroup>\n</Project>`;

test.each([
  ["no dependencies", { "package.json": "{}" }, ["not-applicable none"]],
  ["npm", LOCKED, ["pass locked package-lock.json"]],
  ["npm without a lock file", NPM, ["fail missing package.json:1"]],
  ["two tools' lock files", { ...LOCKED, "yarn.lock": "" }, ["fail several package-lock.json"]],
  ["exact versions in requirements", { "requirements.txt": "django==4.2\n" }, ["pass locked requirements.txt"]],
  [
    "open versions in requirements",
    { "requirements.txt": "django==4.2\n\nrequests>=2\n" },
    ["fail unpinned requirements.txt:3"],
  ],
  ["a documentation site's tools", { "docs/requirements.txt": "sphinx\n" }, ["not-applicable none"]],
  [
    "a PHP application",
    { "composer.json": '{"type":"project","require":{"a/b":"^1"}}' },
    ["fail missing composer.json:1"],
  ],
  ["a Drupal module", { "composer.json": '{"type":"drupal-module","require":{"a/b":"^1"}}' }, ["not-applicable none"]],
  [
    "Maven gives exact versions",
    {
      "pom.xml": "<project><dependencies><dependency><artifactId>a</artifactId></dependency></dependencies></project>",
    },
    ["not-applicable none"],
  ],
  [".NET with exact versions", { "a.csproj": csproj("8.0.1") }, ["not-applicable none"]],
  [".NET with open versions", { "a.csproj": csproj("8.*") }, ["fail floating a.csproj:3"]],
  [
    "a chart with exact versions",
    { "Chart.yaml": "name: a\ndependencies:\n  - name: b\n    version: 1.2.3\n" },
    ["not-applicable none"],
  ],
  [
    "a chart with open versions",
    { "Chart.yaml": "name: a\ndependencies:\n  - name: b\n    version: ^1.2.3\n" },
    ["fail floating Chart.yaml:4"],
  ],
  ["Go", { "go.mod": "module a\nrequire b.c/d v1\n", "go.sum": "" }, ["pass locked go.sum"]],
  [
    "an image that installs without holding to the lock file",
    { ...LOCKED, Dockerfile: "FROM node:22\n# npm install\nRUN npm install --omit=dev && npm run build\n" },
    ["pass locked package-lock.json", "fail install Dockerfile:3"],
  ],
  [
    "an image that holds to it, and fetches a tool",
    { ...LOCKED, Dockerfile: "FROM node:22\nRUN npm install -g npm@11 && npm ci && npm install turbo\n" },
    ["pass locked package-lock.json"],
  ],
  [
    "CI that updates",
    {
      "composer.json": '{"type":"project","require":{"a/b":"^1"}}',
      "composer.lock": "{}",
      ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: composer update\n",
    },
    ["pass locked composer.lock", "fail install .github/workflows/ci.yml:6"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(lock, files)).toEqual(expected);
});
