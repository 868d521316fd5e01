import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { i18n } from "./i18n.ts";

const react = { "package.json": JSON.stringify({ dependencies: { react: "19.0.0" } }), "src/app.tsx": "export {};" };

test.each([
  ["a service without pages", { "src/main.go": "package main" }, "not-applicable pages"],
  ["pages without language files", react, "fail none"],
  ["pages with them", { ...react, "src/i18n/da.json": "{}" }, "pass found src/i18n/da.json"],
  [
    "Java's way",
    { "src/main/resources/messages_da.properties": "a=b" },
    "pass found src/main/resources/messages_da.properties",
  ],
  ["a promise", { "publiccode.yml": "localisation:\n  localisationReady: true\n" }, "fail promised publiccode.yml"],
  ["somebody else's language files", { ...react, "node_modules/x/locales/da.json": "{}" }, "fail none"],
])("%s", (_, files, expected) => {
  expect(runOne(i18n, files)).toEqual([expected]);
});
