import { expect, test } from "vitest";
import { findLeftovers, findOpenLines } from "./leftovers.ts";

test.each([
  ["| [Maintainer 1] | [@username1](https://github.com/username1) |", "[Maintainer 1]"],
  ["Skriv til insert-mail@os2.eu.", "insert-mail@os2.eu."],
  ["[INSERT CONTACT METHOD]", "[INSERT CONTACT METHOD]"],
  ["# [Replace with Project Title]", "[Replace with Project Title]"],
  ["> Replace this with a brief introduction", "> Replace this"],
  ["> Describe how to get a development environment up and running", "> Describe how to"],
  ["> - [ ] **Remove this setup section from your README.md.**", "Remove this setup section from your README"],
  ['> - [ ] Click the green "Use this template" button above.', 'Click the green "Use this template'],
  ["title: Your awesome title", "Your awesome title"],
  ["* Billy Idol", "Billy Idol"],
  ["Lorem ipsum dolor sit amet", "Lorem ipsum dolor"],
  ["- [PROJECTNAME-XXXX](http://tickets.projectname.com/browse/PROJECTNAME-XXXX)", "[PROJECTNAME-XXXX"],
  ["## [Unreleased] - yyyy-mm-dd", "## [Unreleased] - yyyy-mm-dd"],
  ["Dato: dd-mm-åååå", "Dato: dd-mm-åååå"],
  ["Send det til <your e-mail address>", "<your e-mail address>"],
  ["[Navn på produktet] hjælper borgere", "[Navn på produktet]"],
  ["# OS2produkt security policies", "# OS2produkt"],
  ["guidelines for *OS2produkt*", "*OS2produkt*"],
  ["A short description of the project.", "A short description of the project."],
  ["Contact: [maintainer usernames]()", "[maintainer usernames]("],
])("knows a template by %s", (line, found) => {
  expect(findLeftovers(`Tekst.\n${line}\n`)).toEqual([{ line: 2, found }]);
});

test.each([
  ["a link", "Skriv til [Navn](https://a.dk), [e-mail address](mailto:a@b.dk) eller [todo][1]."],
  ["a word of an interface", "Tryk på [Kontakt], og indsæt navn på organisationen."],
  ["what a reader fills in", "Åbn https://<your-host>/admin og <project-name>."],
  ["a format", "Datoer skrives YYYY-MM-DD"],
  ["a code span", "Der må ikke stå `insert-mail@os2.eu` eller ``[Maintainer 1]``."],
  ["a code block", "```\nBilly Idol\n```"],
  ["a quotation's code block", "> ```\n> Billy Idol\n> ```"],
  ["a quotation", "> Describe your wishes at the meeting."],
  ["products in general", "## Hvad er et OS2produkt?\nAndre OS2produkter bruger det."],
  ["a sentence about a description", "A short description of the project can be found at os2.eu."],
  ["a to-do box", "- [ ] insert coin"],
])("lets %s stand", (_, text) => {
  expect(findLeftovers(text)).toEqual([]);
});

test("finds lines that wait for an answer, in both languages, outside code", () => {
  const text = "**Ikke besvaret endnu:** hvem?\n`Not answered yet:`\n| a | **Not answered yet:** who? |";
  expect(findOpenLines(text)).toEqual([
    { line: 1, found: "**Ikke besvaret endnu:** hvem?" },
    { line: 3, found: "| a | **Not answered yet:** who? |" },
  ]);
});

test.each([
  ["brackets", "[your ".repeat(60_000)],
  ["quotation marks", ">".repeat(300_000)],
  ["stars", "*".repeat(300_000)],
  ["backticks", "`a".repeat(150_000)],
  ["headings", `# ${"a ".repeat(150_000)}`],
])("takes time in proportion to the length: %s", (_, text) => {
  const start = performance.now();
  findLeftovers(`Billy Idol\n${text}`);
  findLeftovers(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
