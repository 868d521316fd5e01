import { expect, test } from "vitest";
import { SAY } from "../check.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { secrets } from "./secrets.ts";

const PASSWORD = "spring.datasource.password=Vinter88xz\n";
const BROWSER_KEY = ["AI", "zaQ8r2Lx9Vb4Nm7Kd3Wp6Ty1Uc5Jh0Fs8Ga4Z"].join("");

test.each([
  ["nothing", { "README.md": "# X" }, ["pass none"]],
  ["a password in settings", { "app.properties": `#\n${PASSWORD}` }, ["fail password app.properties:2"]],
  ["a developer's password", { "compose.yaml": "POSTGRES_PASSWORD: Vinter88xz" }, ["pass harmless compose.yaml:1"]],
  [
    "a sample beside a leak",
    { "a.yml": "password: Test1234", "b.properties": PASSWORD },
    ["fail password b.properties:1"],
  ],
  ["a key for browsers", { "map.js": `key = '${BROWSER_KEY}'` }, ["unknown browser-key map.js:1"]],
  ["a key store", { "config/ssl.pfx": "\0" }, ["unknown key-store config/ssl.pfx"]],
  ["a key store for tests", { "src/test/resources/ssl.pfx": "\0" }, ["pass harmless src/test/resources/ssl.pfx"]],
  ["a library's file", { "node_modules/x/app.properties": PASSWORD }, ["pass none"]],
])("%s", (_, files, expected) => {
  expect(runOne(secrets, files)).toEqual(expected);
});

test("after twenty places the rest is counted", () => {
  const files = { "a.properties": PASSWORD.repeat(15), "b.properties": PASSWORD.repeat(15) };
  const lines = runOne(secrets, files);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("fail more");
});

test("no secret is shown", () => {
  const verdicts = secrets.run(viewLiteral({ "app.properties": PASSWORD }), SAY);
  expect(JSON.stringify(verdicts)).not.toContain("Vinter");
});
