import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blobId } from "@os2kit/model";
import { gitFolder, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test, vi } from "vitest";
import { readBlobs } from "./read-blobs.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const id = (text: string) => blobId(bytes(text));
const texts = (blobs: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...blobs].map(([key, blob]) => [key, new TextDecoder().decode(blob)]));

test("blobs are read by id, from any folder of the repository; what is missing or no id is absent", () => {
  const git = gitFolder(tempFolder());
  const commit = git.commit({ "a.txt": "a\r\nå", "sub/empty.txt": "" });
  git.commit({ "a.txt": "A" });
  const wanted = [id("a\r\nå"), id(""), id("A"), id("nowhere"), commit, "HEAD", "-x", "", `${id("A")}\n`, id("A")];
  for (const root of [git.path, join(git.path, "sub"), join(git.path, ".git")])
    expect(texts(readBlobs(root, wanted))).toEqual({ [id("a\r\nå")]: "a\r\nå", [id("")]: "", [id("A")]: "A" });
});

test("without ids, git or a repository the map is empty", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "a" });
  expect(readBlobs(git.path, []).size).toBe(0);
  expect(readBlobs(tempFolder(), [id("a")]).size).toBe(0);
  vi.stubEnv("PATH", tempFolder());
  expect(readBlobs(git.path, [id("a")]).size).toBe(0);
  vi.unstubAllEnvs();
});

test("of a partial clone the blobs that are here are read, and nothing is fetched", () => {
  const git = gitFolder(tempFolder());
  git.run("config", "uploadpack.allowFilter", "true");
  const large = "large ".repeat(5000);
  git.commit({ "a.txt": "small", "b.bin": large, "c.txt": "small too" });
  const clone = join(tempFolder(), "clone.git");
  execFileSync("git", ["clone", "--quiet", "--bare", "--filter=blob:limit=1k", `file://${git.path}`, clone]);
  const wanted = [id("small"), id(large), id("small too")];
  expect([...readBlobs(clone, wanted).keys()].sort()).toEqual([id("small"), id("small too")].sort());
  rmSync(git.path, { recursive: true });
  expect(readBlobs(clone, wanted).size).toBe(2);
});

test("an object that replaces another is not taken for it", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "true", "b.txt": "false" });
  git.run("replace", id("true"), id("false"));
  expect(texts(readBlobs(git.path, [id("true")]))).toEqual({ [id("true")]: "true" });
});

test("in a repository of SHA-256 the long ids count, and a short one is no abbreviation", () => {
  const git = tempFolder();
  execFileSync("git", ["init", "--quiet", "--object-format=sha256", git]);
  writeLiteral(git, { "a.txt": "a" });
  const long = execFileSync("git", ["hash-object", "-w", "a.txt"], { cwd: git, encoding: "utf8" }).trim();
  expect(long).toHaveLength(64);
  expect(texts(readBlobs(git, [long, long.slice(0, 40), id("a")]))).toEqual({ [long]: "a" });
});

test("more bytes than one call may bring come in several; a blob that is far too large is left out", () => {
  const git = gitFolder(tempFolder());
  const wanted = Array.from({ length: 7 }, (_, number) => {
    const content = Buffer.alloc(10 * 1024 * 1024, number);
    writeFileSync(join(git.path, `${String(number)}.bin`), content);
    return git.run("hash-object", "-w", `${String(number)}.bin`);
  });
  writeFileSync(join(git.path, "huge.bin"), Buffer.alloc(20 * 1024 * 1024));
  const huge = git.run("hash-object", "-w", "huge.bin");
  const blobs = readBlobs(git.path, [...wanted, huge]);
  expect([...blobs.keys()].sort()).toEqual([...wanted].sort());
  expect(wanted.map((each) => blobs.get(each)?.at(-1))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
