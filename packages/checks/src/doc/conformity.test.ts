import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { conformity } from "./conformity.ts";

const path = "docs/vision-strategy.md";
const head = "| OS2's mål | Bidrag | Afvigelse |\n| --- | --- | --- |\n";
const rows =
  "| Fælles løsninger | Tre kommuner deler den samme kode | Ingen |\n| Åbenhed | Alt arbejde sker på en åben opgaveliste | Ikke alle møder er åbne for andre endnu |\n";
const page = (text: string) => ({ [path]: `# Vision\n\n## Punkt for punkt\n\n${text}\n` });

test.each([
  ["nothing", {}, "fail missing"],
  ["a table", page(`${head}${rows}`), `pass found ${path}:3`],
  [
    "one text",
    page(
      "Produktet følger OS2's strategi på alle måder, undtagen på ét punkt, og det er, at vi ikke har nået at dele alle vores erfaringer med de andre kommuner i fællesskabet.",
    ),
    `fail points ${path}:3`,
  ],
  [
    "no differences",
    page(
      `${head.replace("Afvigelse", "Note")}${rows.replace("Ingen", "Fint").replace(/Ikke[^|]*/, "Alle er med til det meste hver gang ")}`,
    ),
    `fail differences ${path}:3`,
  ],
  ["an old strategy", page(`OS2's strategi 2017-2020.\n\n${head}${rows}`), `fail expired ${path}:3`],
  ["our template", page(`${head}| **Ikke besvaret endnu:** hvert mål | x | y |\n`), `open open ${path}:7`],
])("%s", (_, files, expected) => {
  expect(runOne(conformity, files)).toEqual([expected]);
});
