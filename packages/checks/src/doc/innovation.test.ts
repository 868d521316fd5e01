import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { innovation } from "./innovation.ts";

const path = "docs/vision-strategy.md";
const page = (text: string) => ({ [path]: `# Vision\n\n## Nytænkning og åbenhed\n\n${text}\n` });
const isNew =
  "Løsningen er den første, der samler høringer fra flere kommuner og sender dem videre som åbne data, som enhver kan læse.";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "new and open",
    page(`${isNew} To leverandører har bidraget, og tre kommuner genbruger den.`),
    `pass found ${path}:3`,
  ],
  [
    "in English",
    {
      "README.md":
        "# A\n\n## Innovation\n\nIt is the first of its kind to gather hearings of several bodies, and others contribute through issues and pull requests in the open.\n",
    },
    "pass found README.md:3",
  ],
  ["the licence alone", page(`${isNew} Koden er under MPL-2.0.`), `fail openness ${path}:3`],
  ["a line", page("Den er ny."), `fail thin ${path}:3`],
  ["our template", page("**Ikke besvaret endnu:** hvad er nyt?"), `open open ${path}:5`],
])("%s", (_, files, expected) => {
  expect(runOne(innovation, files)).toEqual([expected]);
});
