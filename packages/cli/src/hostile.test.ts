import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { standing } from "./testing/standing.ts";
import { writeSet } from "./testing/write-set.ts";

const LOCK = "p/.os2/lock.json";
const CARD = "p/.os2/product.yml";
type Attack = (root: string) => void;

/** A product `p` of version 1, its set with version 2, and a folder `outside` that is nobody's business. */
function prepare(): string {
  const root = tempFolder();
  writeLiteral(root, { "card.yml": "product: { name: Old }\n", "outside/x": "outside\n" });
  const set = writeSet(root, "1.0.0", { "a.txt": "1\n", "d/b.txt": "1\n" });
  for (const args of [
    ["new", "p", "--card", "card.yml", "--templates", set, "--no-git"],
    ["template", "release", set],
  ])
    expect(runCli(args, { cwd: root })).toMatchObject({ exitCode: 0 });
  writeSet(root, "2.0.0", { "a.txt": "2\n", "d/b.txt": "2\n", "new.txt": "2\n" });
  return root;
}

const lock =
  (change: (text: string) => string): Attack =>
  (root) => {
    writeFileSync(join(root, LOCK), change(readFileSync(join(root, LOCK), "utf8")));
  };
const card =
  (content: string | Uint8Array): Attack =>
  (root) => {
    writeFileSync(join(root, CARD), content);
  };
/** The lock says that a path of its own choice came from a template. */
const lockPath = (path: string) => lock((text) => text.replace('"a.txt":', () => `${JSON.stringify(path)}:`));
const zeros = "0".repeat(40);

/** What is at a place moves outside, and a link to it stands in its stead. */
const linkOut =
  (path: string): Attack =>
  (root) => {
    renameSync(join(root, path), join(root, "outside/moved"));
    symlinkSync(join(root, "outside/moved"), join(root, path));
  };
const folderAt =
  (path: string): Attack =>
  (root) => {
    rmSync(join(root, path));
    mkdirSync(join(root, path));
  };

const ATTACKS: Readonly<Record<string, readonly [Attack, string]>> = {
  "a lock that is empty": [lock(() => ""), "lock.syntax"],
  "a lock that is a list": [lock(() => "[]"), "lock.syntax"],
  "a lock that is a number": [lock(() => "7"), "lock.syntax"],
  "a lock 100,000 levels deep": [lock(() => "[".repeat(100_000) + "]".repeat(100_000)), "lock.syntax"],
  "a lock with NUL bytes": [lock((text) => text.replace("1.0.0", "1.0\0.0")), "lock.syntax"],
  "a lock of another format": [lock((text) => text.replace('"schema": 1', '"schema": 2')), "lock.syntax"],
  "a lock that lies about a hash": [lock((text) => text.replace(/[0-9a-f]{40}/, zeros)), "update.lock-denied"],
  "a lock of 50 MB": [
    (root) => {
      truncateSync(join(root, LOCK), 50_000_000);
    },
    "disk.too-large",
  ],
  "a lock that is a folder": [folderAt(LOCK), "disk.not-text"],
  "a lock that is a link to outside": [linkOut(LOCK), "disk.symlink"],
  "a card that is a link to outside": [linkOut(CARD), "disk.symlink"],
  ".os2 that is a link to outside": [linkOut("p/.os2"), "disk.symlink"],
  "a path ../x": [lockPath("../outside/x"), "refused ../outside/x"],
  "an absolute path": [lockPath("/tmp/x"), "refused /tmp/x"],
  "a path of Windows": [lockPath("C:\\x"), "refused C:\\x"],
  "a path in .git": [lockPath(".git/hooks/x"), "refused .git/hooks/x"],
  "a path that ends in a slash": [lockPath("d/"), "refused d/"],
  "a path with an escape sequence": [lockPath("\u001b[31mx"), "refused \u001b[31mx"],
  "a card that is no YAML": [card("product: [\n"), "card.syntax"],
  "a card that is a number": [card("7\n"), "card.empty"],
  "a card of 10 MB": [card("#".repeat(10_000_000)), "disk.too-large"],
  "a card that is not UTF-8": [card(Uint8Array.of(0xff, 0xfe)), "disk.not-text"],
  "a card that is a folder": [folderAt(CARD), "disk.not-text"],
  "a card with a slug ../../x": [card("product: { name: Old, slug: ../../x }\n"), "card.slug"],
  "a set with a link": [
    (root) => {
      symlinkSync(join(root, "outside/x"), join(root, "set/layers/a/files/l"));
    },
    "set.symlink",
  ],
  "a set whose version is ../x": [
    (root) => {
      writeLiteral(root, { "set/set.yml": "name: t\nversion: ../x\nsummary: T\n" });
    },
    "set.yaml",
  ],
  "a set of another name": [
    (root) => {
      writeLiteral(root, { "set/set.yml": "name: u\nversion: 2.0.0\nsummary: T\n" });
    },
    "update.other-set",
  ],
  "a release that is none": [
    (root) => {
      writeLiteral(root, { "set/releases/1.0.0.json": "[]" });
    },
    "set.release",
  ],
};

test(
  "what is hostile is refused with a word for it, and nothing in or outside of the product changes",
  { timeout: 300_000 },
  () => {
    const prepared = prepare();
    const told = Object.entries(ATTACKS).map(([what, [attack]]) => {
      const root = join(tempFolder(), "r");
      cpSync(prepared, root, { recursive: true, verbatimSymlinks: true });
      attack(root);
      const before = standing(root);
      const { exitCode, stdout } = runCli(["update", "p", "--templates", "set", "--json"], { cwd: root });
      expect(standing(root), what).toEqual(before);
      const { problems = [], files = [] } = JSON.parse(stdout) as {
        problems?: readonly { code: string }[];
        files?: readonly { outcome: string; path: string }[];
      };
      const refused = files.filter(({ outcome }) => outcome === "refused").map(({ path }) => `refused ${path}`);
      return [what, exitCode, [...problems.map(({ code }) => code), ...refused].join(" ")];
    });
    const expected = Object.entries(ATTACKS).map(([what, [, code]]) => [what, 1, code]);
    expect(told).toEqual(expected);
  },
);
