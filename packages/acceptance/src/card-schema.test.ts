import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { editCard, makeCardSchema, parseCard, QUESTIONS } from "@os2kit/model";
import { exampleCard } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(makeCardSchema("en"));

test.each(["os2eksempel", "os2udoglaer", "os2skadesoekonomi"])("%s suits the published schema", (name) => {
  isValid(parse(exampleCard(name)));
  expect(isValid.errors).toBeNull();
});

const VALUES = [
  "x",
  "",
  "../x",
  4,
  "4",
  -1,
  true,
  [],
  ["x"],
  ["da"],
  { a: 1 },
  { da: "x" },
  null,
  "2026-02-30",
  "a@b.dk",
  "https://x.dk",
  "MPL-2.0",
  "x".repeat(400),
];

test("what the schema refuses, the card's reader refuses too", () => {
  const unlike = QUESTIONS.flatMap(({ field }) =>
    VALUES.flatMap((value) => {
      const text = editCard("product:\n  name: A\n", field, value);
      const accepted = parseCard(text).ok;
      return accepted && !isValid(parse(text))
        ? [`${field}: ${JSON.stringify(value)}: ${ajv.errorsText(isValid.errors)}`]
        : [];
    }),
  );
  expect(unlike).toEqual([]);
});
