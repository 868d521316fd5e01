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
  ["real values", { ".env": "DB_PASSWORD=Vinter88xz\n", ".gitignore": ".env.local" }, ["fail leak .env:1"]],
  [
    "a framework's defaults",
    { ".env": "###> symfony/x ###\nAPP_SECRET=22d8a60c047b964122d8a60c047b9641\n", ".gitignore": "/.env.local" },
    ["pass good .env"],
  ],
  ["defaults, and nothing for what differs", { ".env": "PORT=80\n" }, ["fail not-ignored"]],
  ["no use of it", { "pom.xml": "<project/>", "environment.ts": "x" }, ["not-applicable unused"]],
])("%s", (_, files, expected) => {
  expect(runOne(env, files)).toEqual(expected);
});
