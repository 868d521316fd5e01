import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import type { Change } from "./apply-changes.ts";
import { remove, write } from "./testing/changes.ts";

const BEFORE = { "a.txt": "a", "d/x": "x", "e/y": "y" };
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;
const SCRIPT = `
  import { applyChanges, DiskError } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
  const [root, changes] = process.argv.slice(1);
  const revive = (each) => (each.text === undefined ? each : { ...each, bytes: new TextEncoder().encode(each.text) });
  try {
    applyChanges(root, JSON.parse(changes).map(revive));
    console.log("done");
  } catch (error) {
    console.log(error instanceof DiskError ? error.fault + " " + (error.path.slice(root.length) || "/") : error.stack);
  }
`;

/** The superuser may write anywhere, so that the run is somebody else's. */
function applyAsSomebody(root: string, changes: readonly Change[]): string {
  const told = changes.map((change) =>
    change.kind === "write" ? { ...change, text: new TextDecoder().decode(change.bytes) } : change,
  );
  const { stdout } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", SCRIPT, root, JSON.stringify(told)],
    { encoding: "utf8", cwd: root, ...(IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}) },
  );
  return stdout.trim();
}

function give(root: string): void {
  if (!IS_ROOT) return;
  chownSync(root, NOBODY, NOBODY);
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    chownSync(join(root, name), NOBODY, NOBODY);
  }
}

test.each<[string, string, number, Change, string]>([
  ["a read-only file is not written", "a.txt", 0o444, write("a.txt", "A", "a"), "not-allowed /a.txt"],
  ["a read-only file is not deleted", "a.txt", 0o444, remove("a.txt", "a"), "not-allowed /a.txt"],
  ["a file that cannot be read is not written", "a.txt", 0o200, write("a.txt", "A", "a"), "not-allowed /a.txt"],
  ["nothing is written into a read-only folder", "d", 0o555, write("d/new/n", "n"), "not-allowed /d"],
  ["nothing is replaced in a read-only folder", "d", 0o555, write("d/x", "X", "x"), "not-allowed /d"],
  ["nothing is deleted in a read-only folder", "d", 0o555, remove("d/x", "x"), "not-allowed /d"],
  ["a folder that cannot be entered", "d", 0o600, write("d/x", "X", "x"), "not-allowed /d/x"],
  ["a read-only root", ".", 0o555, write("e/y", "Y", "y"), "not-allowed /"],
])("%s, and everything is as before", (_what, path, rights, change, said) => {
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  give(root);
  chmodSync(join(root, path), rights);
  const changes = path === "." ? [change] : [write("e/y", "Y", "y"), write("first", "1"), change];
  expect(applyAsSomebody(root, changes)).toBe(said);
  chmodSync(join(root, path), 0o755);
  chmodSync(join(root, "a.txt"), 0o644);
  expect(readLiteral(root)).toEqual(BEFORE);
  expect(existsSync(join(root, ".os2"))).toBe(false);
  expect(applyAsSomebody(root, changes)).toBe("done");
});
