import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { portfolio } from "./portfolio.ts";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "link and level",
    { "README.md": "# OS2a\n\n[OS2](https://produkter.os2.eu), OS2-niveau 2\n" },
    "pass found README.md:3",
  ],
  ["no level", { "README.md": "# OS2abe\n\nhttps://www.os2.eu/os2abe\n" }, "fail level README.md:3"],
  ["the front page", { "README.md": "# OS2abe\n\nhttps://os2.eu OS2-niveau 2\n" }, "fail missing"],
  ["our template", { "README.md": "- Produktside hos OS2: **Ikke besvaret endnu:** hvor?\n" }, "open open README.md:1"],
])("%s", (_, files, expected) => {
  expect(runOne(portfolio, files)).toEqual([expected]);
});

test("the card", () => {
  const card = (page?: string) => completeCard({ product: { name: "A" }, toolbox: { page } });
  expect(runOne(portfolio, {}, { card: card() })).toEqual(["open unanswered toolbox.page"]);
  expect(runOne(portfolio, {}, { card: card("https://www.os2.eu/os2a") })).toEqual(["pass found toolbox.page"]);
});
