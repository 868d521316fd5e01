import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleCard, readLiteral, runCli, tempFolder, writeLiteral } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";

const IDENTITY = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.org" };

/** A whole run as a person sees it: what was typed, exit code, both streams. */
function session(
  line: string,
  files: Readonly<Record<string, string>> = {},
  env: NodeJS.ProcessEnv = IDENTITY,
): string {
  const cwd = tempFolder();
  writeLiteral(cwd, files);
  const { exitCode, stdout, stderr } = runCli(line.split(" "), { cwd, env });
  return [`$ os2kit ${line}`, stdout, stderr === "" ? "" : `[stderr]\n${stderr}`, `[exit ${String(exitCode)}]`]
    .filter(Boolean)
    .join("\n");
}

const CARD = "product: { name: OS2mit }\n";

describe("what a person sees", () => {
  test.each([
    ["--help"],
    ["--help --lang da"],
    ["new --help"],
    ["nwe"],
    ["new"],
    ["new a"],
    ["new a b"],
    ["new a --colour red"],
    ["new a --card missing.yml"],
    ["new a --name ../x --lang da"],
    ["new a --name A --level 9"],
    ["new a --name A --set x"],
    ["new a --lang xx"],
    ["new a --name A --templates nowhere"],
    ["new a --cwd nowhere"],
    ["card"],
    ["card validate"],
    ["card vlaidate --json"],
    ["template check nowhere"],
  ])("%s", (line) => {
    expect(session(line)).toMatchSnapshot();
  });

  test("a product without git", () => {
    expect(session("new OS2mit --card card.yml --no-git", { "card.yml": CARD })).toMatchSnapshot();
  });

  test("a product in Danish, with a commit", () => {
    expect(session("new OS2mit --card card.yml --lang da", { "card.yml": CARD })).toMatchSnapshot();
  });

  test("a plan, in plain lines", () => {
    expect(session("new OS2mit --card card.yml --dry-run", { "card.yml": CARD })).toMatchSnapshot();
  });

  test("a card with mistakes", () => {
    const card = "product:\n  name: OS2mit\n  levl: 1\n  stage: done\n";
    expect(session("card validate card.yml --lang da", { "card.yml": card })).toMatchSnapshot();
    expect(session("new x --card card.yml --json", { "card.yml": card })).toMatchSnapshot();
  });

  test("a template set with mistakes", () => {
    const files = {
      "set/set.yml": "name: t\n",
      "set/layers/a/layer.yml": "summary: A\n",
      "set/layers/a/files/x.hbs": "{{product.nmae}}",
    };
    expect(session("template check set", files)).toMatchSnapshot();
    expect(session("new x --name A --templates set", files)).toMatchSnapshot();
  });

  test("no git identity: the files are there, and the way on", () => {
    const env = { GIT_AUTHOR_NAME: "", GIT_AUTHOR_EMAIL: "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    expect(session("new OS2mit --card card.yml", { "card.yml": CARD }, env)).toMatchSnapshot();
  });
});

test("help fits 80 columns, in both languages", () => {
  const cwd = tempFolder();
  for (const args of [["--help"], ["new", "--help"], ["card", "--help"]]) {
    for (const lang of ["da", "en"]) {
      const { stdout } = runCli([...args, "--lang", lang], { cwd });
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  }
});

test("--json says what was done, and stdout holds nothing else", () => {
  const cwd = tempFolder();
  const { exitCode, stdout } = runCli(["new", "p", "--name", "A", "--json", "--no-git"], { cwd });
  const result = JSON.parse(stdout) as { schema: number; exitCode: number; files: { path: string; outcome: string }[] };
  expect([exitCode, result.schema, result.exitCode]).toEqual([0, 1, 0]);
  expect(result.files.map(({ path }) => path).sort()).toEqual(Object.keys(readLiteral(join(cwd, "p"))).sort());
});

test("a dry run writes nothing", () => {
  const cwd = tempFolder();
  runCli(["new", "p", "--name", "A", "--dry-run"], { cwd });
  expect(readLiteral(cwd)).toEqual({});
});

test("flags go on top of a card, whose comments stay", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { "card.yml": "# ours\nproduct:\n  name: A # the name\n" });
  runCli(
    ["new", "p", "--card", "card.yml", "--level", "1", "--set", "organisation.coordinator.name=Anne", "--no-git"],
    { cwd },
  );
  expect(readLiteral(join(cwd, "p"))[".os2/product.yml"]).toBe(
    '# ours\nproduct:\n  name: A # the name\n  level: "1"\norganisation:\n  coordinator:\n    name: Anne\n',
  );
});

describe("a folder is left as it was", () => {
  test("when it is not empty", () => {
    const cwd = tempFolder();
    writeLiteral(cwd, { "p/mine.txt": "mine" });
    const { exitCode, stderr } = runCli(["new", "p", "--name", "A"], { cwd });
    expect([exitCode, stderr]).toMatchSnapshot();
    expect(readLiteral(cwd)).toEqual({ "p/mine.txt": "mine" });
  });

  test("when it is a file, or a way through a file", () => {
    const cwd = tempFolder();
    writeLiteral(cwd, { p: "a file" });
    expect(runCli(["new", "p", "--name", "A"], { cwd }).stderr).toMatchSnapshot();
    expect(runCli(["new", "p/q/r", "--name", "A"], { cwd }).stderr).toMatchSnapshot();
    expect(readLiteral(cwd)).toEqual({ p: "a file" });
  });

  test("when the card is no text, or a folder", () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "card.yml"), Uint8Array.from([0xff, 0xfe, 0x00]));
    mkdirSync(join(cwd, "folder"));
    expect(runCli(["new", "p", "--card", "card.yml"], { cwd }).stderr).toMatchSnapshot();
    expect(runCli(["new", "p", "--card", "folder"], { cwd }).stderr).toMatchSnapshot();
  });

  test("when one may not write there", () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, "locked"));
    chmodSync(join(cwd, "locked"), 0o555);
    // The superuser may write anywhere; a kernel's own folder refuses even that.
    const target = process.getuid?.() === 0 ? "/proc/os2kit-test" : "locked/p";
    const { exitCode, stderr } = runCli(["new", target, "--name", "A"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/may not write|refused|no file or folder/);
  });
});

test("an empty folder is filled, the current one too, and so is a clone of an empty repository", () => {
  const cwd = tempFolder();
  mkdirSync(join(cwd, "p"));
  expect(runCli(["new", "p", "--name", "A", "--no-git"], { cwd }).exitCode).toBe(0);
  const files = readLiteral(join(cwd, "p"));
  mkdirSync(join(cwd, "q/.git"), { recursive: true });
  const { exitCode, stdout } = runCli(["new", ".", "--name", "A"], { cwd: join(cwd, "q") });
  expect([exitCode, stdout.includes("was there already")]).toEqual([0, true]);
  expect(readLiteral(join(cwd, "q"))).toEqual(files);
});

test("somebody else's set works with the same commands", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, {
    "set/set.yml": "name: theirs\nversion: 2.0.0\nsummary: T\n",
    "set/layers/a/layer.yml": "summary: A\n",
    "set/layers/a/files/{{product.slug}}.txt.hbs": "{{product.name}}\n",
  });
  expect(runCli(["new", "p", "--name", "Æ", "--slug", "ae", "--templates", "set", "--no-git"], { cwd }).exitCode).toBe(
    0,
  );
  expect(readLiteral(join(cwd, "p"))).toMatchObject({ "ae.txt": "Æ\n" });
});

test("a set's secret is used and recorded nowhere, and is refused in a card", () => {
  const root = tempFolder();
  writeLiteral(root, {
    "set/set.yml": "name: t\nversion: 1.0.0\nsummary: T\n",
    "set/layers/a/layer.yml":
      "summary: A\nquestions: [{ id: token, type: text, text: T, secret: true, required: true }]\n",
    "set/layers/a/files/a.txt.hbs": "{{set.token}}\n",
    "card.yml": `${CARD}set: { token: s3cret }\n`,
  });
  const make = (folder: string, ...args: string[]) =>
    runCli(["new", folder, "--name", "OS2mit", "--templates", "set", "--no-git", ...args], { cwd: root });
  const { exitCode, stdout, stderr } = make("p", "--set", "set.token=s3cret");
  const { "a.txt": text, ...others } = readLiteral(join(root, "p"));
  expect([exitCode, text]).toEqual([0, "s3cret\n"]);
  expect(JSON.stringify([others, stdout, stderr])).not.toContain("s3cret");
  const refused = make("q", "--card", "card.yml");
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toMatchInlineSnapshot(`
    "card.yml set.token
    Error: token is a secret of the template set, and a secret is kept in no card.
      Next step: Take set.token out of the card, and give it with the call:  --set set.token=...
    "
  `);
});

test("a set that needs a newer os2kit is refused, by whatever command", () => {
  const files = {
    "set/set.yml": "name: t\nversion: 1.0.0\nsummary: T\nos2kit: 99.0.0\n",
    "set/layers/a/layer.yml": "summary: A\n",
    "set/layers/a/files/a.txt": "a\n",
  };
  const refused = session("new p --name OS2mit --templates set", files).replace(/this is \S+\./, "this is <version>.");
  expect(refused).toMatchInlineSnapshot(`
    "$ os2kit new p --name OS2mit --templates set
    [stderr]
    set.yml
    Error: The set needs os2kit 99.0.0, and this is <version>.
      Next step: Use a matching version of os2kit:  npx os2kit@latest

    [exit 1]"
  `);
  expect(session("template check set", files)).toContain("99.0.0");
});

test("an example card validates, and its schema agrees", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { "card.yml": exampleCard("os2udoglaer") });
  expect(runCli(["card", "validate", "card.yml"], { cwd }).stdout).toBe(
    "card.yml is a valid product card: OS2udoglær, 2.\n",
  );
  expect(JSON.parse(runCli(["card", "schema"], { cwd }).stdout)).toMatchObject({
    type: "object",
    required: ["product"],
  });
});
