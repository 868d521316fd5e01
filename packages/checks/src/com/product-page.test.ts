import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { productPage } from "./product-page.ts";

const address = "https://github.com/OS2borgerPC/os2borgerpc-admin-site";

test.each([
  ["nothing", {}, "fail missing"],
  ["the page", { "README.md": "# A\n\nSe https://www.os2.eu/os2borgerpc.\n" }, "pass found README.md:3"],
  ["an older form of address", { "README.md": "[A](https://os2.eu/produkt/os2borgerpc)\n" }, "pass found README.md:1"],
  [
    "in reStructuredText",
    { "README.rst": "A\n=\n\n    https://os2.eu/produkt/os2borgerpc\n" },
    "pass found README.rst:4",
  ],
  [
    "in publiccode.yml",
    { "publiccode.yml": "landingURL: https://produkter.os2.eu/borgerpc\n" },
    "pass found publiccode.yml:1",
  ],
  [
    "in the menu of the documentation's site",
    { "_config.yml": 'title: A\naux_links:\n  "Produktside": "https://www.os2.eu/os2borgerpc"\n' },
    "pass found _config.yml:3",
  ],
  [
    "switched off in the site's menu",
    { "_config.yml": "title: A\n# aux: https://www.os2.eu/os2borgerpc\n" },
    "fail missing",
  ],
  ["the front page", { "README.md": "OS2 (https://os2.eu)\n" }, "fail front README.md:1"],
  ["the list", { "README.md": "https://os2.eu/produkter\n" }, "fail front README.md:1"],
  ["a number", { "README.md": "https://os2.eu/node/332\n" }, "fail old README.md:1"],
  ["another product", { "README.md": "https://www.os2.eu/os2sync\n" }, "unknown other README.md:1"],
  ["another product, in passing", { "docs/sync.md": "https://www.os2.eu/os2sync\n" }, "fail missing"],
  [
    "another page of the site",
    { "README.md": "https://os2.eu/side/code-conduct og https://coc.os2.eu\n" },
    "fail missing",
  ],
  ["our template", { "README.md": "- Produktside hos OS2: **Ikke besvaret endnu:** hvor?\n" }, "open open README.md:1"],
  ["a bad escape", { "README.md": "https://os2.eu/produkt/%E0%A4%A\n" }, "unknown other README.md:1"],
])("%s", (_, files, expected) => {
  expect(runOne(productPage, files, { address })).toEqual([expected]);
});

test.each([
  [undefined, "open unanswered toolbox.page"],
  ["https://www.os2.eu/os2borgerpc", "pass card toolbox.page"],
  ["https://leverandør.dk/os2borgerpc", "fail cardOther toolbox.page"],
  ["https://os2.eu", "fail cardOther toolbox.page"],
])("the card: %s", (page, expected) => {
  const card = completeCard({ product: { name: "OS2borgerPC" }, toolbox: { page } });
  expect(runOne(productPage, {}, { card })).toEqual([expected]);
});

test("Danish letters in a name", () => {
  const card = completeCard({ product: { name: "OS2udoglær" } });
  const files = { "README.md": "https://www.os2.eu/os2udogl%C3%A6r og https://os2.eu\n" };
  expect(runOne(productPage, files, { card })).toEqual(["pass found README.md:1"]);
});
