import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editCard } from "./edit-card.ts";

const CARD = `# Our card
product:
  name: OS2eksempel # the name
  level: 1   # for now

# who
organisation:
    owner: A
`;

test("a value is replaced, and nothing else", () => {
  expect(editCard(CARD, "product.level", "2")).toBe(CARD.replace("level: 1 ", 'level: "2" '));
});

test("a new field joins its group, indented as the group is", () => {
  expect(editCard(CARD, "organisation.securityContact", "a@b.dk")).toBe(`${CARD}    securityContact: a@b.dk\n`);
});

test("a new field does not push away the comment of the one before", () => {
  expect(editCard(CARD, "product.slug", "os2e")).toContain("level: 1   # for now\n  slug: os2e\n");
});

test("a new group comes last", () => {
  expect(editCard(CARD, "legal.licence", "MIT")).toBe(`${CARD}legal:\n  licence: MIT\n`);
});

test.each([
  ["a flow map", "product: { name: A }\n", "product.level", "2"],
  ["a list in place of a list", "product:\n  languages: [da]\n", "product.languages", ["en", "da"]],
  ["an empty value", "product:\n  name:\n", "product.name", "A"],
  ["a nested record", "organisation:\n  coordinator:\n    name: A\n", "organisation.coordinator.email", "a@b.dk"],
  ["no newline at the end", "product:\n  name: A", "product.level", "1"],
  ["an empty group", "product:\n  name: A\nanswers:\n", "answers.R1.status", "no"],
  ["an empty group that says so", "answers: ~\nproduct:\n  name: A\n", "answers.R1.status", "no"],
  ["an empty group in a flow map", "{ product: { name: A }, answers: }\n", "answers.R1.status", "no"],
  ["an empty group at the very end", "product:\n  name: A\nanswers:", "answers.R1.status", "no"],
  ["an empty record", "answers:\n  R1:\n  R2:\n    text: x\n", "answers.R1", { status: "no", text: "a\n\n  b" }],
  ["a new record", "answers:\n  R2:\n    text: x\n", "answers.R1", { status: "no", text: "a\nb" }],
  ["a record in place of a scalar", "answers:\n  R1: x\n", "answers.R1", { status: "no" }],
  ["a value that needs quotes", "product:\n  name: A\n", "product.name", "yes: #1 'x'"],
  ["a value of a wide space only", "product:\n  name: A\n", "product.website", "\u3000"],
])("%s can be edited", (_what, text, field, value) => {
  const result = parse(editCard(text, field, value)) as object;
  expect(field.split(".").reduce<unknown>((record, name) => (record as Record<string, unknown>)[name], result)).toEqual(
    value,
  );
});

test("an empty group keeps its comments", () => {
  const text = "answers: # drøftes\n  # først R1\nproduct:\n  name: A\n";
  expect(editCard(text, "answers.R1", { status: "no" })).toBe(
    "answers: # drøftes\n  R1:\n    status: no\n  # først R1\nproduct:\n  name: A\n",
  );
});

test("any line of text that is put in comes out again", () => {
  const line = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\p{C}\u0085\u2028\u2029]/u.test(text));
  fc.assert(
    fc.property(line, fc.constantFrom("product.name", "product.website", "legal.credit"), (text, field) => {
      const [group = "", name = ""] = field.split(".");
      const edited = parse(editCard(CARD, field, text)) as Record<string, Record<string, unknown>>;
      expect(edited[group]?.[name]).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});
