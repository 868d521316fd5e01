// @ts-expect-error markdownlint-cli2 ships no types
import { main } from "markdownlint-cli2";
import { expect, test } from "vitest";

/**
 * The rules that a fixture breaks, as markdownlint-cli2 reports them: `line rule`.
 * @param {string} file
 */
async function lint(file) {
  /** @type {string[]} */
  const faults = [];
  const exitCode = await main({
    directory: `${import.meta.dirname}/fixtures`,
    argv: [file],
    logMessage: () => {},
    logError: (/** @type {string} */ line) => faults.push(line),
  });
  return {
    exitCode,
    faults: faults.map((line) => line.replace(/^\S+?:(\d+)\S* (?:error )?((?:MD|OS2)\d+).*$/, "$1 $2")),
  };
}

test("names what is wrong with a document", async () => {
  expect(await lint("bad.md")).toEqual({
    exitCode: 1,
    faults: ["1 MD022", "4 MD001", "11 MD046", "13 MD048", "17 MD024", "17 MD025"],
  });
});

test("says nothing about long lines, front matter, HTML, compact tables and repeated subheadings", async () => {
  expect(await lint("clean.md")).toEqual({ exitCode: 0, faults: [] });
});

test("finds heavy words, what was left behind, dates that can be misread, and links that say nothing, in Danish", async () => {
  expect(await lint("daarlig.md")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "faults": [
        "3 OS2001",
        "3 OS2003",
        "5 MD059",
        "5 OS2001",
        "5 OS2002",
      ],
    }
  `);
});

test("and in English", async () => {
  expect(await lint("bad-language.md")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "faults": [
        "3 OS2001",
        "3 OS2001",
        "3 OS2003",
        "5 MD059",
        "5 OS2002",
      ],
    }
  `);
});

test("says nothing about plain words, code, addresses and versions", async () => {
  expect(await lint("godt.md")).toEqual({ exitCode: 0, faults: [] });
});
