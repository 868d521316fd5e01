import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { links } from "./links.ts";

const files = {
  "docs/drift.md": "# Drift og hjælp\n\n## Hvem?\n\n## Hvem?\n",
  "docs/Billede 1.png": "x",
  "src/a.ts": "x",
};

test.each([
  ["none", "Intet.", ["not-applicable none"]],
  [
    "a file, a folder, a heading",
    "[a](docs/drift.md) [b](docs/) [c](./docs/drift.md#drift-og-hjælp) [d](#x)",
    ["pass resolve"],
  ],
  ["a heading in other letters", "[a](docs/drift.md#Drift-og-hj%C3%A6lp) [b](docs/drift.md#hvem-1)", ["pass resolve"]],
  ["spaces and angle brackets", "![a](docs/Billede%201.png) [b](<docs/Billede 1.png>)", ["pass resolve"]],
  ["a reference", "[a][b]\n\n[b]: docs/drift.md", ["pass resolve"]],
  ["the forge's own pages", "[a](../../issues) [b](../../wiki) [c](docs/drift.md)", ["pass resolve"]],
  ["a line of code, a top", "[a](src/a.ts#L3) [b](#top) [c](#)", ["pass resolve"]],
  [
    "a template's expression",
    "[a]({{ site.baseurl }}/b) [c]({{site.url}}/d) [e](/admin) [f](docs/drift.md)",
    ["pass resolve"],
  ],
  ["mail and other schemes", "[a](mailto:a@b.dk) [b](tel:1) [c](//d.dk) [e](docs/drift.md)", ["pass resolve"]],
  ["code and comments", "`[a](b.md)` <!-- [c](d.md) --> [e](docs/drift.md)", ["pass resolve"]],
  ["a file that is not there", "a\n[b](docs/brug.md)", ["fail missing README.md:3"]],
  ["a picture that is not there", "![a](a.png)", ["fail missing README.md:2"]],
  ["other capitals", "[a](Docs/drift.md)", ["fail case README.md:2"]],
  ["no such heading", "[a](docs/drift.md#hvor)", ["fail fragment README.md:2"]],
  ["no such heading here", "[a](#hvor)", ["fail fragment README.md:2"]],
  ["no address", "[a]()", ["fail empty README.md:2"]],
  ["HTML", '<img src="a.png"> <a href="docs/drift.md">b</a>', ["fail missing README.md:2"]],
  ["unencrypted, told once", "http://a.dk http://b.dk", ["fail http README.md:2"]],
  [
    "names of schemas and machines of one's own",
    "http://www.w3.org/2001 http://localhost:8080 http://10.0.0.1 http://db/ http://a.example.com [b](docs/drift.md)",
    ["pass resolve"],
  ],
  ["an odd address", "[a](%E0%A4%A.md)", ["fail missing README.md:2"]],
])("%s", (_, text, expected) => {
  expect(runOne(links, { ...files, "README.md": `# X\n${text}` })).toEqual(expected);
});

test.each([
  [
    "a page's address on a site",
    { "docs/_config.yml": "title: X", "docs/a.md": "[b](b) [c](c.html) [d](/d/) [e](f/)" },
    "not-applicable none",
  ],
  [
    "a file that a site would show",
    { "docs/_config.yml": "title: X", "docs/a.md": "[b](b.md)" },
    "fail missing docs/a.md:1",
  ],
  ["a path from the root", { "docs/a.md": "[b](/docs/b.md)" }, "fail missing docs/a.md:1"],
  ["an old list of changes", { "CHANGELOG.md": "[a](gone.md) http://a.dk" }, "not-applicable none"],
  [
    "a form",
    { ".github/ISSUE_TEMPLATE/a.md": "[a](gone.md)", "docs/adr/template.md": "[a](gone.md)" },
    "not-applicable none",
  ],
  ["reStructuredText", { "docs/a.rst": "`b <../a.txt>`_ |c|\n\n.. |c| image:: c.png\n" }, "fail missing docs/a.rst:1"],
])("%s", (_, literal, expected) => {
  expect(runOne(links, literal)[0]).toBe(expected);
});

test("tells of twenty, and counts the rest", () => {
  const text = Array.from({ length: 50 }, (_, n) => `[a](${String(n)}.md)`).join("\n");
  const told = runOne(links, { "README.md": text });
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toBe("fail more");
});
