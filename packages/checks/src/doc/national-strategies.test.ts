import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { nationalStrategies } from "./national-strategies.ts";

const path = "docs/vision-strategy.md";
const page = (text: string) => ({ [path]: `# Vision\n\n## Nationale strategier\n\n${text}\n` });
const why = "Produktet støtter målet om sammenhængende digital service, fordi høringer samles ét sted for borgerne.";

test.each([
  ["nothing", {}, "fail missing"],
  ["in force", page(`${why} Danmarks digitaliseringsstrategi 2026-2029.`), `pass found ${path}:3`],
  ["in its last year", page(`${why} Strategien gælder 2023–2026.`), `pass found ${path}:3`],
  ["ended", page(`${why} Digitaliseringsstrategi 2022-2025.`), `fail expired ${path}:3`],
  ["one of two in force", page(`${why} Strategi 2016-2020 og strategi 2026 til 2029.`), `pass found ${path}:3`],
  ["no years", page(`${why} Den nationale strategi for kunstig intelligens.`), `fail years ${path}:3`],
  ["a general claim", page(`${why} Vi støtter digitalisering.`), `fail general ${path}:3`],
  ["our template", page("**Ikke besvaret endnu:** hvilken?"), `open open ${path}:5`],
  [
    "a line of the README",
    { "README.md": "# A\n\nStøtter Den fællesoffentlige digitaliseringsstrategi 2016-2020.\n" },
    "fail expired README.md:3",
  ],
  ["a strategy of the product", { "README.md": "# A\n\nProduktets strategi 2016-2020.\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(nationalStrategies, files)).toEqual([expected]);
});
