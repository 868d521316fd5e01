import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { env } from "./env.ts";

const IGNORE = { ".gitignore": ".env\n.env.*\n!.env.example\n" };
const EXAMPLE = { ".env.example": "DB_PASSWORD=\n" };

test.each([
  ["as it should be", { ...IGNORE, ...EXAMPLE }, ["pass good .env.example"]],
  [
    "another usual name, in a folder",
    { ".gitignore": ".env", "backend/.env-example": "A=1" },
    ["pass good backend/.env-example"],
  ],
  ["nothing ignored", EXAMPLE, ["fail not-ignored"]],
  ["another thing ignored", { ".gitignore": "dist\n", ...EXAMPLE }, ["fail not-ignored .gitignore"]],
  [
    "a package that reads .env, and no example",
    { ...IGNORE, "package.json": '{"dependencies": {"dotenv": "1"}}' },
    ["fail no-example"],
  ],
  [
    "a compose file that reads .env",
    { ...IGNORE, "compose.yaml": "services:\n  a:\n    env_file: .env\n" },
    ["fail no-example"],
  ],
  ["a README that speaks of it", { ...IGNORE, "README.md": "Copy the template to `.env`." }, ["fail no-example"]],
  [
    "a README that tells the settings",
    { ...IGNORE, "README.md": "Set them in `.env`: `DATABASE_URL`, `LOG_LEVEL` and `AUTH_ISSUER`." },
    ["pass good README.md"],
  ],
  ["a package of a package", { "requirements.txt": "python-dotenv==1.0.0\n" }, ["not-applicable unused"]],
  ["real values", { ".env": "DB_PASSWORD=Vinter88xz\n", ".gitignore": ".env.local" }, ["fail leak .env:1"]],
  [
    "a framework's defaults",
    { ".env": "###> symfony/x ###\nAPP_SECRET=22d8a60c047b964122d8a60c047b9641\n", ".gitignore": "/.env.local" },
    ["pass good .env"],
  ],
  ["defaults, and nothing for what is secret", { ".env": "DB_PASSWORD=\n" }, ["fail not-ignored"]],
  ["settings without secrets", { ".env": "COMPOSE_PROJECT_NAME=os2demo\n" }, ["pass plain .env"]],
  [
    "settings of a test database",
    { "dev/db.env": "A=1", "compose.yml": "x:\n  env_file: dev/db.env" },
    ["not-applicable unused"],
  ],
  ["no use of it", { "pom.xml": "<project/>", "environment.ts": "x" }, ["not-applicable unused"]],
])("%s", (_, files, expected) => {
  expect(runOne(env, files)).toEqual(expected);
});
