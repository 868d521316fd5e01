import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  gitFolder,
  readLiteral,
  REPOSITORY_ROOT,
  runCli,
  tempFolder,
  writeLiteral,
  type Literal,
} from "@os2kit/testkit";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

const DAY = "--date=2026-11-24";
const SMALL: Literal = {
  "README.md": "# OS2mit\n\nOS2mit is a tool for case workers in municipalities. It finds cases.\n",
  ".os2/product.yml": "product: { name: OS2mit }\n",
};

/** A run in a folder with these files, as a person sees it. */
function session(line: string, files: Literal = SMALL): string {
  const cwd = join(tempFolder(), "os2mit");
  mkdirSync(cwd);
  writeLiteral(cwd, files);
  const { exitCode, stdout, stderr } = runCli(line.split(" "), { cwd });
  return [`$ os2kit ${line}`, stdout, stderr === "" ? "" : `[stderr]\n${stderr}`, `[exit ${String(exitCode)}]`]
    .filter(Boolean)
    .join("\n");
}

interface Found {
  readonly check: string;
  readonly outcome: string;
  readonly repository: string;
  readonly known?: boolean;
}
interface CheckResult {
  readonly exitCode: number;
  readonly target: string;
  readonly findings: readonly Found[];
  readonly repositories: readonly { readonly name: string; readonly kind: string }[];
}

function checkJson(cwd: string, ...args: string[]): CheckResult {
  const { stdout } = runCli(["check", "--json", DAY, ...args], { cwd });
  return JSON.parse(stdout) as CheckResult;
}

describe("what a person sees", () => {
  test.each([
    ["check --help"],
    ["explain --help --lang da"],
    ["report --help"],
    [`check . --only lic/file,doc/readme ${DAY}`],
    [`check . --only lic/file --lang da ${DAY}`],
    ["check nowhere"],
    ["check a b"],
    ["check . --output pdf=report.pdf"],
    ["check . --level 4"],
    ["check . --profile iso --format xml --fail-on maybe"],
    ["check . --only lic/fil"],
    ["check . --date 24-11-2026 --lang da"],
    ["check README.md"],
    ["check . --at v9"],
    ["check . --date 2026-02-30"],
    ["check . --foo --lang da"],
    ["check . --level --lang da"],
    ["check . --json=x"],
    ["check . --output ."],
    ["check . --baseline README.md"],
    ["check . --forge README.md"],
    ["check . --output nowhere/x.json --only lic/file"],
    ["explain F19"],
    ["explain lic/file --lang da"],
    ["explain lic/fil"],
    ["explain reuse --lang da"],
    ["explain F8 --json"],
    ["report"],
    ["report import"],
    ["report import nowhere.md"],
    ["report import README.md"],
    ["report show README.md --lang da"],
    ["report export . --as novel"],
    ["report export ."],
    ["report export . --filled-by Anne --date 2026-13-40"],
  ])("%s", (line) => {
    expect(session(line)).toMatchSnapshot();
  });

  test("a card with mistakes is told, and counts as none", () => {
    expect(session(`check . --only lic/file ${DAY}`, { ".os2/product.yml": "product:\n  nme: x\n" })).toMatchSnapshot();
  });
});

describe("one product, wherever it lies", () => {
  test("a repository that is named twice counts once; two of one name are told apart", () => {
    const root = tempFolder();
    writeLiteral(root, { "app/a.md": "# A\n", "other/app/b.md": "# B\n" });
    const names = (...args: string[]) =>
      checkJson(join(root, "app"), ".", ...args).repositories.map(({ name }) => name);
    expect(names("--with", "../app", "--with", ".")).toEqual(["app"]);
    expect(names("--with", "../other/app")).toEqual(["app", "app-2"]);
  });

  test("folder, commit, bare repository and archive give the same findings", () => {
    const git = gitFolder(tempFolder());
    git.commit({ ...SMALL, LICENSE: "", "docs/møde.md": "# Møde\n\n[x](nowhere.md)\n", "src/a.ts": "export {};\r\n" });
    const bare = join(tempFolder(), "p.git");
    execFileSync("git", ["clone", "--quiet", "--bare", git.path, bare]);
    const archive = join(tempFolder(), "p.zip");
    execFileSync("git", ["archive", "--format=zip", "--prefix=p-main/", `--output=${archive}`, "HEAD"], {
      cwd: git.path,
    });
    const show = ({ findings }: CheckResult) =>
      findings.filter(({ check }) => !check.startsWith("vc/")).map(({ check, outcome }) => `${check} ${outcome}`);
    const folder = checkJson(git.path, ".");
    expect(folder.findings.length).toBeGreaterThan(100);
    // The clone's remote is a folder of this machine, so no address is known in any of them.
    expect(checkJson(git.path, ".", "--at", "HEAD").findings).toEqual(folder.findings);
    expect(show(checkJson(bare, "."))).toEqual(show(folder));
    const known = (found: readonly string[]) =>
      found.filter((line) => !line.endsWith("unknown") && !/^(doc\/(changelog|versioning)|rel|pc\/agree)/.test(line));
    expect(known(show(checkJson(git.path, archive)))).toEqual(known(show(folder)));
  });

  test("repositories of the card that lie beside it, and those that are named, are one product", () => {
    const root = tempFolder();
    const card =
      "product: { name: A }\nbuild: { forge: github, namespace: OS2a }\nrepositories: [{ name: app }, { name: papers, kind: docs }]\n";
    writeLiteral(root, { "app/.os2/product.yml": card, "papers/x.md": "# X\n", "other/.github/SECURITY.md": "# S\n" });
    const { repositories } = checkJson(join(root, "app"), ".", "--with", "../other");
    expect(repositories.map(({ name, kind }) => `${name} ${kind}`)).toEqual(["app code", "other docs", "papers docs"]);
  });

  test("a file that is no archive is refused, and so is one that leads out", () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "a.zip"), zipSync({ "../x.md": strToU8("x") }));
    writeFileSync(join(cwd, "b.zip"), "no archive");
    for (const file of ["a.zip", "b.zip"]) expect(runCli(["check", file], { cwd }).exitCode).toBe(1);
  });
});

test("a part that may not be read is named, and nothing is guessed", () => {
  const cwd = tempFolder();
  const archive = zipSync({ "README.md": strToU8("# A\n".repeat(99)) });
  // The method of packing, in the directory: one that nobody knows.
  archive[Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 10] = 12;
  writeFileSync(join(cwd, "a.zip"), archive);
  const { exitCode, stderr } = runCli(["check", "a.zip"], { cwd });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("README.md cannot be read: packed by method 12")]);
});

test("a reader that closes the pipe early is no fault", () => {
  const cwd = tempFolder();
  const script = `set -o pipefail; "$0" "$1" card schema | true; echo "$?"`;
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", script, process.execPath, `${REPOSITORY_ROOT}packages/cli/bin/os2kit.cjs`],
    { cwd, encoding: "utf8" },
  );
  expect([stdout, stderr]).toEqual(["0\n", ""]);
});

test("the level is the higher of the card's own and the one aimed at, unless said", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { ".os2/product.yml": "product: { name: A, level: 2, aim: 1 }\n" });
  expect(checkJson(cwd).target).toBe("2");
  expect(checkJson(cwd, "--level", "3").target).toBe("3");
});

test("a baseline leaves only what is new", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, SMALL);
  const base = join(tempFolder(), "base.json");
  writeFileSync(base, runCli(["check", "--json", DAY], { cwd }).stdout);
  const same = checkJson(cwd, "--baseline", base);
  expect([same.exitCode, same.findings.every(({ outcome, known }) => outcome !== "fail" || known)]).toEqual([0, true]);
  writeLiteral(cwd, { ".env": "DB_PASSWORD=kR8vq2LmX0zTq9\n" });
  expect(checkJson(cwd, "--baseline", base, "--fail-on", "could").exitCode).toBe(2);
});

test("the exit code says whether something is left at the bar", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, SMALL);
  const codes = ["must", "never"].map(
    (bar) => runCli(["check", "--fail-on", bar, "--only", "lic/file"], { cwd }).exitCode,
  );
  expect(codes).toEqual([2, 0]);
});

test("facts from the forge settle what files cannot", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { ...SMALL, "facts.json": '{"OS2mit": {"public": true}}' });
  const outcome = (...args: string[]) =>
    checkJson(cwd, "--only", "meta/public", ...args).findings.map((each) => each.outcome);
  const name = checkJson(cwd).repositories[0]?.name ?? "";
  writeLiteral(cwd, { "facts.json": JSON.stringify({ [name]: { public: true } }) });
  expect([outcome(), outcome("--forge", "facts.json")]).toEqual([["unknown"], ["pass"]]);
});

describe("--fix", () => {
  test("shows, adds what is missing, touches nothing, and has nothing left the second time", () => {
    const cwd = tempFolder();
    writeLiteral(cwd, { ...SMALL, "docs/CONTRIBUTING.md": "own\n" });
    const before = readLiteral(cwd);
    const planned = runCli(["check", "--fix", "--dry-run", DAY], { cwd });
    expect(planned.stderr).toContain("LICENSE");
    expect(readLiteral(cwd)).toEqual(before);
    runCli(["check", "--fix", DAY], { cwd });
    const after = readLiteral(cwd);
    expect(after).toMatchObject(before);
    expect(after.LICENSE).toContain("Mozilla Public License");
    expect(after).not.toHaveProperty("CONTRIBUTING.md");
    expect(runCli(["check", "--fix", DAY], { cwd }).stderr).toContain("No template can mend");
    expect(readLiteral(cwd)).toEqual(after);
  });

  test("what stands in a file's place is left alone, and the rest is added", () => {
    const cwd = tempFolder();
    const git = gitFolder(cwd);
    git.commit({ ...SMALL, ".gitignore": "SECURITY.md\n" });
    writeLiteral(cwd, { "SECURITY.md": "own\n", "LICENSE/old.txt": "x" });
    symlinkSync(tempFolder(), join(cwd, "docs"));
    const { stderr } = runCli(["check", "--fix", DAY], { cwd });
    expect(stderr).toMatch(/Left out, because .*: \d+ \(.*LICENSE, .*SECURITY\.md, docs\//);
    expect(readFileSync(join(cwd, "SECURITY.md"), "utf8")).toBe("own\n");
    expect(existsSync(join(cwd, "CODE_OF_CONDUCT.md"))).toBe(true);
    expect(runCli(["check", "--fix", DAY], { cwd }).stderr).toContain("No template can mend");
  });

  test.each([
    ["without a card", { "README.md": "# A\n" }, "."],
    ["an archive", { "a.zip": "" }, "a.zip"],
  ])("%s nothing is made up", (_, files, path) => {
    const cwd = tempFolder();
    writeLiteral(cwd, files);
    if (path.endsWith(".zip")) writeFileSync(join(cwd, path), zipSync({ "a.md": strToU8("x") }));
    expect(runCli(["check", path, "--fix"], { cwd }).exitCode).toBe(1);
  });
});

describe("OS2's reports", () => {
  const card = `product: { name: OS2mit }
answers:
  # Kept.
  R1: { status: yes, text: "Sparer 200 timer | år", evidence: [README.md] }
  F19: { status: planned }
`;

  test("out and in again: the card is the same", () => {
    const cwd = tempFolder();
    writeLiteral(cwd, { ...SMALL, ".os2/product.yml": card, "other/.os2/product.yml": "product: { name: OS2mit }\n" });
    const args = ["report", "export", ".", "--filled-by", "Anne", DAY, "--output", "./"];
    expect(runCli(args, { cwd }).exitCode).toBe(0);
    expect(runCli([...args, "--as", "governance-report"], { cwd }).exitCode).toBe(0);
    for (const file of ["os2mit-checkliste.json", "2026-11-24-OS2mit-governancerapport.md"]) {
      writeLiteral(cwd, { "other/.os2/product.yml": "product: { name: OS2mit }\n" });
      expect(runCli(["report", "import", file, "other"], { cwd }).exitCode).toBe(0);
      const imported = readFileSync(join(cwd, "other/.os2/product.yml"), "utf8");
      expect(imported).toContain("Sparer 200 timer | år");
      expect(imported).toMatch(/F19:\s*\n?.*status: planned/);
    }
  });

  test("what a person wrote in the card stays, unless the report shall win", () => {
    const cwd = tempFolder();
    writeLiteral(cwd, {
      ".os2/product.yml": card,
      "r.json": JSON.stringify({
        productName: "OS2mit",
        krav: [{ id: "R1", efterlevet: "Nej", dokumentation: "Ikke endnu" }],
      }),
    });
    const run = (...args: string[]) => runCli(["report", "import", "r.json", ...args], { cwd });
    expect(run().exitCode).toBe(2);
    expect(readFileSync(join(cwd, ".os2/product.yml"), "utf8")).toBe(card);
    run(".", "--overwrite", "--dry-run");
    expect(readFileSync(join(cwd, ".os2/product.yml"), "utf8")).toBe(card);
    run(".", "--overwrite");
    const text = readFileSync(join(cwd, ".os2/product.yml"), "utf8");
    expect([text.includes("# Kept."), text.includes("Ikke endnu")]).toEqual([true, true]);
  });
});
