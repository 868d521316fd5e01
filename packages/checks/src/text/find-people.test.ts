import { expect, test } from "vitest";
import { findPeople, namesOrganisation } from "./find-people.ts";

test.each([
  ["- [x] Jakob Hovgaard Kaiser, Aarhus Kommune", ["Jakob Hovgaard Kaiser"]],
  ["| Silkeborg Kommune, EJD | Projektleder, Jesper Buchhardt | JB |", ["Jesper Buchhardt"]],
  ["Produktkoordinator Sofie Søndergaard", ["Sofie Søndergaard"]],
  ["**Åse Høj-Nielsen** (Høje Taastrup Kommune)", ["Åse Høj-Nielsen"]],
  ["[Hans A. Jensen](mailto:haj@by.dk) og Pia von Kleist", ["Hans A. Jensen", "Pia von Kleist"]],
])("%s", (text, people) => {
  expect(findPeople(text)).toEqual(people);
});

test.each([
  "Region Midtjylland",
  "Høje Taastrup Kommune",
  "[Maintainer 1]",
  "Billy Idol",
  "Project Coordinator & Community Facilitator",
  "Pull Request",
  "OS2 Styregruppen",
])("nobody in %s", (text) => {
  expect(findPeople(text)).toEqual([]);
});

test("organisations", () => {
  expect(["Aarhus Kommune", "Magenta ApS", "OS2-sekretariatet"].every(namesOrganisation)).toBe(true);
  expect(["kommunerne betaler", "OS2eksempel", "regioner"].some(namesOrganisation)).toBe(false);
});

test("a very long line takes no time and holds nobody", () => {
  expect(findPeople(`${"A".repeat(100_000)} ${"A ".repeat(50_000)}`)).toEqual([]);
});
