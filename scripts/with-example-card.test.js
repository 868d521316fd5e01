import { expect, test } from "vitest";
import { tellExample, tellUnreleased, withExampleCard } from "./with-example-card.js";

const card = "/os2kit/product.yml";

test.each([
  ["my-product", ["my-product", "--card", card]],
  ["my-product --dry-run --lang=da", ["my-product", "--dry-run", "--lang=da", "--card", card]],
  ["--lang da my-product", ["--lang", "da", "my-product", "--card", card]],
  ["my-product --card mine.yml", ["my-product", "--card", "mine.yml"]],
  ["my-product --name OS2mit", ["my-product", "--name", "OS2mit"]],
  ["my-product --set product.level=1", ["my-product", "--set", "product.level=1"]],
  ["my-product --ask", ["my-product"]],
  ["--help", ["--help"]],
  ["-V", ["-V"]],
])("npm run new -- %s", (line, expected) => {
  expect(withExampleCard(line.split(" "), card)).toEqual(expected);
});

test("the line about the example is Danish for Danes", () => {
  expect(tellExample(["my-product"], { LANG: "da_DK.UTF-8" })).toMatch("Der er hverken givet kort eller svar");
  expect(tellExample(["my-product", "--lang", "da"], { LANG: "en_GB.UTF-8" })).toMatch("Der er hverken");
  expect(tellExample(["my-product", "--lang=en"], { LANG: "da_DK.UTF-8" })).toMatch("No card and no answers");
  expect(tellExample(["my-product"], { LC_ALL: "", LANG: "C" })).toMatch("No card and no answers");
});

test("what is missing before the first release is told in both languages", () => {
  expect(tellUnreleased(["my-product"], { LANG: "da_DK.UTF-8" })).toMatch("ikke udgivet endnu");
  expect(tellUnreleased(["my-product", "--lang=en"], {})).toMatch("not released yet");
});
