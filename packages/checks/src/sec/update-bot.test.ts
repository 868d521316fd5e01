import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { updateBot } from "./update-bot.ts";

const NPM = { "package.json": '{"name": "a", "dependencies": {"fastify": "5"}}' };
const DOCKER = { Dockerfile: "FROM node:24\n" };
const ACTIONS = {
  ".github/workflows/a.yml": "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n",
};
const AT = ".github/dependabot.yml";

const update = (ecosystem: string, more = "", directory = "/") =>
  `  - package-ecosystem: ${ecosystem}\n    directory: ${directory}\n    schedule:\n      interval: weekly\n${more}`;
const dependabot = (...updates: string[]) => ({ [AT]: `version: 2\nupdates:\n${updates.join("")}` });
const FULL = "    cooldown:\n      default-days: 7\n    groups:\n      all:\n        patterns: ['*']\n";

test.each([
  ["all covered", { ...NPM, ...DOCKER, ...dependabot(update("npm"), update("docker")) }, [`pass plain ${AT}`]],
  ["grouped, and waiting", { ...NPM, ...dependabot(update("npm", FULL)) }, [`pass full ${AT}`]],
  [
    "one folder covers those below",
    { "web/package.json": NPM["package.json"], ...dependabot(update("npm")) },
    [`pass plain ${AT}`],
  ],
  [
    "another folder does not",
    { "web/package.json": NPM["package.json"], ...dependabot(update("npm", "", "/api")) },
    [`fail uncovered ${AT}`],
  ],
  [
    "a pattern of folders",
    { "apps/web/package.json": NPM["package.json"], ...dependabot(update("npm", "", "/apps/*")) },
    [`pass plain ${AT}`],
  ],
  ["uv for Python", { "requirements.txt": "fastapi\n", ...dependabot(update("uv")) }, [`pass plain ${AT}`]],
  ["workflows forgotten", { ...NPM, ...ACTIONS, ...dependabot(update("npm")) }, [`fail uncovered ${AT}`]],
  ["an old version", { ...NPM, [AT]: "version: 1\nupdate_configs: []\n" }, [`fail version ${AT}:1`]],
  ["no updates", { ...NPM, [AT]: "version: 2\nupdates: []\n" }, [`fail empty ${AT}:2`]],
  [
    "no schedule",
    { ...NPM, [AT]: "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n" },
    [`fail incomplete ${AT}:3`],
  ],
  ["broken YAML", { ...NPM, [AT]: "version: [\n" }, [`fail syntax ${AT}:2`]],
  ["a name that the forge does not read", { ...NPM, ".github/dependabot.yml.disable": "version: 2" }, ["fail none"]],
  [
    "GitLab's",
    { ...NPM, ".gitlab/dependabot.yml": dependabot(update("npm"))[AT] },
    ["pass plain .gitlab/dependabot.yml"],
  ],
  [
    "Renovate with its defaults",
    { ...NPM, ...DOCKER, ...ACTIONS, "renovate.json": '{"extends": ["config:recommended"]}' },
    ["pass plain renovate.json"],
  ],
  [
    "Renovate, grouped and waiting",
    { ...NPM, "renovate.json": '{"minimumReleaseAge": "7 days", "packageRules": [{"groupName": "all"}]}' },
    ["pass full renovate.json"],
  ],
  [
    "Renovate for npm alone",
    { ...NPM, ...DOCKER, "renovate.json": '{"enabledManagers": ["npm"]}' },
    ["fail uncovered renovate.json"],
  ],
  [
    "Renovate but for containers",
    {
      ...DOCKER,
      "renovate.json": '{"packageRules": [{"matchManagers": ["dockerfile", "docker-compose"], "enabled": false}]}',
    },
    ["fail uncovered renovate.json"],
  ],
  ["Renovate turned off", { ...NPM, "renovate.json": '{\n  "enabled": false\n}' }, ["fail off renovate.json:2"]],
  [
    "Renovate in JSON5",
    { ...NPM, ".github/renovate.json5": "{\n  // Ours\n  extends: ['config:best-practices', 'group:all'],\n}\n" },
    ["pass full .github/renovate.json5"],
  ],
  [
    "Renovate in the manifest",
    { "package.json": '{"dependencies": {"a": "1"}, "renovate": {"extends": ["config:base"]}}' },
    ["pass plain package.json"],
  ],
  ["broken JSON", { ...NPM, "renovate.json": "{" }, ["fail syntax renovate.json:1"]],
  ["no bot", { ...NPM, ...DOCKER }, ["fail none"]],
  ["nothing to update", { "README.md": "# X" }, ["not-applicable unused"]],
])("%s", (_, files, expected) => {
  expect(runOne(updateBot, files)).toEqual(expected);
});
