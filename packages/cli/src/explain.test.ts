import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli, tempFolder, writeLiteral, type BinaryLiteral, type CliRun } from "@os2kit/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { lines } from "./testing/lines.ts";
import { writeSet } from "./testing/write-set.ts";

const IDENTITY = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.org" };
const CARD = "product: { name: OS2mit }\n";
const FILES: BinaryLiteral = {
  "SECURITY.md.hbs": "# {{product.name}}\n\nWrite to us.\n",
  "docs/guide.md": lines(60),
  "logo.png": Uint8Array.from([0x89, 0x50, 0, 1]),
  "package.json": '{ "private": true }\n',
};
const LAYER = "summary: { da: Sikkerhed, en: Safety }\n";

interface Product {
  /** The product's folder. */
  readonly folder: string;
  /** Runs a command line there, with our templates. */
  readonly run: (line: string, within?: string) => CliRun;
}

/** A product of version 1, and templates that have moved on to version 2 with another last line in SECURITY.md. */
function make(): string {
  const root = mkdtempSync(join(tmpdir(), "os2kit-explain-"));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  writeLiteral(root, { "card.yml": CARD });
  const set = writeSet(root, "1.0.0", FILES, LAYER);
  runCli(["new", "p", "--card", "card.yml", "--templates", set], { cwd: root, env: IDENTITY });
  runCli(["template", "release", set], { cwd: root });
  const news = { "SECURITY.md.hbs": "# {{product.name}}\n\nCall us.\n", "NEW.md": "new\n" };
  writeSet(root, "2.0.0", { ...FILES, ...news }, LAYER);
  return root;
}

const MADE = make();

/** A copy of that product, with its own edits. */
function product({ git = true, edit = {} }: { git?: boolean; edit?: BinaryLiteral } = {}): Product {
  const root = tempFolder();
  cpSync(MADE, root, { recursive: true });
  const folder = join(root, "p");
  if (!git) rmSync(join(folder, ".git"), { recursive: true });
  writeLiteral(folder, edit);
  return {
    folder,
    run: (line, within = ".") =>
      runCli(["explain", ...line.split(" "), "--templates", join(root, "set")], { cwd: join(folder, within) }),
  };
}

/** All that was said, and the exit code. */
function told({ stdout, stderr, exitCode }: CliRun): string {
  return `${stdout}${stderr}[exit ${String(exitCode)}]`;
}

describe("a file from the templates", () => {
  const edited = { "SECURITY.md": "# OS2mit\n\nWrite to us.\n\nOr come by.\n" };

  test("in English", () => {
    expect(told(product({ edit: edited }).run("SECURITY.md"))).toMatchInlineSnapshot(`
      "SECURITY.md

      Template      layers/a/files/SECURITY.md.hbs
      Layer         a: Safety
      Set           t 1.0.0; newest here: 2.0.0
      Policy        managed: an update merges the template's news with your edits
      Merged        as text, line by line
      Filled by     product.name
      Serves        F4 Security is designed in and written down
                    sec/policy How to report a vulnerability
      Update        An update to 2.0.0 leaves you to decide: the product and the
                    template have changed the same place.

      What the product changed
        Lines added: 2. Lines removed: 0.

      --- SECURITY.md
      +++ SECURITY.md
      @@ -1,3 +1,5 @@
       # OS2mit
       
       Write to us.
      +
      +Or come by.
      [exit 0]"
    `);
  });

  test("in Danish", () => {
    expect(told(product({ edit: edited }).run("SECURITY.md --lang da"))).toMatchInlineSnapshot(`
      "SECURITY.md

      Skabelon      layers/a/files/SECURITY.md.hbs
      Lag           a: Sikkerhed
      Sæt           t 1.0.0; nyeste her: 2.0.0
      Regel         managed: en opdatering fletter skabelonens nyt med jeres rettelser
      Flettes       som tekst, linje for linje
      Udfyldes af   product.name
      Tjener        F4 Sikkerhed er tænkt ind og skrevet ned
                    sec/policy Hvordan man melder en sårbarhed
      Opdatering    En opdatering til 2.0.0 overlader valget til jer: produktet og
                    skabelonen har ændret det samme sted.

      Det har produktet ændret
        Linjer kommet til: 2. Linjer taget ud: 0.

      --- SECURITY.md
      +++ SECURITY.md
      @@ -1,3 +1,5 @@
       # OS2mit
       
       Write to us.
      +
      +Or come by.
      [exit 0]"
    `);
  });

  test("for machines", () => {
    expect(JSON.parse(product({ edit: edited }).run("SECURITY.md --json").stdout)).toMatchInlineSnapshot(`
      {
        "change": {
          "kind": "edited",
        },
        "checks": [
          {
            "id": "sec/policy",
            "title": "How to report a vulnerability",
          },
        ],
        "diff": "--- SECURITY.md
      +++ SECURITY.md
      @@ -1,3 +1,5 @@
       # OS2mit
       
       Write to us.
      +
      +Or come by.",
        "exitCode": 0,
        "here": "SECURITY.md",
        "kind": "file",
        "layer": "a",
        "merge": "text",
        "path": "SECURITY.md",
        "policy": "managed",
        "requirements": [
          {
            "id": "F4",
            "title": "Security is designed in and written down",
          },
        ],
        "schema": 1,
        "set": {
          "name": "t",
          "newest": "2.0.0",
          "version": "1.0.0",
        },
        "template": {
          "fields": [
            "product.name",
          ],
          "kind": "layer",
          "source": "layers/a/files/SECURITY.md.hbs",
          "summary": {
            "da": "Sikkerhed",
            "en": "Safety",
          },
        },
        "update": {
          "outcome": "conflict",
          "path": "SECURITY.md",
          "reason": "both-changed",
          "to": "2.0.0",
        },
      }
    `);
  });

  test("a long difference is short, unless all of it is asked for", () => {
    const { run } = product({ edit: { "docs/guide.md": lines(60).replaceAll("line", "linje") } });
    expect(run("docs/guide.md").stdout.trimEnd().split("\n").slice(-2)).toMatchInlineSnapshot(`
      [
        "-line 21",
        "... 99 more lines: --full shows them all",
      ]
    `);
    expect(run("docs/guide.md --full").stdout.match(/^\+linje/gm)).toHaveLength(60);
  });

  test("deleted: with the command that brings it back", () => {
    const { folder, run } = product();
    rmSync(join(folder, "SECURITY.md"));
    expect(told(run("SECURITY.md"))).toMatchInlineSnapshot(`
      "SECURITY.md

      Template      layers/a/files/SECURITY.md.hbs
      Layer         a: Safety
      Set           t 1.0.0; newest here: 2.0.0
      Policy        managed: an update merges the template's news with your edits
      Merged        as text, line by line
      Filled by     product.name
      Serves        F4 Security is designed in and written down
                    sec/policy How to report a vulnerability
      Update        The template has news for it in 2.0.0, but it stays away.

      What the product changed
        The product has deleted it, and it stays away. To have it back:
        os2kit update --restore "SECURITY.md"
      [exit 0]"
    `);
  });

  test("moved by the product: by either path", () => {
    const { folder, run } = product({ git: false });
    renameSync(join(folder, "docs", "guide.md"), join(folder, "docs", "manual.md"));
    const [old, now] = ["docs/guide.md", "docs/manual.md"].map((path) => run(path).stdout);
    expect(old).toBe(now);
    expect(now?.split("\n").slice(0, 4)).toMatchInlineSnapshot(`
      [
        "docs/manual.md",
        "",
        "Place         the product has moved it here; the templates put it at",
        "              docs/guide.md",
      ]
    `);
  });

  test("that the card calls the product's own", () => {
    const { run } = product({ edit: { ".os2/product.yml": `${CARD}kit: { policy: { "*.md": ours } }\n` } });
    expect(told(run("SECURITY.md"))).toMatchInlineSnapshot(`
      "SECURITY.md

      Template      layers/a/files/SECURITY.md.hbs
      Layer         a: Safety
      Set           t 1.0.0; newest here: 2.0.0
      Policy        ours, as the card says (kit.policy): updates leave it alone
      Filled by     product.name
      Serves        F4 Security is designed in and written down
                    sec/policy How to report a vulnerability
      Update        An update to 2.0.0 leaves it yours: the card says that it is the
                    product's own (kit.policy).

      What the product changed
        Nothing: it is as the templates gave it.
      [exit 0]"
    `);
  });

  test("a picture is no text", () => {
    const { run } = product({ edit: { "logo.png": Uint8Array.from([0x89, 0, 7]) } });
    expect(run("logo.png").stdout.trimEnd().split("\n").slice(-1)).toMatchInlineSnapshot(`
      [
        "  It has other content, and it is not text that could be shown.",
      ]
    `);
  });

  test("a link out of the product is named, and not followed", () => {
    const { folder, run } = product();
    rmSync(join(folder, "SECURITY.md"));
    symlinkSync("/etc/passwd", join(folder, "SECURITY.md"));
    const { stdout } = run("SECURITY.md");
    expect(stdout.trimEnd().split("\n").slice(-2)).toMatchInlineSnapshot(`
      [
        "  Something else stands in its place: the product has a symbolic link here",
        "  (SECURITY.md), and nothing is written through it.",
      ]
    `);
    expect(stdout).not.toContain("root:");
  });

  test("a folder that became a link out of the product is not followed either", () => {
    const { folder, run } = product();
    const outside = tempFolder();
    writeLiteral(outside, { "guide.md": "outside\n" });
    rmSync(join(folder, "docs"), { recursive: true });
    symlinkSync(outside, join(folder, "docs"));
    const { stdout } = run("docs/guide.md --full");
    expect(stdout.trimEnd().split("\n").slice(-2)).toMatchInlineSnapshot(`
      [
        "  Something else stands in its place: the product has a symbolic link here",
        "  (docs), and nothing is written through it.",
      ]
    `);
    expect(stdout).not.toContain("outside");
  });
});

describe("any other path", () => {
  test.each([
    ["the product's own file", "own.txt"],
    ["one for the same purpose as a template's", ".github/SECURITY.md"],
    ["one that an update brings", "NEW.md"],
    ["the card", ".os2/product.yml"],
    ["the lock", ".os2/lock.json --lang da"],
    ["a folder", "docs/"],
    ["the whole product", "."],
    ["a name that is almost right", "SECURTY.md"],
    ["a name in another place", "doc/guide.md --lang da"],
    ["a path out of the product", "../card.yml"],
  ])("%s", (_, line) => {
    const { run } = product({ edit: { "own.txt": "own\n", ".github/SECURITY.md": "own\n", "docs/own.md": "own\n" } });
    expect(told(run(line))).toMatchSnapshot();
  });
});

test("links that lead in a circle are the product's own files", () => {
  const { folder, run } = product();
  symlinkSync("loop", join(folder, "loop"));
  expect(run("loop").stdout).toBe(run("loop/further/on").stdout);
  expect(run("loop").stdout).toContain("No template stands behind it");
});

test("a path that is too long for any disk is no bug of ours", () => {
  expect(product().run("x".repeat(5000))).toMatchObject({ exitCode: 1, stdout: "" });
});

test("no name at all", () => {
  expect(told(runCli(["explain", ""], { cwd: product().folder }))).toMatchInlineSnapshot(`
    "Error: Say what shall be explained.
      Next step: For example:  os2kit explain F4, or:  os2kit explain sec/policy
    [exit 1]"
  `);
});

describe("how a path may be told", () => {
  test("from the product, the current folder, a folder above, or the root of the disk", () => {
    const { folder, run } = product();
    const expected = run("docs/guide.md").stdout;
    expect(expected).toContain("layers/a/files/docs/guide.md");
    expect(run("./guide.md", "docs").stdout).toBe(expected);
    expect(run("guide.md", "docs").stdout).toBe(expected);
    expect(run("docs/guide.md", "docs").stdout).toBe(expected);
    expect(run("p/docs/guide.md", "..").stdout).toBe(expected);
    expect(run(`${folder}/docs/guide.md`, "..").stdout).toBe(expected);
    expect(run("docs/../docs//guide.md").stdout).toBe(expected);
  });

  test("a requirement and a check keep their names, unless a file has it", () => {
    const { run } = product();
    expect(run("F4").stdout).toContain("Requirement F4");
    expect(run("sec/policy").stdout).toContain("Check sec/policy");
    const named = product({ edit: { F4: "own\n", "sec/policy": "own\n", "doc/x": "own\n" } });
    expect(named.run("F4").stdout).toContain("No template stands behind it");
    expect(named.run("sec/policy").stdout).toContain("No template stands behind it");
    expect(named.run("doc").stdout).toContain("doc/readme");
    expect(named.run("doc/").stdout).toContain("The product's own: 1.");
  });
});

describe("what cannot be known is said", () => {
  test("without the set that made it", () => {
    const { folder } = product();
    expect(told(runCli(["explain", "SECURITY.md"], { cwd: folder }))).toMatchInlineSnapshot(`
      "SECURITY.md

      Template      not known: no version of the template set here makes this file
      Layer         a
      Set           t 1.0.0; that set is not here, so name it with --templates
      Policy        managed: an update merges the template's news with your edits
      Merged        as text, line by line
      Filled by     not known without the template
      Serves        F4 Security is designed in and written down
                    sec/policy How to report a vulnerability
      Update        Cannot be told: This product was made with the template set t, and
                    the one given is os2.

      What the product changed
        Nothing: it is as the templates gave it.
      [exit 0]"
    `);
  });

  test("with a broken card", () => {
    const { stdout } = product({ edit: { ".os2/product.yml": "product: [" } }).run("SECURITY.md");
    expect(stdout.split("\n").filter((line) => /^(Template|Update)/.test(line))).toMatchInlineSnapshot(`
      [
        "Template      layers/a/files/SECURITY.md.hbs",
        "Update        Cannot be told: .os2/product.yml:1:11 This is not valid YAML: Flow",
      ]
    `);
  });

  test("with a broken lock", () => {
    expect(told(product({ edit: { ".os2/lock.json": "{}" } }).run("SECURITY.md"))).toMatchInlineSnapshot(`
      ".os2/lock.json
      Error: This is not a lock of OS2kit: schema is not 1
        Next step: Restore the file from git; it is never edited by hand.
      [exit 1]"
    `);
  });

  test("without a product", () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, "empty"));
    writeLiteral(cwd, { "a.txt": "a\n" });
    for (const named of ["a.txt", "empty", "./nothing"])
      expect(told(runCli(["explain", named], { cwd }))).toMatchSnapshot();
  });
});
