import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { economy } from "./economy.ts";

const budget =
  "I 2026 er budgettet 900.000 kr.: 300.000 til koordinering og 600.000 til udvikling, betalt af alle deltagere efter størrelse.";
const page = (text: string) => ({ "docs/economy.md": `# Økonomi\n\n${text}\n` });

test.each([
  ["nothing", {}, "fail missing"],
  ["figures, year and shares", page(budget), "pass found docs/economy.md:1"],
  [
    "a section in English",
    {
      "GOVERNANCE.md":
        "# G\n\n## Funding\n\nAll members pay a share. The budget of 2026 is DKK 900,000, a third for coordination and the rest for development.\n",
    },
    "pass found GOVERNANCE.md:3",
  ],
  ["no amount", page(budget.replaceAll(/[\d.]{7} ?(kr)?/g, "noget")), "fail amount docs/economy.md:1"],
  ["no year", page(budget.replace("2026", "år")), "fail year docs/economy.md:1"],
  ["an old year", page(budget.replace("2026", "2023")), "fail old docs/economy.md:1"],
  ["upkeep only", page(budget.replace("udvikling", "drift")), "fail shares docs/economy.md:1"],
  ["a spreadsheet", { "docs/budget 2026.xlsx": "x" }, "fail closed docs/budget 2026.xlsx"],
  ["an agenda item", { "møder/2026-01-01-referat.md": `# R\n\n## Økonomi\n\n${budget}\n` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(economy, files)).toEqual([expected]);
});

test.each([
  ["no model waits", {}, "open cardLacks financing.model"],
  ["no budget waits", { model: "shared" }, "open cardLacks financing.budget"],
  ["ad hoc is not secured", { model: "ad-hoc", budget }, "fail adHoc financing.model"],
  ["an old budget", { model: "shared", budget: budget.replace("2026", "2020") }, "fail old financing.budget"],
  ["model and budget answer", { model: "shared", budget }, "pass card financing.budget"],
])("the card: %s", (_, financing, expected) => {
  const card = completeCard({ product: { name: "A" }, financing });
  expect(runOne(economy, {}, { card })).toEqual([expected]);
});
