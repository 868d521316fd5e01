import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, runCli, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";

const SET: Literal = {
  "set.yml": "name: t\nversion: 2.0.0\nsummary: T\n",
  "layers/a/layer.yml": "summary: A\n",
  "layers/a/files/README.md.hbs": "# {{product.name}}\n\nOne.\n\nTwo.\n",
};
const RENDER: Literal = {
  "layers/a/cases/render/product.yml": "product: { name: A }\n",
  "layers/a/cases/render/expected/README.md": "# A\n\nOne.\n\nTwo.\n",
};
const UPDATE: Literal = {
  "cases/own-words/product.yml": "product: { name: A }\n",
  "cases/own-words/case.yml": [
    "summary: A product's own words stay.",
    "v1: [{ in: layers/a/files/README.md.hbs, replace: One., with: 1. }]",
    "edits: [{ in: README.md, append: Ours. }]",
    "expected: { outcomes: { README.md: merged } }",
    "",
  ].join("\n"),
  "cases/own-words/expected/README.md": "# A\n\nOne.\n\nTwo.\nOurs.\n",
};

/** Writes a set and runs `os2kit template test` on it. */
function testSet(files: Literal, ...args: readonly string[]) {
  const cwd = tempFolder();
  const set = join(cwd, "set");
  writeLiteral(set, { ...SET, ...files });
  const run = (...more: readonly string[]) => runCli(["template", "test", "set", ...more], { cwd });
  return { cwd, set, run, ...run(...args) };
}

test("cases that pass", () => {
  const { exitCode, stdout } = testSet({ ...RENDER, ...UPDATE });
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Cases of t 2.0.0
      pass  cases/own-words
      pass  layers/a/cases/render

    2 passed, 0 failed, 0 could not be run.
    "
  `);
});

test("a case that fails shows what differs, in Danish too", () => {
  const { exitCode, stdout, run } = testSet({
    ...UPDATE,
    "cases/own-words/expected/README.md": "# A\n\nOne.\n\n2.\nOurs.\n",
    "cases/own-words/expected/crlf.md": "a\r\nb\r\n",
    "cases/own-words/edits/crlf.md": "a\nb\n",
    "cases/own-words/expected/logo.png": "\u0000a",
    "cases/own-words/edits/logo.png": "\u0000ab",
    "cases/own-words/expected/gone.md": "",
  });
  expect(exitCode).toBe(2);
  expect(stdout).toMatchInlineSnapshot(`
    "Cases of t 2.0.0
      fail  cases/own-words
        A product's own words stay.

        README.md is not as expected (- expected, + found):
          @@ -2,5 +2,5 @@

           One.

          -2.
          +Two.
           Ours.

        crlf.md differs in its line endings alone: CRLF expected, LF found.

        gone.md is missing.

        logo.png is not as expected, and is no text: 2 bytes expected, 3 found.

    0 passed, 1 failed, 0 could not be run.
    If what came out is right:  os2kit template test set --update
    "
  `);
  expect(run("--lang", "da").stdout).toMatchInlineSnapshot(`
    "Prøver af t 2.0.0
      ikke bestået  cases/own-words
        A product's own words stay.

        README.md er ikke som ventet (- ventet, + fundet):
          @@ -2,5 +2,5 @@

           One.

          -2.
          +Two.
           Ours.

        Kun linjeskiftene i crlf.md er anderledes: ventet CRLF, fundet LF.

        gone.md mangler.

        logo.png er ikke som ventet og er ikke tekst: ventet 2 byte, fundet 3.

    0 bestået, 1 ikke bestået, 0 kunne ikke køres.
    Er resultatet rigtigt, så kør:  os2kit template test set --update
    "
  `);
});

test("JSON for machines", () => {
  const { exitCode, stdout } = testSet({ ...RENDER, ...UPDATE, "cases/own-words/expected/README.md": "x" }, "--json");
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "cases": [
        {
          "case": "cases/own-words",
          "files": [
            {
              "difference": "changed",
              "path": "README.md",
            },
          ],
          "outcome": "fail",
          "problems": [],
          "summary": "A product's own words stay.",
        },
        {
          "case": "layers/a/cases/render",
          "files": [],
          "outcome": "pass",
          "problems": [],
        },
      ],
      "exitCode": 2,
      "schema": 1,
      "set": {
        "name": "t",
        "version": "2.0.0",
      },
      "written": [],
    }
  `);
});

test("JUnit for CI servers", () => {
  const { cwd } = testSet({ ...RENDER, "layers/a/cases/render/expected/no.md": "" }, "--junit", "junit.xml");
  expect(readFileSync(join(cwd, "junit.xml"), "utf8")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="os2kit template test">
      <testsuite name="t 2.0.0" tests="1" failures="1" skipped="0">
        <testcase classname="layers/a/cases" name="render"><failure type="fail" message="no.md is missing.">no.md is missing.</failure></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test("--update writes what came out, and the next run passes; --dry-run writes nothing", () => {
  const stale = {
    ...RENDER,
    ...UPDATE,
    "cases/own-words/expected/README.md": "",
    "cases/own-words/expected/old/a.md": "",
  };
  const { set, run, ...dry } = testSet(stale, "--update", "--dry-run");
  expect([dry.exitCode, readLiteral(set)]).toEqual([2, { ...SET, ...stale }]);
  const { exitCode, stdout } = run("--update");
  expect([exitCode, readLiteral(set)]).toEqual([0, { ...SET, ...RENDER, ...UPDATE }]);
  expect(stdout).toMatchInlineSnapshot(`
    "Cases of t 2.0.0
      pass  cases/own-words
      pass  layers/a/cases/render

    Written anew in the set: cases/own-words/expected/README.md,
    cases/own-words/expected/old/a.md

    2 passed, 0 failed, 0 could not be run.
    "
  `);
  expect(existsSync(join(set, "cases/own-words/expected/old"))).toBe(false);
  expect(run().exitCode).toBe(0);
});

test("a broken case is an error: the others are played all the same, and nothing is written", () => {
  const files = {
    ...RENDER,
    ...UPDATE,
    "layers/a/cases/render/expected/README.md": "",
    "cases/own-words/case.yml": "expcted: {}\n",
  };
  const { exitCode, stdout, set } = testSet(files, "--update");
  expect([exitCode, readLiteral(set)]).toEqual([1, { ...SET, ...files }]);
  expect(stdout).toMatchInlineSnapshot(`
    "Cases of t 2.0.0
      error  cases/own-words

        set/cases/own-words/case.yml:1:1
        A case has no field \`expcted\` here.
          Next step: These exist: summary, repository, from, v1, v2, card, edits,
          secrets, conflicts, expected.

      fail  layers/a/cases/render

        README.md is not as expected (- expected, + found):
          @@ -0,0 +1,5 @@
          +# A
          +
          +One.
          +
          +Two.

    Nothing was written: first mend the cases that could not be run.

    0 passed, 1 failed, 1 could not be run.
    "
  `);
});

test("--case chooses; a name that no case has is told with those that exist", () => {
  const { run } = testSet({ ...RENDER, ...UPDATE });
  expect(run("--case", "own-*").stdout).toContain("1 passed, 0 failed");
  const { exitCode, stderr } = run("--case", "other");
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "Error: No case of set is called other.
      Next step: These exist: cases/own-words, layers/a/cases/render.
    "
  `);
});

test("a set without a case is told what to do", () => {
  const { exitCode, stderr } = testSet({});
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "Error: set has no case, so there is nothing to test.
      Next step: Make a folder such as set/cases/first with product.yml and expected/; docs/template-sets.md shows how.
    "
  `);
});

test("template check finds what is wrong with a case; it does not hinder a product", () => {
  const { cwd } = testSet({ "cases/c/case.yml": "expected: { outcomes: { a.txt: mergd } }\n" });
  const { exitCode, stderr } = runCli(["template", "check", "set"], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "set/cases/c
    Error: The case has no product.yml.
      Next step: Add the card that the product is made from, at least:  product: { name: OS2eksempel }
    set/cases/c/case.yml:1:32
    Error: Expected one of added, updated, merged, moved, deleted, unchanged, kept, declined, conflict, refused; found mergd.
      Next step: Write for example added.
    "
  `);
  expect(runCli(["new", "p", "--name", "A", "--templates", "set", "--no-git"], { cwd }).exitCode).toBe(0);
});

test("a symbolic link is told, and what it leads to is neither read nor written", () => {
  const { cwd, set, run } = testSet({ ...RENDER });
  writeFileSync(join(cwd, "secret"), "secret\n");
  mkdirSync(join(set, "cases/c/expected"), { recursive: true });
  writeFileSync(join(set, "cases/c/product.yml"), "product: { name: A }\n");
  symlinkSync(join(cwd, "secret"), join(set, "cases/c/expected/README.md"));
  const { exitCode, stdout } = run("--update");
  expect([exitCode, readFileSync(join(cwd, "secret"), "utf8")]).toEqual([1, "secret\n"]);
  expect(stdout).toMatchInlineSnapshot(`
    "Cases of t 2.0.0
      error  cases/c

        set/cases/c/expected/README.md
        A template set holds no symbolic links.
          Next step: Replace the link by the file itself.

      pass  layers/a/cases/render

    Nothing was written: first mend the cases that could not be run.

    1 passed, 0 failed, 1 could not be run.
    "
  `);
});

test("a file that may not be written is told, and the others are not written either", () => {
  const files = {
    ...RENDER,
    "layers/a/cases/render/expected/README.md": "",
    ...UPDATE,
    "cases/own-words/expected/README.md": "",
  };
  const { set, run } = testSet(files);
  chmodSync(join(set, "cases/own-words/expected/README.md"), 0o444);
  const { exitCode, stderr } = run("--update");
  expect([exitCode, readLiteral(set)]).toEqual([1, { ...SET, ...files }]);
  expect(stderr).toMatchInlineSnapshot(`
    "Error: You may not write to set/cases/own-words/expected/README.md.
      Next step: Choose a folder of your own, or ask for the right to write there.
    "
  `);
});

test("a folder of two thousand files is compared and written in one go", () => {
  const names = Array.from({ length: 2000 }, (_, index) => `f${String(index)}.txt`);
  const many = (folder: string, text: string) => Object.fromEntries(names.map((name) => [`${folder}/${name}`, text]));
  const { run } = testSet({
    ...many("layers/a/files", "new\n"),
    ...many("cases/many/expected", ""),
    "cases/many/product.yml": "product: { name: A }\n",
  });
  const { written } = JSON.parse(run("--update", "--json").stdout) as { written: string[] };
  expect(written).toHaveLength(2000);
  expect(run().exitCode).toBe(0);
});
