import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { accessibility } from "./accessibility.ts";

const page = { "src/App.tsx": "export const App = () => <main />;" };
const statement =
  "# Tilgængelighed\n\nBrugerfladen er afprøvet i marts 2026 med tastatur og skærmlæser. Den følger WCAG 2.1 AA delvist; kortet kan ikke betjenes uden mus.\n";
const card = (softwareType: string) => completeCard({ product: { name: "OS2eksempel" }, build: { softwareType } });

test.each([
  ["a statement", { ...page, "docs/tilgængelighed.md": statement }, "pass found docs/tilgængelighed.md:1"],
  ["a section", { ...page, "README.md": `# X\n\n#${statement}` }, "pass found README.md:3"],
  [
    "a text without a measure",
    {
      ...page,
      "docs/accessibility.md":
        "# Accessibility\n\nWe care a lot about accessibility and want everybody to be able to use our product with ease every day.\n",
    },
    "fail standard docs/accessibility.md:1",
  ],
  ["pages and no word", page, "fail silent"],
  [
    "a control and no word",
    { ...page, "package.json": '{"name": "x", "devDependencies": {"@axe-core/playwright": "1.0.0"}}' },
    "fail tested",
  ],
  ["an icon", { ...page, "assets/accessibility.svg": "<svg/>" }, "fail silent"],
  ["no pages", { "src/main.py": "print(1)" }, "not-applicable noInterface"],
  ["pages of the documentation only", { "docs/templates/index.html": "<html>" }, "not-applicable noInterface"],
])("%s", (_, files, expected) => {
  expect(runOne(accessibility, files)).toEqual([expected]);
});

test("believes the card, and publiccode.yml", () => {
  expect(runOne(accessibility, page, { card: card("standalone/backend") })).toEqual(["not-applicable noInterface"]);
  expect(runOne(accessibility, {}, { card: card("standalone/web") })).toEqual(["fail silent"]);
  const file = { "publiccode.yml": "name: x\nsoftwareType: standalone/web\n" };
  expect(runOne(accessibility, file)).toEqual(["fail silent"]);
});
