import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { agreement } from "./agreement.ts";

const link = (text: string, url: string) => `[${text}](${url})`;
const both = `${link("Tilslutningsaftale", "https://os2.eu/a.pdf")} og ${link("takstblad", "https://os2.eu/t.pdf")}`;

test.each([
  ["nothing", {}, "fail missing"],
  ["open links", { "docs/economy.md": `# Økonomi\n\n${both}\n` }, "pass found docs/economy.md:3"],
  [
    "signed files",
    { "aftaler/Tilslutningsaftale.pdf": "x", "aftaler/takstblad-2026.pdf": "x" },
    "pass found aftaler/Tilslutningsaftale.pdf",
  ],
  [
    "English",
    {
      "README.md": `${link("Participation agreement", "https://os2.eu/a")}, ${link("price sheet", "https://os2.eu/b")}`,
    },
    "pass found README.md:1",
  ],
  ["no price sheet", { "README.md": link("tilslutningsaftale", "https://os2.eu/a") }, "fail noPrices README.md:1"],
  ["no agreement", { "README.md": link("takstblad", "https://os2.eu/a") }, "fail noAgreement README.md:1"],
  ["behind a login", { "README.md": both.replace("os2.eu", "by.sharepoint.com") }, "fail login README.md:1"],
  ["a pledge", { "docs/tilsagn.pdf": "x" }, "fail pledge docs/tilsagn.pdf"],
  [
    "our template",
    { "docs/economy.md": "| Takstblad | **Ikke besvaret endnu:** hvor? |\n" },
    "open open docs/economy.md:1",
  ],
  ["a blank form", { "skabeloner/tilslutningsaftale.docx": "x" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(agreement, files)).toEqual([expected]);
});

test.each([
  ["nothing waits", {}, "open unanswered financing.agreement"],
  ["half waits", { agreement: "https://os2.eu/a" }, "open unanswered financing.priceSheet"],
  ["both answer", { agreement: "https://os2.eu/a", priceSheet: "https://os2.eu/b" }, "pass found financing.agreement"],
  [
    "a login is no evidence",
    { agreement: "https://os2.eu/a", priceSheet: "https://boks.os2.eu/apps/x" },
    "fail login financing.priceSheet",
  ],
])("the card: %s", (_, financing, expected) => {
  const card = completeCard({ product: { name: "A" }, financing });
  expect(runOne(agreement, {}, { card })).toEqual([expected]);
});
