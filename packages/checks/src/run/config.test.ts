import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { config } from "./config.ts";

const PROGRAM = { "pom.xml": "<project><artifactId>a</artifactId></project>", "src/A.java": "class A {}\n" };

test.each([
  ["papers alone", {}, "not-applicable part"],
  ["none", { ...PROGRAM, "README.md": "# A\n\nSet `PORT` if you like.\n" }, "fail missing"],
  ["a sample", { ".env.example": "PORT=1\n" }, "pass sample .env.example"],
  ["a sample of a service", { "api/.env-sample": "PORT=1\n" }, "pass sample api/.env-sample"],
  ["a file of settings", { "src/appsettings.example.json": "{}" }, "pass sample src/appsettings.example.json"],
  [
    "a table",
    { "README.md": "# A\n\n| a |\n|-|\n| `APP_URL` |\n| `APP_KEY` |\n| `DB_HOST` |\n| `DB_NAME` |\n" },
    "pass documented README.md",
  ],
  [
    "a code block",
    { "docs/operations.md": "# A\n\n```sh\nAPP_URL=1\nAPP_KEY=2\nDB_HOST=3\nDB_NAME=4\n```\n" },
    "pass documented docs/operations.md",
  ],
  [
    "the same name again and again",
    { ...PROGRAM, "README.md": "# A\n\n`APP_URL` `APP_URL` `APP_URL` `APP_URL`\n" },
    "fail missing",
  ],
  ["a tool's settings", { ...PROGRAM, ".php-cs-fixer.dist.php": "x" }, "fail missing"],
  ["test data", { ...PROGRAM, "tests/.env.example": "A=1\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(config, files)).toEqual([expected]);
});
