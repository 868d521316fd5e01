import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { newsletter } from "./newsletter.ts";

test.each([
  ["nothing", {}, "fail missing"],
  ["a link", { "README.md": "# A\n\n[Tilmeld nyhedsbrev](https://os2.eu/nyheder)\n" }, "pass found README.md:3"],
  [
    "an address that says so",
    { "docs/index.md": "[Sign up](https://os2.eu/newsletter)\n" },
    "pass found docs/index.md:1",
  ],
  ["a mailing list", { "README.md": "[Nyhedsbrev](mailto:os2a@os2.eu)\n" }, "pass found README.md:1"],
  ["behind a login", { "README.md": "[Newsletter](https://a.sharepoint.com/x)\n" }, "fail login README.md:1"],
  [
    "our template",
    { "docs/toolbox.md": "| Nyheder | **Ikke besvaret endnu:** hvor? |\n" },
    "open open docs/toolbox.md:1",
  ],
  ["a feature of the product", { "README.md": "The newsletter module sends mails.\n" }, "fail missing"],
  ["a changelog called NEWS", { "NEWS.md": "# News\n\n## 1.0\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(newsletter, files)).toEqual([expected]);
});

test("the card", () => {
  const card = (news?: string) => completeCard({ product: { name: "A" }, toolbox: { newsletter: news } });
  expect(runOne(newsletter, {}, { card: card() })).toEqual(["open unanswered toolbox.newsletter"]);
  expect(runOne(newsletter, {}, { card: card("https://os2.eu/nyt") })).toEqual(["pass found toolbox.newsletter"]);
});
