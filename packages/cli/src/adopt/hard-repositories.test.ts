import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, runCli, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { adopt, makeRepository, type Adopted } from "../testing/run-adopt.ts";

const MPL = readFileSync(new URL("../../../../LICENSE", import.meta.url), "utf8");
const README = "# OS2gammel\n\nOS2gammel hjælper sagsbehandlere i kommuner med at finde sager.\n";
const CODE: Literal = { "pom.xml": "<project/>\n", "src/A.java": "class A {}\n", "src/B.java": "class B {}\n" };

const show = ({ path, outcome, reason, from }: Adopted) => [path, outcome, reason, from].filter(Boolean).join(" ");

describe("what stands there under another name is not added beside", () => {
  test.each<[string, Literal, readonly string[]]>([
    ["README.rst", { "README.rst": "OS2gammel\n=========\n" }, ["README.md kept equivalent README.rst"]],
    ["readme.md", { "readme.md": README, "README.txt": "x\n" }, ["README.md kept exists readme.md"]],
    [
      "two that differ in case alone",
      { "Readme.md": README, "README.md": README, "Security.md": "a\n", "SECURITY.md": "b\n" },
      ["README.md kept exists", "SECURITY.md kept exists"],
    ],
    [
      "licences in LICENSE-MIT and LICENSE-APACHE",
      { "LICENSE-MIT": "MIT License\n\nPermission is hereby granted, free of charge\n", "LICENSE-APACHE": "Apache\n" },
      ["LICENSE kept equivalent LICENSE-MIT"],
    ],
    ["a licence in COPYING", { COPYING: MPL }, ["LICENSE kept equivalent COPYING"]],
    [
      "a site of documents by MkDocs",
      { "mkdocs.yml": "site_name: x\n", "docs/index.md": "# x\n" },
      [
        "docs/Gemfile kept equivalent mkdocs.yml",
        "docs/_config.yml kept equivalent mkdocs.yml",
        "docs/index.md kept exists",
      ],
    ],
    [
      "settings of markdownlint",
      { ".markdownlint.yaml": "MD013: false\n" },
      [".markdownlint-cli2.jsonc kept equivalent .markdownlint.yaml"],
    ],
    ["an update bot", { ".renovaterc.json5": "{}\n" }, ["renovate.json kept equivalent .renovaterc.json5"]],
    ["REUSE of the old kind", { ".reuse/dep5": "Format: x\n" }, ["REUSE.toml kept equivalent .reuse/dep5"]],
    [
      "a pipeline elsewhere",
      { Jenkinsfile: "pipeline {}\n" },
      [".github/workflows/documents.yml kept equivalent Jenkinsfile"],
    ],
    [
      "Danish names",
      { "LÆSMIG.md": README, "docs/sikkerhed.md": "# Sikkerhed\n", "docs/jura/personoplysninger.md": "# P\n" },
      [
        "README.md kept equivalent LÆSMIG.md",
        "docs/legal/personal-data.md kept equivalent docs/jura/personoplysninger.md",
        "docs/security.md kept equivalent docs/sikkerhed.md",
      ],
    ],
  ])("%s", (_, files, expected) => {
    const found = adopt(makeRepository(files).path, "--dry-run").files.map(show);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  test("owners, and templates for issues and pull requests, at level 1", () => {
    const own = { "README.md": README, CODEOWNERS: "* @a\n", "docs/pull_request_template.md": "x\n" };
    const git = makeRepository({ ...own, ".github/ISSUE_TEMPLATE.md": "x\n" });
    const added = adopt(git.path, "--dry-run", "--level", "1").files.filter(({ outcome }) => outcome === "added");
    expect(added.map(({ path }) => path).filter((path) => /OWNERS|TEMPLATE/i.test(path))).toEqual([]);
  });
});

describe("nothing is said in the product's name that it has not said itself", () => {
  const stated = (files: readonly Adopted[]) =>
    files
      .filter(({ outcome, path }) => outcome === "added" && /licen[cs]e|reuse|_config|publiccode/i.test(path))
      .map(({ path }) => path);

  test("without a licence none is given, and the card names none", () => {
    const git = makeRepository({ "README.md": README, ...CODE });
    const { files } = adopt(git.path);
    expect(stated(files)).toEqual([]);
    expect(files.map(show)).toContain("LICENSE kept unanswered legal.licence");
    expect(readFileSync(join(git.path, ".os2/product.yml"), "utf8")).not.toContain("MPL");
    expect(runCli(["update", "--json"], { cwd: git.path }).exitCode).toBe(0);
  });

  test("the licence of the code is not said to be the documents' too, and no file gets a holder", () => {
    const git = makeRepository({ "README.md": README, LICENSE: MPL, ...CODE });
    const { files } = adopt(git.path, "--dry-run");
    expect(stated(files)).toEqual([]);
    expect(files.map(show)).toContain("REUSE.toml kept unanswered legal.documentLicence, legal.copyrightHolder");
  });

  test("a licence that a build file names gets its text", () => {
    const git = makeRepository({
      "README.md": README,
      "composer.json": '{"name": "os2/g", "license": "EUPL-1.2"}\n',
      "a.php": "<?php\n",
      "b.php": "<?php\n",
    });
    adopt(git.path);
    expect(readFileSync(join(git.path, "LICENSE"), "utf8")).toContain("EUROPEAN UNION PUBLIC LICENCE");
  });

  test("what was left out comes when somebody asks for it", () => {
    const git = makeRepository({ "README.md": README, ...CODE });
    adopt(git.path);
    runCli(["update", "--restore", "LICENSE"], { cwd: git.path });
    expect(readFileSync(join(git.path, "LICENSE"), "utf8")).toContain("Mozilla Public License");
  });

  test("a repository on no forge gets no workflow", () => {
    const { files } = adopt(makeRepository({ "README.md": README }, "").path, "--dry-run");
    expect(files.filter(({ path, outcome }) => outcome === "added" && path.startsWith(".git"))).toEqual([
      expect.objectContaining({ path: ".gitattributes" }),
      expect.objectContaining({ path: ".gitignore" }),
    ]);
  });
});

describe("where it is", () => {
  test("GitLab, the branch develop, and a subfolder of a repository", () => {
    const git = makeRepository({ "README.md": README }, "https://gitlab.com/os2gammel/gammel.git");
    git.run("checkout", "-q", "-b", "develop");
    const { files } = adopt(git.path);
    expect(files.filter(({ path }) => path.startsWith(".github")).map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(git.path, ".gitlab/ci/os2.yml"))).toBe(true);
    expect(readFileSync(join(git.path, ".os2/product.yml"), "utf8")).toMatch(/forge: gitlab[^]*branch: develop/);
    const mono = makeRepository({ "README.md": "# Monorepo\n", "part/README.md": README, LICENSE: MPL });
    adopt(join(mono.path, "part"));
    const changed = mono.run("status", "--porcelain", "-uall").split("\n");
    expect(changed.filter((line) => !line.startsWith("?? part/"))).toEqual([]);
  });

  test.each<[string, Literal]>([
    ["a folder without git", { "README.md": README }],
    ["an empty folder", {}],
  ])("%s: a second run has nothing to do", (_, files) => {
    const folder = tempFolder();
    writeLiteral(folder, files);
    const first = adopt(folder);
    expect([first.exitCode, first.stderr]).toEqual([0, ""]);
    const after = readLiteral(folder);
    expect(adopt(folder)).toMatchObject({ exitCode: 0, files: [] });
    expect(readLiteral(folder)).toEqual(after);
  });

  test("a bare repository has no files to add to", () => {
    const git = makeRepository({ "README.md": README });
    const bare = join(tempFolder(), "x.git");
    git.run("clone", "-q", "--bare", git.path, bare);
    const before = readLiteral(bare);
    expect(adopt(bare)).toMatchObject({ exitCode: 1, codes: ["adopt.no-folder"] });
    expect(readLiteral(bare)).toEqual(before);
  });
});

describe("obstacles", () => {
  test("what git would ignore is not written, but the card and the lock are, and somebody says so", () => {
    const git = makeRepository({ "README.md": README, ".gitignore": "docs/\n.os2/\n" });
    const { exitCode, files, stderr } = adopt(git.path);
    expect([exitCode, files.map(show)]).toEqual([0, expect.arrayContaining(["docs/index.md kept ignored"])]);
    expect(existsSync(join(git.path, "docs"))).toBe(false);
    expect(stderr).toContain("git add --force .os2/product.yml");
    expect(adopt(git.path)).toMatchObject({ exitCode: 0, files: [] });
  });

  test("a file where a folder is needed, a folder where a file is needed, and a link", () => {
    const git = makeRepository({ "LICENSE/MPL.txt": MPL, docs: "not a folder\n", "real.md": README });
    symlinkSync("real.md", join(git.path, "README.md"));
    symlinkSync("real.md", join(git.path, "SECURITY.md"));
    git.commit({});
    const before = readLiteral(git.path);
    const { exitCode, files } = adopt(git.path);
    expect(exitCode).toBe(2);
    expect(files.map(show)).toEqual(
      expect.arrayContaining([
        "README.md kept symlink README.md",
        "SECURITY.md kept symlink SECURITY.md",
        "docs/index.md conflict file-in-the-way docs",
      ]),
    );
    expect(readLiteral(git.path)).toMatchObject(before);
    expect(git.run("diff")).toBe("");
  });

  test("a card with faults is people's work, and is not written over", () => {
    const git = makeRepository({ "README.md": README, ".os2/product.yml": "product:\n  name: 7\n  nmae: x\n" });
    const before = readLiteral(git.path);
    const { exitCode, codes } = adopt(git.path);
    expect([exitCode, codes.length > 0]).toEqual([1, true]);
    expect(readLiteral(git.path)).toEqual(before);
  });

  test("other things in .os2 stay", () => {
    const git = makeRepository({
      "README.md": README,
      ".os2/notes.txt": "mine\n",
      ".os2/product.yml": "product: {name: A}\n",
    });
    expect(adopt(git.path).exitCode).toBe(0);
    expect(readFileSync(join(git.path, ".os2/notes.txt"), "utf8")).toBe("mine\n");
    expect(readFileSync(join(git.path, ".os2/product.yml"), "utf8")).toContain("name: A");
  });

  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to", () => {
    const git = makeRepository({ "README.md": README });
    chmodSync(git.path, 0o555);
    const { exitCode, codes } = adopt(git.path);
    chmodSync(git.path, 0o755);
    expect([exitCode, codes]).toEqual([1, ["disk.not-allowed"]]);
  });

  test("bytes that are not UTF-8, a BOM, CRLF, names in Latin-1, a submodule and unsaved work are not touched", () => {
    const git = makeRepository({ "README.md": "\ufeff# OS2gammel\r\n\r\nTekst.\r\n" });
    const latin = Buffer.concat([Buffer.from(`${git.path}/bl`), Buffer.of(0xe5), Buffer.from(".txt")]);
    writeFileSync(latin, Buffer.from("bl\xe5b\xe6r\r\n", "latin1"));
    const other = makeRepository({ "a.txt": "a\n" });
    git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.path, "part");
    git.commit({});
    writeFileSync(join(git.path, "README.md"), "# Unsaved\r\n");
    const status = git.run("status", "--porcelain");
    const { exitCode, files } = adopt(git.path);
    expect(exitCode).toBe(0);
    expect(files.map(show)).toContain(".gitattributes kept own-style");
    const now = git.run("status", "--porcelain").split("\n");
    expect(now.filter((line) => !line.startsWith("??")).join("\n")).toBe(status);
    expect(readFileSync(latin).toString("latin1")).toBe("bl\xe5b\xe6r\r\n");
  });
});

describe("flags", () => {
  const once = () => makeRepository({ "README.md": README, LICENSE: MPL });

  test("a repository that is adopted already says so, and takes no flag of the first time", () => {
    const git = once();
    adopt(git.path);
    const before = readLiteral(git.path);
    expect(runCli(["adopt", "."], { cwd: git.path }).stderr).toContain("under OS2's templates already");
    for (const flags of [["--patch", "x.patch"], ["--interactive"], ["--level", "1"]])
      expect(adopt(git.path, ...flags)).toMatchObject({ exitCode: 1, codes: ["adopt.already"] });
    expect(readLiteral(git.path)).toEqual(before);
  });

  test("--patch - gives the patch alone on stdout, and a file is never written over", () => {
    const git = once();
    const { stdout, stderr } = runCli(["adopt", ".", "--patch", "-"], { cwd: git.path });
    expect([stdout.startsWith("diff --git "), stderr.includes("Added (")]).toEqual([true, true]);
    expect(git.run("status", "--porcelain")).toBe("");
    expect(adopt(git.path, "--patch", "-").codes).toEqual(["adopt.two-results"]);
    expect(adopt(git.path, "--patch", "README.md").codes).toEqual(["adopt.patch-exists"]);
    expect(adopt(git.path, "--patch", "no/such/x.patch").codes).toEqual(["disk.missing"]);
    expect(git.run("status", "--porcelain")).toBe("");
  });

  test("--interactive without a terminal asks nobody and writes nothing", () => {
    const git = once();
    expect(adopt(git.path, "--interactive")).toMatchObject({ exitCode: 1, codes: ["adopt.no-terminal"] });
    expect(git.run("status", "--porcelain")).toBe("");
  });
});

test("20,000 files are looked through in a few seconds", () => {
  const folder = tempFolder();
  for (let part = 0; part < 200; part++) {
    mkdirSync(join(folder, `src/${String(part)}`), { recursive: true });
    for (let file = 0; file < 100; file++)
      writeFileSync(join(folder, `src/${String(part)}/F${String(file)}.java`), "class A {}\n");
  }
  writeLiteral(folder, { "README.md": README, LICENSE: MPL });
  const start = performance.now();
  expect(adopt(folder, "--dry-run").exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(30_000);
  rmSync(join(folder, "src"), { recursive: true });
}, 120_000);
