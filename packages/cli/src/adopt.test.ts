import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, readLiteral, runCli, tempFolder, type Literal } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { adopt, makeRepository, type Adopted } from "./testing/run-adopt.ts";
import { writeSet } from "./testing/write-set.ts";

const PRODUCT: Literal = {
  "README.md": "# OS2gammel\n\nOS2gammel hjælper sagsbehandlere i kommuner med at finde sager.\n",
  "Licence.txt": readFileSync(new URL("../../../LICENSE", import.meta.url), "utf8"),
  "docs/CONTRIBUTING.md": "Send a pull request.\n",
  "pom.xml": "<project><artifactId>gammel</artifactId></project>\n",
  "src/main/java/A.java": "class A {}\n",
  ".github/workflows/maven.yml": "on: push\njobs: { b: { runs-on: ubuntu-24.04, steps: [{ run: mvn test }] } }\n",
  ".gitignore": "target/\n",
};

test("a folder of a product is not adopted, unless it brings a card of its own", () => {
  const git = makeRepository({ ...PRODUCT, ".os2/lock.json": "{}\n", "own.yml": "product: { name: Own }\n" });
  const run = (...args: string[]) => runCli(["adopt", "--dry-run", ...args], { cwd: join(git.path, "src") });
  const { exitCode, stderr } = run();
  expect([exitCode, stderr.replaceAll(git.path, "<product>")]).toMatchInlineSnapshot(`
    [
      1,
      "Error: <cwd> is a folder of the product in <product>, which the templates look after already.
      Next step: Update the product:  os2kit update <product>  or, if the folder is a product of its own, give it a card:  --card product.yml
    ",
    ]
  `);
  expect(run("--card", "../own.yml").exitCode).toBe(0);
});

test("S59 no lock and no base: ours is known again, in an older version too, and theirs is left alone", () => {
  const root = tempFolder();
  const set = writeSet(root, "1.0.0", { "ci.yml": "on: push\n", LICENSE: "Ours\n" });
  runCli(["template", "release", set], { cwd: root });
  const files = { "ci.yml": "on: pull_request\n", LICENSE: "Ours\n", "README.md": "# Ours\n", "n.txt": "new\n" };
  writeSet(root, "2.0.0", files);
  const git = gitFolder(tempFolder());
  git.commit({ LICENSE: "Ours\n", "README.md": "# Theirs\n", "ci.yml": "on: push\n" });
  const before = readLiteral(git.path);
  const planned = adopt(git.path, "--templates", set, "--dry-run");
  expect(readLiteral(git.path)).toEqual(before);
  const done = adopt(git.path, "--templates", set);
  expect(done).toEqual(planned);
  expect([done.exitCode, done.files.map(({ outcome, path, reason }) => [outcome, path, reason].join(" ").trim())])
    .toMatchInlineSnapshot(`
    [
      0,
      [
        "unchanged LICENSE matched",
        "kept README.md exists",
        "updated ci.yml known-version",
        "added n.txt",
        "added .os2/product.yml",
        "added .os2/product.schema.json",
        "added .os2/lock.json",
      ],
    ]
  `);
  const { "README.md": readme, "ci.yml": ci, ".os2/lock.json": lock } = readLiteral(git.path);
  expect([readme, ci]).toEqual(["# Theirs\n", "on: pull_request\n"]);
  expect(JSON.parse(lock ?? "")).toMatchObject({ version: "2.0.0" });
  expect(adopt(git.path, "--templates", set).files).toEqual([]);
});

test("what is there stays, what is missing is added, and a second run has nothing to do", () => {
  const git = makeRepository(PRODUCT);
  const before = readLiteral(git.path);
  const planned = adopt(git.path, "--dry-run");
  expect(readLiteral(git.path)).toEqual(before);
  const { exitCode, files } = adopt(git.path);
  expect([exitCode, files]).toEqual([0, planned.files]);
  expect(readLiteral(git.path)).toMatchObject(before);
  expect(
    git
      .run("status", "--porcelain")
      .split("\n")
      .filter((line) => !line.startsWith("??")),
  ).toEqual([]);
  const kept = files
    .filter(({ outcome }) => outcome === "kept")
    .map(({ path, reason, from }) => [path, reason, from].filter(Boolean).join(" "));
  expect(kept).toEqual(
    expect.arrayContaining(["LICENSE equivalent Licence.txt", ".gitignore exists", "README.md exists"]),
  );
  expect(files.some(({ path, outcome }) => path === "SECURITY.md" && outcome === "added")).toBe(true);
  const after = readLiteral(git.path);
  expect(adopt(git.path)).toMatchObject({ exitCode: 0, files: [] });
  expect(readLiteral(git.path)).toEqual(after);
});

test("the card says only what the repository says, and where", () => {
  const git = makeRepository(PRODUCT);
  adopt(git.path);
  const card = readFileSync(join(git.path, ".os2/product.yml"), "utf8");
  expect(card).toContain("name: OS2gammel # README.md:1");
  expect(card).toContain("namespace: OS2gammel");
  expect(card).not.toContain("coordinator");
  expect(runCli(["card", "validate"], { cwd: git.path }).exitCode).toBe(0);
});

test("a later update leaves the product's own files alone", () => {
  const git = makeRepository(PRODUCT);
  adopt(git.path);
  git.commit({}, { message: "Adopt" });
  const { exitCode, stdout } = runCli(["update", "--json"], { cwd: git.path });
  expect([exitCode, (JSON.parse(stdout) as { files: Adopted[] }).files]).toEqual([0, []]);
});

test("a patch holds the same, and applies", () => {
  const git = makeRepository({ ...PRODUCT, "docs/blåbærgrød.md": "# B\n" });
  const patch = join(tempFolder(), "adopt.patch");
  const before = readLiteral(git.path);
  adopt(git.path, "--patch", patch);
  expect(readLiteral(git.path)).toEqual(before);
  execFileSync("git", ["apply", "--check", patch], { cwd: git.path });
  execFileSync("git", ["apply", patch], { cwd: git.path });
  const other = makeRepository({ ...PRODUCT, "docs/blåbærgrød.md": "# B\n" });
  adopt(other.path);
  expect(readLiteral(git.path)).toEqual(readLiteral(other.path));
});

describe("hard cases", () => {
  test("a repository of CRLF gets no rule for line ends", () => {
    const git = makeRepository({ ...PRODUCT, "src/main/java/A.java": "class A {}\r\n" });
    adopt(git.path);
    expect(existsSync(join(git.path, ".gitattributes"))).toBe(false);
    expect(git.run("diff", "--stat")).toBe("");
  });

  test("an existing update bot and pipeline are left to do their work", () => {
    const git = makeRepository({ ...PRODUCT, ".github/dependabot.yml": "version: 2\nupdates: []\n" });
    const paths = adopt(git.path)
      .files.filter(({ outcome }) => outcome === "added")
      .map(({ path }) => path);
    expect(paths).not.toContain("renovate.json");
    expect(paths.filter((path) => path.startsWith(".github/workflows/"))).toEqual([".github/workflows/os2.yml"]);
  });

  test("a link that leads out is not followed", () => {
    const git = makeRepository(PRODUCT);
    const outside = tempFolder();
    symlinkSync(outside, join(git.path, "LICENSES"));
    git.commit({});
    const { exitCode } = adopt(git.path);
    expect(readLiteral(outside)).toEqual({});
    expect(exitCode).not.toBe(70);
  });

  test.each([
    ["no such folder", ["adopt", "nowhere"]],
    ["a level that is none", ["adopt", ".", "--level", "9"]],
    ["a card that is none", ["adopt", ".", "--card", "README.md"]],
  ])("%s: refused, and nothing is written", (_, args) => {
    const git = makeRepository(PRODUCT);
    const before = readLiteral(git.path);
    const { exitCode, stderr } = runCli(args, { cwd: git.path });
    expect([exitCode, stderr.includes("Next step")]).toEqual([1, true]);
    expect(readLiteral(git.path)).toEqual(before);
  });
});
