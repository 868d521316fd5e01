import { Readable, Writable } from "node:stream";
import { parseCard, writeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { askQuestions, type CardAnswers } from "./ask-questions.ts";
import { makePlainPrompter } from "./plain-prompter.ts";

/** A conversation in plain lines: what was typed, what was said, what came of it. */
async function talk(typed: readonly string[], language: "da" | "en" = "da", given: CardAnswers = {}) {
  const said: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const prompter = makePlainPrompter(Readable.from(typed.map((line) => `${line}\n`)), output, language);
  const answers = await askQuestions(prompter, { language, year: 2026, given });
  prompter.close();
  return { answers, said: said.join("") };
}

const enter = (count: number) => Array.from({ length: count }, () => "");

test("a name, and Enter to the end, gives a card with what is certain and nothing more", async () => {
  const { answers, said } = await talk(["OS2udoglær", ...enter(40)]);
  expect(answers).toMatchInlineSnapshot(`
    {
      "build": {
        "forge": "github",
        "stack": "none",
      },
      "legal": {
        "copyrightHolder": "OS2 - Offentligt digitaliseringsfællesskab",
        "copyrightYear": 2026,
        "licence": "MPL-2.0",
      },
      "organisation": {
        "coordinator": {},
      },
      "product": {
        "languages": [
          "da",
        ],
        "level": "sandbox",
        "name": "OS2udoglær",
        "slug": "os2udoglaer",
        "stage": "project",
      },
    }
  `);
  expect(said).toMatchSnapshot();
});

test("it speaks English", async () => {
  const { said } = await talk(["OS2x", ...enter(40)], "en");
  expect(said).toContain("(1/");
  expect(said).toContain("What is the product called?");
  expect(said).not.toMatch(/Hvad|Hvilke|Hvem|lad stå/);
});

test("? explains, < goes back, and a wrong answer is asked for again", async () => {
  const { answers, said } = await talk(["?", "../x", "OS2gammel", "<", "OS2ny", "", ...enter(40)]);
  expect(answers?.product).toMatchObject({ name: "OS2ny", slug: "os2ny" });
  expect(said).toContain("Navnet, som folk kender det");
  expect(said).toContain("Her er tegn, der ikke kan bruges: ../x");
});

test("a choice is made by number, by name, or not at all", async () => {
  const typed = ["A", "a", "", "", "", "", "9", "2", "3", ...enter(40)];
  const { answers, said } = await talk(typed);
  expect(answers?.product).toMatchObject({ stage: "project", level: "2" });
  expect(said).toContain("Skriv et tal fra listen.");
});

test("what follows from an answer is asked, and forgotten when the answer changes", async () => {
  const { said } = await talk(["A", "", "", "", "", "", "", "", "", "2", ...enter(40)]);
  expect(said).toContain("Skal produktet leveres som container?");
  expect(said).toContain("Hvilken database bruger produktet?");
  expect((await talk(["A", ...enter(40)])).said).not.toContain("Skal produktet leveres som container?");
});

test("what was given by flags is not asked for", async () => {
  const { said } = await talk(enter(40), "da", { product: { name: "OS2x" } });
  expect(said).not.toContain("Hvad hedder produktet?");
});

test("a person who stops gets nothing", async () => {
  expect((await talk(["OS2x"])).answers).toBeUndefined();
});

test("whatever is answered makes a valid card", async () => {
  const { answers } = await talk([
    "Søn & Co: nej",
    "Søn & Co",
    "soen",
    "Kort: tekst #1",
    'Linje "med" tegn',
    "x",
    "y",
    "2",
    "2",
    "da, en",
    "2",
    "github",
    "OS2",
    ...enter(40),
  ]);
  expect(parseCard(writeCard(answers ?? {}, "da"))).toMatchObject({
    ok: true,
    value: { product: { languages: ["da", "en"] } },
  });
});
