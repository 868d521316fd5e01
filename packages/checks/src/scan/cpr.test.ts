import { expect, test } from "vitest";
import { classifyCpr } from "./cpr-number.ts";
import { cpr } from "./cpr.ts";

test.each([
  ["0709595008", "person"], // modulus 11 fits, for somebody born in 1859
  ["1405565123", "person"], // born after 2007, when check digits ended
  ["2704585263", "doubtful"],
  ["2512489996", "made-up"], // Nancy Ann Berggren
  ["6709565096", "made-up"], // a replacement number
  ["1111111118", "made-up"],
  ["1212121212", "made-up"],
  ["0102030405", "made-up"],
  ["0101800008", "made-up"],
  ["2704581234", "made-up"],
  ["3102584321", "none"], // 31 February
  ["2902584321", "none"], // 1858 had no 29 February
  ["0000000000", "none"],
])("%s is %s", (digits, expected) => {
  expect(classifyCpr(digits)).toBe(expected);
});

test("the 1st of January of some years says nothing by its check digit", () => {
  const kindsOf = (day: string) =>
    new Set(Array.from({ length: 30 }, (_, index) => classifyCpr(`${day}${String(2010 + index)}`)));
  expect(kindsOf("010165")).toEqual(new Set(["person"]));
  expect(kindsOf("020165")).toEqual(new Set(["doubtful", "person"]));
});

const show = (text: string, path: string) =>
  cpr.scan(text, path).map(({ kind, line, found }) => `${kind ?? ""} ${String(line)} ${found}`);

test.each([
  ["a number with a hyphen", "data/borgere.csv", "navn;nr\nAnders And;070956-5096", ["person 2 0709xx-xxxx"]],
  [
    "ten digits after the word",
    "seed.sql",
    "INSERT INTO p (cpr, navn)\nVALUES ('0709565096', 'A')",
    ["person 2 0709xx-xxxx"],
  ],
  [
    "ten digits in a column of that name",
    "data/borgere.csv",
    `navn;CPR\n${"A;x\n".repeat(100)}B;0709565096`,
    ["person 102 0709xx-xxxx"],
  ],
  ["a number in a test", "src/test/java/PersonTest.java", 'setCpr("0709565096")', ["test 1 0709xx-xxxx"]],
  ["a number in an example", "schema.graphql", "CPR number. Examples: `0709565096`", ["test 1 0709xx-xxxx"]],
  ["a number whose check digit is wrong", "src/persons.py", '"personnummer": "2704585263"', ["doubtful 1 2704xx-xxxx"]],
  ["the same in a test", "tests/persons.py", '"personnummer": "2704585263"', ["made-up 1 2704xx-xxxx"]],
  ["a made-up number", "README.md", "CPR, for example 111111-1118", ["made-up 1 1111xx-xxxx"]],
])("finds %s", (_, path, text, expected) => {
  expect(show(text, path)).toEqual(expected);
});

test.each([
  ["a telephone number", "README.md", "Ring til CPR-kontoret på +4570961409 eller 70 96 14 09"],
  ["ten digits that nothing speaks of", "data.json", '{"id": 0709565096}'],
  ["part of an account's number", "accounts.csv", "3505262904,02032-332501008-026053-299--021005-4037,Delt"],
  ["part of a UUID", "a.json", '"cpr": "2b070956-5096-4afa-9e1d-7ee8a34ee6ff"'],
  ["numbers of articles", "varer.txt", "070956-5096\n660487-6475\n291417-7763\n398259-7919"],
  ["a version", "a.txt", "1.070956-5096"],
])("leaves %s alone", (_, path, text) => {
  expect(show(text, path)).toEqual([]);
});

test("a megabyte of digits takes no longer than its length", () => {
  const start = performance.now();
  cpr.scan(`cpr ${"0709565096 ".repeat(1e5)}`, "a.txt");
  cpr.scan(`cpr ${"070956-".repeat(1.5e5)}`, "a.txt");
  expect(performance.now() - start).toBeLessThan(3000);
});
