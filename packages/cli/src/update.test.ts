import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  gitFolder,
  readLiteral,
  runCli,
  tempFolder,
  writeLiteral,
  type GitFolder,
  type Literal,
} from "@os2kit/testkit";
import { describe, expect, test } from "vitest";

const lines = (count: number, changes: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => `${changes[index + 1] ?? `line ${String(index + 1)}`}\n`).join("");

const V1: Literal = { "a.txt": lines(20), "b.txt": lines(5), "z.txt": lines(5) };

interface Scenario {
  /** Files of the only layer, in version 1 and in version 2; a path of version 1 that is absent here was dropped. */
  readonly v1?: Literal;
  readonly v2: Literal;
  readonly layer1?: string;
  readonly layer2?: string;
  readonly card?: string;
  /** Edits, committed. Nothing stands for a deleted file. */
  readonly edit?: Readonly<Record<string, string | undefined>>;
  /** Anything else that happens to the folder before the update. */
  readonly prepare?: (folder: string, git: GitFolder) => void;
  readonly git?: boolean;
  readonly args?: readonly string[];
  /** The folder of the product within the repository. */
  readonly place?: string;
}

interface Outcome {
  readonly exitCode: number | null;
  /** `outcome path [reason]` for each file that is not silent. */
  readonly files: readonly string[];
  readonly stderr: string;
  readonly folder: string;
  readonly read: (path: string) => string;
  /** The update once more. */
  readonly again: () => { readonly exitCode: number | null; readonly files: readonly string[] };
}

function writeSet(root: string, version: string, files: Literal, layer = "summary: A\n"): string {
  const set = join(root, "set");
  const keep = join(set, "releases");
  if (existsSync(set)) rmSync(join(set, "layers"), { recursive: true });
  writeLiteral(set, {
    "set.yml": `name: t\nversion: ${version}\nsummary: T\n`,
    "layers/a/layer.yml": layer,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`layers/a/files/${path}`, text])),
  });
  mkdirSync(keep, { recursive: true });
  return set;
}

/** Stamps version 1, lets the product and the templates move, and updates through the command line. */
function play(scenario: Scenario): Outcome {
  const {
    v1 = V1,
    v2,
    layer1,
    layer2,
    card = "product: { name: Old }\n",
    edit = {},
    prepare,
    git = true,
    args = [],
    place = "p",
  } = scenario;
  const root = tempFolder();
  writeLiteral(root, { "card.yml": card });
  const set = writeSet(root, "1.0.0", v1, layer1);
  const folder = join(root, place);
  mkdirSync(join(folder, ".."), { recursive: true });
  const made = runCli(["new", folder, "--card", "card.yml", "--templates", set, "--no-git"], { cwd: root });
  if (made.exitCode !== 0) throw new Error(made.stderr);
  const repository = git ? gitFolder(place === "p" ? folder : root) : undefined;
  repository?.commit({}, { message: "Stamp" });
  for (const [path, text] of Object.entries(edit)) {
    if (text === undefined) rmSync(join(folder, path));
    else writeLiteral(folder, { [path]: text });
  }
  repository?.commit({}, { message: "Edit" });
  runCli(["template", "release", set], { cwd: root });
  writeSet(root, "2.0.0", v2, layer2 ?? layer1);
  if (prepare) prepare(folder, repository ?? gitFolder(tempFolder()));
  const update = (...more: string[]) => {
    const run = runCli(["update", folder, "--templates", set, "--json", ...args, ...more], { cwd: root });
    const { files = [] } = JSON.parse(run.stdout || "{}") as {
      files?: { path: string; outcome: string; reason?: string }[];
    };
    return {
      exitCode: run.exitCode,
      stderr: run.stderr,
      files: files.map(({ path, outcome, reason }) => [outcome, path, reason].filter(Boolean).join(" ")),
    };
  };
  const planned = update("--dry-run");
  const before = JSON.stringify(readLiteral(folder));
  const done = update();
  // A dry run tells the same, and writes nothing.
  expect(planned.files).toEqual(done.files);
  if (done.exitCode === 1) expect(JSON.stringify(readLiteral(folder))).toBe(before);
  return { ...done, folder, read: (path) => readFileSync(join(folder, path), "utf8"), again: update };
}

const T5 = { ...V1, "a.txt": lines(20, { 5: "T" }) };

describe("text", () => {
  test("S01 the template's change is taken, and a second run does nothing", () => {
    const { exitCode, files, read, again, folder } = play({ v2: T5 });
    expect([exitCode, files, read("a.txt")]).toEqual([0, ["updated a.txt"], T5["a.txt"]]);
    const times = ["a.txt", "b.txt", ".os2/lock.json"].map((path) => statSync(join(folder, path)).mtimeMs);
    expect(again()).toMatchObject({ exitCode: 0, files: [] });
    expect(["a.txt", "b.txt", ".os2/lock.json"].map((path) => statSync(join(folder, path)).mtimeMs)).toEqual(times);
  });

  test("S02 changes in two places are both there", () => {
    const { exitCode, files, read } = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) } });
    expect([exitCode, files, read("a.txt")]).toEqual([0, ["merged a.txt"], lines(20, { 5: "T", 17: "P" })]);
  });

  test("S04 one line, changed by both: markers with the base, and git knows", () => {
    const { exitCode, files, read, folder } = play({
      v2: { ...T5, "b.txt": lines(5, { 1: "T" }) },
      edit: { "a.txt": lines(20, { 5: "P" }) },
    });
    expect([exitCode, files]).toEqual([2, ["conflict a.txt both-changed", "updated b.txt"]]);
    expect(read("a.txt").split("\n").slice(4, 11)).toMatchInlineSnapshot(`
      [
        "<<<<<<< product",
        "P",
        "||||||| template before",
        "line 5",
        "=======",
        "T",
        ">>>>>>> template now",
      ]
    `);
    const stages = execFileSync("git", ["ls-files", "--unmerged", "a.txt"], { cwd: folder, encoding: "utf8" });
    expect(
      stages
        .trim()
        .split("\n")
        .map((line) => line.split(/\s+/)[2]),
    ).toEqual(["1", "2", "3"]);
  });

  test("S04 with the product's side kept", () => {
    const { exitCode, read } = play({
      v2: T5,
      edit: { "a.txt": lines(20, { 5: "P" }) },
      args: ["--conflicts", "ours"],
    });
    expect([exitCode, read("a.txt")]).toEqual([2, lines(20, { 5: "P" })]);
  });

  test("S05 the same change by hand", () => {
    const { exitCode, files } = play({ v2: T5, edit: { "a.txt": T5["a.txt"] } });
    expect([exitCode, files.filter((line) => !line.startsWith("unchanged"))]).toEqual([0, []]);
  });

  test.each([
    ["S24 CRLF stays", lines(20).replaceAll("\n", "\r\n"), T5["a.txt"].replaceAll("\n", "\r\n")],
    ["S27 no newline at the end stays", lines(20).trimEnd(), T5["a.txt"].trimEnd()],
    ["a byte order mark stays", `\uFEFF${lines(20)}`, `\uFEFF${T5["a.txt"]}`],
  ])("%s", (_, own, expected) => {
    const { exitCode, read } = play({ v2: T5, edit: { "a.txt": own } });
    expect([exitCode, read("a.txt")]).toEqual([0, expected]);
  });
});

describe("files that come and go", () => {
  test("S07 deleted here, changed there: declined once, and brought back when asked for", () => {
    const outcome = play({ v2: T5, edit: { "a.txt": undefined } });
    expect([outcome.exitCode, outcome.files]).toEqual([2, ["declined a.txt deleted-here"]]);
    expect(existsSync(join(outcome.folder, "a.txt"))).toBe(false);
    expect(outcome.again()).toMatchObject({ exitCode: 0, files: [] });
    expect(
      runCli(["update", outcome.folder, "--templates", join(outcome.folder, "../set"), "--restore", "a.txt"], {
        cwd: outcome.folder,
      }).exitCode,
    ).toBe(0);
    expect(outcome.read("a.txt")).toBe(T5["a.txt"]);
  });

  test("S08 dropped there, untouched here: deleted", () => {
    const { exitCode, files, folder } = play({ v2: { "b.txt": lines(5), "z.txt": lines(5) } });
    expect([exitCode, files, existsSync(join(folder, "a.txt"))]).toEqual([0, ["deleted a.txt"], false]);
  });

  test("S09 dropped there, edited here: kept", () => {
    const { exitCode, files, read } = play({
      v2: { "b.txt": lines(5), "z.txt": lines(5) },
      edit: { "a.txt": lines(20, { 5: "P" }) },
    });
    expect([exitCode, files, read("a.txt")]).toEqual([0, ["kept a.txt dropped"], lines(20, { 5: "P" })]);
  });

  test("S11 renamed there with the product's edit", () => {
    const { "a.txt": text = "", ...rest } = V1;
    const { exitCode, files, read } = play({
      v2: { ...rest, "new.txt": text },
      edit: { "a.txt": lines(20, { 5: "P" }) },
    });
    expect([exitCode, files, read("new.txt")]).toEqual([0, ["moved new.txt"], lines(20, { 5: "P" })]);
  });

  test("S15 a file of the product's own where the template brings one", () => {
    const { exitCode, read } = play({
      v2: { ...V1, "n.txt": lines(5, { 2: "T" }) },
      edit: { "n.txt": lines(5, { 2: "P" }) },
    });
    expect([exitCode, read("n.txt").includes("P"), read("n.txt").includes("T")]).toEqual([2, true, true]);
  });

  test("S40 an untracked file is not overwritten", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { "n.txt": "mine\n" });
    };
    const { exitCode, read } = play({ v2: { ...V1, "n.txt": "theirs\n", "z.txt": lines(5, { 1: "T" }) }, prepare });
    expect([exitCode, read("n.txt")]).toEqual([2, "mine\n"]);
  });

  test("S40b an ignored file is neither read nor written", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { ".env": "SECRET=1\n" });
    };
    const outcome = play({
      v1: { ...V1, "dot-gitignore": ".env\n" },
      v2: { ...V1, "dot-gitignore": ".env\n", "dot-env": "SECRET=\n", "z.txt": lines(5, { 1: "T" }) },
      prepare,
    });
    expect([outcome.exitCode, outcome.files, outcome.read(".env")]).toEqual([
      0,
      ["kept .env ignored", "updated z.txt"],
      "SECRET=1\n",
    ]);
  });
});

describe("what is not text, and what is not a file", () => {
  test("S20 a symbolic link stays one, and nothing is written through it", () => {
    const prepare = (folder: string, git: GitFolder) => {
      mkdirSync(join(folder, "docs"));
      renameSync(join(folder, "a.txt"), join(folder, "docs/a.txt"));
      symlinkSync("docs/a.txt", join(folder, "a.txt"));
      git.commit({});
    };
    const { files, folder, read } = play({ v2: T5, prepare });
    expect([files, lstatSync(join(folder, "a.txt")).isSymbolicLink(), read("docs/a.txt")]).toEqual([
      ["kept a.txt symlink"],
      true,
      lines(20),
    ]);
  });

  test("S22 the executable bit and an edit", () => {
    const { exitCode, folder, read } = play({
      v1: { "r.sh": lines(5) },
      v2: { "r.sh*": lines(5) },
      edit: { "r.sh": lines(5, { 5: "P" }) },
    });
    expect([exitCode, (statSync(join(folder, "r.sh")).mode & 0o111) !== 0, read("r.sh")]).toEqual([
      0,
      true,
      lines(5, { 5: "P" }),
    ]);
  });
});

describe("structured files", () => {
  const manifest = (deps: readonly string[]) =>
    `{\n    "name": "p",\n    "devDependencies": {\n${deps.map((dep) => `        ${dep}`).join(",\n")}\n    }\n}\n`;

  test("S28 package.json: three changes, the product's layout", () => {
    const { exitCode, read } = play({
      v1: { "package.json": manifest(['"typescript": "5.6.0"']) },
      v2: { "package.json": manifest(['"typescript": "5.9.0"']) },
      edit: { "package.json": manifest(['"eslint": "9.0.0"', '"typescript": "5.6.0"', '"zod": "3.0.0"']) },
    });
    expect([exitCode, read("package.json")]).toEqual([
      0,
      manifest(['"eslint": "9.0.0"', '"typescript": "5.9.0"', '"zod": "3.0.0"']),
    ]);
  });

  test("S29b .gitignore: both lines, each once", () => {
    const { exitCode, read } = play({
      v1: { "dot-gitignore": "dist\n" },
      v2: { "dot-gitignore": "dist\ntmpl\n" },
      edit: { ".gitignore": "dist\nmine\n" },
    });
    expect([exitCode, read(".gitignore").trim().split("\n").sort()]).toEqual([0, ["dist", "mine", "tmpl"]]);
  });
});

describe("cards, versions and places", () => {
  test("S30 a changed card and a new version are one update", () => {
    const text = (name: string) => lines(20, { 5: name });
    const prepare = (folder: string, git: GitFolder) => {
      writeLiteral(folder, { ".os2/product.yml": "product: { name: New }\n" });
      git.commit({});
    };
    const outcome = play({
      v1: { "a.txt.hbs": text("{{product.name}}") },
      v2: { "a.txt.hbs": text("{{product.name}}"), "z.txt": "z\n" },
      edit: { "a.txt": lines(20, { 5: "Old", 17: "P" }) },
      prepare,
    });
    expect([outcome.exitCode, outcome.files]).toEqual([0, ["merged a.txt", "added z.txt"]]);
    expect(outcome.read("a.txt")).toBe(lines(20, { 5: "New", 17: "P" }));
  });

  test("S36 a condition that holds no more keeps what was edited", () => {
    const layer = "summary: A\nfiles:\n  - { path: Dockerfile, when: { build.container: true } }\n";
    const card = "product: { name: Old }\nbuild: { container: true }\n";
    const prepare = (folder: string, git: GitFolder) => {
      writeLiteral(folder, { ".os2/product.yml": card.replace("true", "false") });
      git.commit({});
    };
    const set = { Dockerfile: lines(5) };
    expect(play({ v1: set, v2: set, layer1: layer, card, prepare }).files).toEqual(["deleted Dockerfile"]);
    const edited = play({ v1: set, v2: set, layer1: layer, card, prepare, edit: { Dockerfile: lines(5, { 5: "P" }) } });
    expect([edited.files, edited.read("Dockerfile")]).toEqual([["kept Dockerfile dropped"], lines(5, { 5: "P" })]);
  });

  test("S39 a file with uncommitted changes is named, and nothing is written", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { "a.txt": lines(20, { 8: "P" }) });
    };
    const { exitCode, stderr } = play({ v2: T5, prepare });
    expect([exitCode, stderr.includes("a.txt")]).toEqual([1, true]);
  });

  test("S48 the card's policy", () => {
    const card = "product: { name: Old }\nkit: { policy: { a.txt: ours } }\n";
    const { exitCode, files, read } = play({ v2: T5, card });
    expect([exitCode, files, read("a.txt")]).toEqual([0, ["kept a.txt policy"], lines(20)]);
  });

  test("S49 a product in a folder of a larger repository", () => {
    const outside = (_: string, git: GitFolder) => {
      writeLiteral(git.path, { "a.txt": "outside\n" });
      git.commit({});
    };
    const outcome = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) }, prepare: outside, place: "apps/p" });
    expect([outcome.exitCode, outcome.read("a.txt")]).toEqual([0, lines(20, { 5: "T", 17: "P" })]);
    expect(readFileSync(join(outcome.folder, "../../a.txt"), "utf8")).toBe("outside\n");
  });

  test("S77 a folder without git", () => {
    const outcome = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) }, git: false });
    expect([outcome.exitCode, outcome.read("a.txt")]).toEqual([0, lines(20, { 5: "T", 17: "P" })]);
  });

  test("S44 where no base can be had, nothing is guessed; the way out leaves files alone", () => {
    const lose = (folder: string) => {
      rmSync(join(folder, "../set/releases"), { recursive: true });
      rmSync(join(folder, ".git"), { recursive: true, force: true });
    };
    const edit = { "a.txt": lines(20, { 17: "P" }) };
    const refused = play({ v2: T5, edit, prepare: lose });
    expect([refused.exitCode, refused.files]).toEqual([1, ["refused a.txt base-unknown"]]);
    const left = play({ v2: T5, edit, prepare: lose, args: ["--without-base"] });
    expect([left.exitCode, left.read("a.txt")]).toEqual([2, edit["a.txt"]]);
  });
});

test("--check says whether there is something to do, and writes nothing", () => {
  const { folder } = play({ v2: V1 });
  const set = join(folder, "../set");
  const check = () => runCli(["update", folder, "--templates", set, "--check"], { cwd: folder }).exitCode;
  expect(check()).toBe(0);
  writeSet(join(folder, ".."), "3.0.0", T5);
  const before = readLiteral(folder);
  expect([check(), readLiteral(folder)]).toEqual([2, before]);
});

test.each([
  ["a folder that is no product", "nowhere"],
  ["a repository of its own", "."],
])("%s is refused", (_, folder) => {
  const cwd = tempFolder();
  const { exitCode, stderr } = runCli(["update", folder], { cwd });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("Next step")]);
});

test("a person sees what came and what waits", () => {
  const { folder } = play({ v2: V1 });
  const copy = join(folder, "../q");
  cpSync(folder, copy, { recursive: true });
  writeSet(join(folder, ".."), "3.0.0", { ...T5, "n.txt": "n\n" });
  writeFileSync(join(copy, "a.txt"), lines(20, { 5: "P" }));
  rmSync(join(copy, ".git"), { recursive: true });
  const { stdout } = runCli(["update", "q", "--templates", "set", "--lang", "da", "--dry-run"], {
    cwd: join(folder, ".."),
  });
  expect(stdout).toMatchSnapshot();
});
