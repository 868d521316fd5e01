import { lint } from "markdownlint/sync";
import { expect, test } from "vitest";
import rules from "./index.js";

/**
 * @param {string} text
 * @param {string} [name]
 * @param {import("markdownlint").Configuration} [config]
 */
function find(text, name = "page.md", config = {}) {
  const results = lint({
    strings: { [name]: text },
    customRules: rules,
    config: { default: false, os2: true, ...config },
  });
  return (results[name] ?? []).map(({ lineNumber, errorDetail }) => `${lineNumber} ${errorDetail}`);
}

test("a finding says what to write instead", () => {
  expect(find("Tjenesten er klar, såfremt det er besluttet den 1/2-26 eller 1/2/26. TBD.\n")).toMatchInlineSnapshot(`
    [
      "1 "såfremt": write "hvis"",
      "1 "TBD" was left behind",
      "1 "1/2/26": write 2026-02-01 eller 1. februar 2026",
    ]
  `);
  expect(find("This is simply\nthe way to utilize it.\n")).toMatchInlineSnapshot(`
    [
      "1 "simply": leave it out",
      "2 "utilize": write "use"",
    ]
  `);
});

test("a document's language is what it says, what its name says, or what its words say", () => {
  expect(find("---\nlang: en\n---\n\nDet er og bliver ikke prior to.\n")).toEqual(['5 "prior to": write "before"']);
  expect(find("Det er og bliver ikke prior to.\n", "page.en.md")).toEqual(['1 "prior to": write "before"']);
  expect(find("Det er og bliver ikke prior to.\n")).toEqual([]);
});

test("a product allows a word of its own", () => {
  const config = { OS2001: { allowed: ["vedrørende"] } };
  expect(find("Det er et brev vedrørende det.\n")).toEqual(['1 "vedrørende": write "om"']);
  expect(find("Det er et brev vedrørende det.\n", "page.md", config)).toEqual([]);
});

test("a word inside another word, and a link's text in brackets, are let be", () => {
  expect(find("Det er XXXL og [skriv til os](x.md) og [insert][x].\n\n[x]: y.md\n")).toEqual([]);
});
