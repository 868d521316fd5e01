import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { makeCheckSchema } from "./check-schema.ts";
import { HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toJson } from "./to-json.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(makeCheckSchema());

const print = (report: ReturnType<typeof sampleCheck>) =>
  JSON.parse(toJson(report, "da", "must")) as Record<string, unknown>;

test.each([
  ["findings of every kind", sampleCheck()],
  ["a level reached", sampleCheck({ reached: "sandbox" })],
  ["no finding", sampleCheck({ findings: [] })],
  ["another profile", sampleCheck({ profile: "reuse", requirements: [] })],
  ["a hostile repository", sampleCheck({ findings: [sampleFinding({ message: { da: HOSTILE, en: HOSTILE } })] })],
])("a result with %s suits the schema", (_, report) => {
  isValid(print(report));
  expect(isValid.errors).toBeNull();
});

test.each([
  ["an unknown state", { level: "4" }],
  ["another number of the schema", { schema: 2 }],
  ["a field that nobody knows", { extra: 1 }],
  ["no repository", { repositories: [] }],
  ["an exit code that check has not", { exitCode: 3 }],
])("%s does not suit it", (_, different) => {
  expect(isValid({ ...print(sampleCheck()), ...different })).toBe(false);
});
