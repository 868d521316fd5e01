import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitFolder, tempFolder } from "@os2kit/testkit";
import type { Mode, PlanEntry } from "@os2kit/model";
import { expect, test } from "vitest";
import { toPatch } from "./to-patch.ts";

interface Part {
  readonly mode?: Mode;
  readonly bytes: Uint8Array;
}
const latin = (text: string, mode: Mode = "100644"): Part => ({ mode, bytes: Buffer.from(text, "latin1") });
const bytesOf = (length: number) => ({ bytes: Uint8Array.from({ length }, (_, n) => (n * 37) % 256) });

/** Each case: the file as it is, and as it shall be. */
const TEXTS: Readonly<Record<string, readonly [Part | undefined, Part]>> = {
  "new.txt": [undefined, latin("a\nb\n")],
  "empty.txt": [undefined, latin("")],
  "crlf.txt": [undefined, latin("a\r\nb\r\n")],
  "no end.txt": [undefined, latin("a\nb")],
  "docs/blåbær grød.md": [undefined, { bytes: Buffer.from("# Grød\n") }],
  'quo"te.txt': [undefined, latin("a\n")],
  "run.sh": [undefined, latin("#!/bin/sh\n", "100755")],
  "latin-1.txt": [latin("bl\xe5\nb\n"), latin("bl\xe5\nb\nr\xf8d\n")],
  "bom.txt": [latin("\xef\xbb\xbfa\r\nb\r\n"), latin("\xef\xbb\xbfa\r\nc\r\n")],
  "end.txt": [latin("a"), latin("a\n")],
  "mode.sh": [latin("a\n"), latin("a\n", "100755")],
  "both.sh": [latin("a\n"), latin("b\n", "100755")],
};
const BINARIES: typeof TEXTS = {
  "logo.png": [undefined, bytesOf(1000)],
  "one.bin": [undefined, { bytes: Uint8Array.of(0) }],
  "old.bin": [bytesOf(300), bytesOf(77)],
};

function makeCase(files: typeof TEXTS) {
  const folder = tempFolder();
  const git = gitFolder(folder);
  for (const [path, [old]] of Object.entries(files)) if (old) write(join(folder, path), old);
  git.commit({});
  const entries = Object.entries(files).map(([path, [, { bytes, mode = "100644" }]]): PlanEntry => ({
    path,
    outcome: "added",
    mode,
    bytes,
  }));
  const before = (path: string) => {
    const old = files[path]?.[0];
    return old && { mode: "100644", ...old };
  };
  const patch = join(tempFolder(), "x.patch");
  writeFileSync(patch, toPatch(entries, before));
  return { folder, patch };
}

function write(place: string, { bytes, mode }: Part): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
  if (mode === "100755") chmodSync(place, 0o755);
}

function expectFiles(folder: string, files: typeof TEXTS): void {
  for (const [path, [, { bytes, mode }]] of Object.entries(files)) {
    expect([path, readFileSync(join(folder, path)).toString("latin1")]).toEqual([
      path,
      Buffer.from(bytes).toString("latin1"),
    ]);
    expect([path, (statSync(join(folder, path)).mode & 0o100) !== 0]).toEqual([path, mode === "100755"]);
  }
}

test("git applies any name, line end, encoding, mode and binary file", () => {
  const files = { ...TEXTS, ...BINARIES };
  const { folder, patch } = makeCase(files);
  execFileSync("git", ["apply", patch], { cwd: folder, stdio: "pipe" });
  expectFiles(folder, files);
});

test("patch applies all that is text", () => {
  const { folder, patch } = makeCase(TEXTS);
  execFileSync("patch", ["-p1", "--binary", "--input", patch], { cwd: folder, stdio: "pipe" });
  expectFiles(folder, TEXTS);
});
