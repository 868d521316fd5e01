import { lines, T5, V1 } from "../../testing/lines.ts";
import { playRows } from "../../testing/play-rows.ts";

const { "a.txt": text, ...rest } = V1;
const P15 = lines(20, { 15: "P" });
const both = lines(20, { 5: "T", 15: "P" });
const renamed = (layer: string) => `summary: A\nrenames:\n${layer}`;

/** Ten files in a folder, some with another line 4. */
function folder(name: string, changes: Readonly<Record<number, string>> = {}): Record<string, string> {
  const numbers = Array.from({ length: 10 }, (_, number) => number);
  return Object.fromEntries(
    numbers.map((number) => [
      `${name}/${String(number)}.txt`,
      `file ${String(number)}\n${lines(9, changes[number] === undefined ? {} : { 4: changes[number] })}`,
    ]),
  );
}
const gone = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(files).map((path) => [path, undefined]));

playRows({
  "S10 renamed there": {
    v2: { ...rest, "new.txt": text },
    exit: 0,
    files: ["moved a.txt -> new.txt"],
    holds: { "a.txt": undefined, "new.txt": text },
  },
  "S11 renamed there with the product's edit": {
    v2: { ...rest, "new.txt": text },
    edit: { "a.txt": P15 },
    exit: 0,
    files: ["moved a.txt -> new.txt"],
    holds: { "a.txt": undefined, "new.txt": P15 },
  },
  "renamed and rewritten there, with the product's edit": {
    v2: { ...rest, "docs/new.txt": T5["a.txt"] },
    edit: { "a.txt": P15 },
    exit: 0,
    files: ["moved a.txt -> docs/new.txt"],
    holds: { "a.txt": undefined, "docs/new.txt": both },
  },
  "renamed there, on the line that the product edited too": {
    v2: { ...rest, "new.txt": T5["a.txt"] },
    edit: { "a.txt": lines(20, { 5: "P" }) },
    args: ["--conflicts", "ours"],
    exit: 2,
    files: ["conflict a.txt -> new.txt both-changed"],
    holds: { "a.txt": undefined, "new.txt": lines(20, { 5: "P" }) },
  },
  "the product's line ends go along": {
    v2: { ...rest, "new.txt": T5["a.txt"] },
    edit: { "a.txt": text.replaceAll("\n", "\r\n") },
    exit: 0,
    files: ["moved a.txt -> new.txt"],
    holds: { "new.txt": T5["a.txt"].replaceAll("\n", "\r\n") },
  },
  "so little is left that only a declared rename tells": {
    layer2: renamed("  - { since: 2.0.0, from: a.txt, to: new.txt }\n"),
    v2: { ...rest, "new.txt": `${lines(20).slice(0, 100)}${"T\n".repeat(90)}` },
    edit: { "a.txt": text.replace("line 1\n", "P\n") },
    exit: 0,
    files: ["moved a.txt -> new.txt"],
    holds: { "a.txt": undefined, "new.txt": `${text.replace("line 1\n", "P\n").slice(0, 95)}${"T\n".repeat(90)}` },
  },
  "renamed here: the template's edit arrives at the new name": {
    v2: T5,
    edit: { "a.txt": undefined, "docs/own.txt": P15 },
    exit: 0,
    files: ["merged a.txt -> docs/own.txt moved-here"],
    holds: { "a.txt": undefined, "docs/own.txt": both },
  },
  "renamed by both, to different names": {
    v2: { ...rest, "new.txt": T5["a.txt"] },
    edit: { "a.txt": undefined, "own.txt": P15 },
    exit: 0,
    files: ["merged new.txt -> own.txt moved-here"],
    holds: { "a.txt": undefined, "new.txt": undefined, "own.txt": both },
  },
  "renamed by both, to the same name": {
    v2: { ...rest, "new.txt": T5["a.txt"] },
    edit: { "a.txt": undefined, "new.txt": P15 },
    exit: 0,
    files: ["merged new.txt"],
    holds: { "a.txt": undefined, "new.txt": both },
  },
  "renamed there, deleted here": {
    v2: { ...rest, "new.txt": T5["a.txt"] },
    edit: { "a.txt": undefined },
    exit: 2,
    files: ["declined new.txt deleted-here"],
    holds: { "new.txt": undefined },
  },
  "renamed there to where the product has a file of its own": {
    v2: { ...rest, "new.txt": text },
    edit: { "a.txt": P15, "new.txt": "own\n" },
    args: ["--conflicts", "ours"],
    exit: 2,
    files: ["kept a.txt dropped", "conflict new.txt no-base"],
    holds: { "a.txt": P15, "new.txt": "own\n" },
  },
  "two files change places": {
    v1: { "a.txt": text, "b.txt": "b\n" },
    layer2: renamed("  - { since: 2.0.0, from: a.txt, to: b.txt }\n  - { since: 2.0.0, from: b.txt, to: a.txt }\n"),
    v2: { "a.txt": "b\n", "b.txt": text },
    edit: { "a.txt": P15 },
    exit: 0,
    files: ["moved b.txt -> a.txt", "moved a.txt -> b.txt"],
    holds: { "a.txt": "b\n", "b.txt": P15 },
  },
  "a name changes its case": {
    v1: { "Readme.md": text },
    v2: { "README.md": T5["a.txt"] },
    edit: { "Readme.md": P15 },
    exit: 0,
    files: ["moved Readme.md -> README.md"],
    holds: { "README.md": both },
  },
  "a folder is renamed there, with edits on both sides": {
    v1: folder("old"),
    v2: folder("new", { 1: "T", 2: "T" }),
    edit: { "old/3.txt": folder("old", { 3: "P" })["old/3.txt"] },
    exit: 0,
    files: Object.keys(folder("")).map((path) => `moved old${path} -> new${path}`),
    holds: { ...gone(folder("old")), ...folder("new", { 1: "T", 2: "T", 3: "P" }) },
  },
  "a folder is renamed here, and the template edits files in it": {
    v1: folder("old"),
    v2: folder("old", { 1: "T", 2: "T" }),
    edit: { old: undefined, ...folder("own", { 3: "P" }) },
    exit: 0,
    files: ["updated old/1.txt -> own/1.txt moved-here", "updated old/2.txt -> own/2.txt moved-here"],
    holds: { ...gone(folder("old")), ...folder("own", { 1: "T", 2: "T", 3: "P" }) },
  },
  "a file becomes a folder, with the product's edit": {
    v1: { d: text },
    v2: { "d/index": text },
    edit: { d: P15 },
    exit: 0,
    files: ["moved d -> d/index"],
    holds: { "d/index": P15 },
  },
  "a folder becomes a file, and the product has a file in it": {
    v1: { "d/x": text },
    v2: { d: "T\n" },
    edit: { "d/own": "P\n" },
    exit: 2,
    files: ["conflict d/own -> d folder-in-the-way", "deleted d/x"],
    holds: { "d/x": undefined, "d/own": "P\n" },
  },
});
