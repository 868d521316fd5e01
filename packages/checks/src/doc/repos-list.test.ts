import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { reposList } from "./repos-list.ts";

const address = "https://github.com/OS2a/a";
const sibling = (name: string) => viewLiteral({}, { name });

test.each([
  ["no README", {}, "unknown unsure"],
  [
    "a README that names none",
    { "README.md": "# A\n\n[Issues](https://github.com/OS2a/a/issues)\n" },
    "unknown unsure README.md",
  ],
  [
    "a list under a heading",
    { "README.md": "# A\n\n## Repositories\n\n[Docs](https://github.com/os2a/a-docs)\n" },
    "pass found README.md",
  ],
  ["one in passing", { "README.md": "# A\n\n[Docs](https://github.com/os2a/a-docs)\n" }, "unknown unsure README.md"],
  ["somebody else's", { "README.md": "[B](https://github.com/other/b)\n" }, "unknown unsure README.md"],
])("%s", (_, files, expected) => {
  expect(runOne(reposList, files, { address })).toEqual([expected]);
});

test("repositories of this run are to be named", () => {
  const siblings = [sibling("a-docs"), sibling(".github")];
  expect(runOne(reposList, { "README.md": "# A\n" }, { siblings })).toEqual(["fail missing README.md"]);
  expect(runOne(reposList, { "README.md": "Docs: a-docs\n" }, { siblings })).toEqual(["pass found README.md"]);
});

test("the card lists them", () => {
  const card = (...names: string[]) =>
    completeCard({ product: { name: "A" }, repositories: names.map((name) => ({ name })) });
  expect(runOne(reposList, {}, { card: card() })).toEqual(["open unanswered repositories"]);
  expect(runOne(reposList, {}, { card: card("a") })).toEqual(["pass card repositories"]);
  expect(runOne(reposList, {}, { card: card("a"), siblings: [sibling("b")] })).toEqual(["fail unlisted repositories"]);
});
