import { expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

const headings = (text: string) =>
  readMarkdown(text).sections.map(({ level, title, line }) => `${String(line)} ${String(level)} ${title}`);
const links = (text: string) =>
  readMarkdown(text).links.map(({ target, line, image }) => `${String(line)} ${image ? "!" : ""}${target}`);

test("reads headings, text, links and code, line for line", () => {
  const document = readMarkdown(
    [
      "---",
      "title: Drift",
      "---",
      "Før den første.",
      "",
      "# Drift <!-- a note -->",
      "Kører hos [Kommunen](https://kommune.dk).<!-- skjult -->",
      "```yaml",
      "# no heading: [x](y)",
      "```",
      "Slut.",
    ].join("\n"),
  );
  expect(document).toMatchInlineSnapshot(`
    {
      "anchors": [],
      "code": [
        {
          "language": "yaml",
          "line": 8,
          "text": "# no heading: [x](y)",
        },
      ],
      "frontMatter": "title: Drift",
      "links": [
        {
          "image": false,
          "line": 7,
          "target": "https://kommune.dk",
          "text": "Kommunen",
        },
      ],
      "sections": [
        {
          "level": 0,
          "line": 4,
          "text": "Før den første.
    ",
          "title": "",
        },
        {
          "level": 1,
          "line": 6,
          "text": "
    Kører hos [Kommunen](https://kommune.dk).



    Slut.",
          "title": "Drift",
        },
      ],
    }
  `);
});

test.each([
  ["marks of emphasis, code and links", "## **Om** `my_tool` og _[OS2](https://os2.eu)_ ##", ["1 2 Om my_tool og OS2"]],
  ["a name with underscores", "# PHP_CodeSniffer", ["1 1 PHP_CodeSniffer"]],
  ["brackets that are no link", "## [Unreleased]", ["1 2 [Unreleased]"]],
  ["an attribute list", "# Drift {#drift}", ["1 1 Drift"]],
  ["underlines", "Titel\n=====\n\nto\nlinjer\n---\ntekst", ["1 1 Titel", "4 2 to linjer"]],
  ["a rule below a blank line, a list, a quotation, a tag", "a\n\n---\n- b\n---\n> c\n---\n<br>\n---", ["1 0 "]],
  ["HTML, with a picture", '<h1 align="center"><img src="a.png"> OS2mo</h1>', ["1 1 OS2mo"]],
  ["HTML over several lines", "<div>\n<h2>\n  Titel\n</h2>\ntekst", ["1 0 ", "2 2 Titel"]],
  ["HTML that is never closed", "<h2>\nTitel\n", ["1 0 "]],
  ["no space: text", "#Titel", ["1 0 "]],
  ["in code, indented code and lists' code", "    # a\n\n- b\n\n  ```sh\n  # c\n  ```\n\n      # d", ["1 0 "]],
  ["in a fence inside a fence", "````md\n```\n# a\n```\n````\n# b", ["6 1 b"]],
  ["in a quotation's fence", "> ```\n> # a\n# b", ["3 1 b"]],
  ["in a fence that is never closed", "```\n# a", []],
  ["in a comment", "<!--\n# a\n\n# b\n-->\n# c", ["6 1 c"]],
  ["behind a comment's mark in a code span", "Brug `<!--` sådan.\n\n# a", ["1 0 ", "3 1 a"]],
  ["behind a comment's mark that ends with its paragraph", "Brug <!-- sådan.\n\n# a", ["1 0 ", "3 1 a"]],
  ["in <pre>", "<pre>\n# a\n</pre>\n# b", ["4 1 b"]],
  ["an empty one", "#\ntekst", ["1 1 "]],
  ["a text that begins with a rule", "---\nEn tekst.\n\n---\n# a", ["1 0 ", "5 1 a"]],
  ["empty front matter", "---\n---\n# a", ["3 1 a"]],
  ["a table with pipes", "| a \\| b | c |\n| --- | --- |\n| # d | e |\n# f", ["1 0 ", "4 1 f"]],
])("headings: %s", (_, text, expected) => {
  expect(headings(text)).toEqual(expected);
});

test.each([
  [
    "a title, angle brackets, brackets",
    '[a](b "c") [d](<e f.md>) [g](h(i).md) [j [k]](l)',
    ["1 b", "1 e f.md", "1 h(i).md", "1 l"],
  ],
  ["a picture in a link", "[![a](b.svg)](c)", ["1 !b.svg", "1 c"]],
  ["references", "[a][Ref] [b][] [ref]\n\n[ref]: c.md 'd'\n[b]: <e f>\n[^1]: no", ["1 c.md", "1 e f", "1 c.md"]],
  ["a reference to nothing", "[a][b] [c] - [ ] d", []],
  [
    "addresses as they are",
    "Se https://os2.eu/a_(b), <http://c.dk> og (https://d.dk).",
    ["1 https://os2.eu/a_(b)", "1 http://c.dk", "1 https://d.dk"],
  ],
  ["an address as its own text", "[https://a.dk](https://a.dk)", ["1 https://a.dk"]],
  ["HTML", "<a class='x' href='b.md'>x</a>\n<img\n src=\"c.png\">", ["1 b.md", "2 !c.png"]],
  ["text over two lines, in a quotation and a list", "> [a\n> b](c)\n- [d](e)", ["1 c", "3 e"]],
  ["in headings, whatever their form", "# [a](b)\n[c](d)\n---\n<h1><a href='e'>f</a></h1>", ["1 b", "2 d", "4 e"]],
  ["in code spans and comments: none", "`[a](b)` ``[c](`d`)`` <!-- [e](f) -->", []],
  ["a row for itself", "| [a | b](c) |\n| [d](e) |", ["1 c", "2 e"]],
  ["escaped", "\\[a](b) [c](d\\)e)", ["1 d)e"]],
  ["a template's tag: none", "[a]({% link b.md %})", []],
])("links: %s", (_, text, expected) => {
  expect(links(text)).toEqual(expected);
});

test("knows the names that a text gives to its places", () => {
  expect(readMarkdown('<a name="a"></a>\n# B {#b}\n## D { #d }\n<div id=c>').anchors).toEqual(["a", "b", "d", "c"]);
});

test.each([
  ["brackets", "[".repeat(300_000)],
  ["brackets and parentheses", "[a](".repeat(70_000)],
  ["pictures", "![".repeat(130_000)],
  ["backticks of growing length", Array.from({ length: 700 }, (_, length) => "`".repeat(length)).join(" ")],
  ["quotations", ">".repeat(260_000)],
  ["quotations with spaces", "> ".repeat(130_000)],
  ["nested lists", Array.from({ length: 700 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["tags", '<a "<a '.repeat(40_000)],
  ["comments", "<!--".repeat(60_000)],
  ["comments that begin on each line", "a <!--\n".repeat(40_000)],
  ["HTML headings", "<h1>\n".repeat(50_000)],
  ["underlines", "=\n-\n".repeat(60_000)],
  ["spaces in a heading", `# a${" ".repeat(250_000)}#b`],
  ["spaces in a definition", `[a]: b${" ".repeat(250_000)}c`],
  ["a rule that is none", `${"- ".repeat(130_000)}a`],
  ["one line of 10 MB", "a [b](c) ".repeat(1_200_000)],
  ["front matter without an end", "---\na: b\n".repeat(30_000)],
])("takes time in proportion to the length: %s", (_, text) => {
  const start = performance.now();
  readMarkdown(text);
  // A tenth of this on a quiet machine; what is quadratic takes minutes.
  expect(performance.now() - start).toBeLessThan(3000);
});
