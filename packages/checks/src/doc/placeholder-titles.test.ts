import { expect, test } from "vitest";
import { isPlaceholderTitle } from "./placeholder-titles.ts";

test.each([
  "Your awesome title",
  "Just the Docs Template",
  "OS2 docs template",
  "Project Title",
  "[Titel]",
  "OS2produkt",
])("%s is a template's", (title) => {
  expect(isPlaceholderTitle(title)).toBe(true);
});

test.each(["OS2eksempel", "OS2forms Documentation", "Projektrummet", "Your City Portal", "Test of time"])(
  "%s may be a product's",
  (title) => {
    expect(isPlaceholderTitle(title)).toBe(false);
  },
);
