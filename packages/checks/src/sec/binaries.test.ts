import { memoryTree, type Mode } from "@os2kit/model";
import { expect, test } from "vitest";
import { viewFiles } from "../files.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { SAY } from "../check.ts";
import { binaries } from "./binaries.ts";

const ELF = `\x7fELF${"\0".repeat(100)}`;
const CLASS = Uint8Array.from([0xca, 0xfe, 0xba, 0xbe, ...Array<number>(100).fill(0)]);
const DATA = "\0".repeat(100);

/** A zip with one empty file of this name. */
function zip(name: string): Uint8Array {
  const bytes = new Uint8Array(30 + 46 + 22 + 2 * name.length);
  const view = new DataView(bytes.buffer);
  const directory = 30 + name.length;
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, name.length, true);
  bytes.set(new TextEncoder().encode(name), 30);
  view.setUint32(directory, 0x02014b50, true);
  view.setUint16(directory + 28, name.length, true);
  bytes.set(new TextEncoder().encode(name), directory + 46);
  view.setUint32(bytes.length - 22, 0x06054b50, true);
  view.setUint32(bytes.length - 6, directory, true);
  return bytes;
}

test.each([
  ["a program for Windows", { "static/download/Import.exe": DATA }, ["fail program static/download/Import.exe"]],
  ["a package for Java", { "lib/a.jar": DATA }, ["fail package lib/a.jar"]],
  ["a library for Linux", { "lib/libx.so.1": ELF }, ["fail program lib/libx.so.1"]],
  ["an archive whose inside cannot be seen", { "old.tar.gz": DATA }, ["unknown sealed old.tar.gz"]],
  [
    "build tools' own wrappers",
    { ".mvn/wrapper/maven-wrapper.jar": DATA, "gradle/wrapper/gradle-wrapper.jar": DATA },
    ["pass none"],
  ],
  ["pictures, fonts and papers", { "a.png": DATA, "b.woff2": DATA, "c.pdf": DATA, "d.docx": DATA }, ["pass none"]],
  [
    "a pointer to a file elsewhere",
    { "a.exe": `version https://git-lfs.github.com/spec/v1\n${"oid sha256:0 ".repeat(8)}` },
    ["pass none"],
  ],
  ["text of such a name", { Makefile: "all:\n", "Foo.class": `<?php\n${"class Foo {} ".repeat(9)}` }, ["pass none"]],
  ["data of a doubtful name", { "fixture.bin": DATA }, ["pass none"]],
  ["an archive to test with", { "tests/data/a.tar.gz": DATA }, ["pass none"]],
  ["nothing", {}, ["pass none"]],
])("%s", (_, files, expected) => {
  expect(runOne(binaries, files)).toEqual(expected);
});

const runBytes = (path: string, bytes: Uint8Array, mode: Mode = "100644") => {
  const files = viewFiles(memoryTree([{ path, mode, bytes }]));
  return [binaries.run({ ...viewLiteral({}), files }, SAY)].flat().map(({ message }) => message);
};

test.each([
  ["a zip of code", "product.zip", zip("src/Main.java"), ["archive"]],
  ["a zip of data", "testdata.zip", zip("people/list.txt"), ["none"]],
  ["compiled Java", "out/Main.class", CLASS, ["program"]],
  ["a broken zip", "a.zip", zip("x.java").slice(0, 80), ["none"]],
])("%s", (_, path, bytes, expected) => {
  expect(runBytes(path, bytes)).toEqual(expected);
});

test("a program without an ending counts when it can be run", () => {
  const bytes = new TextEncoder().encode(ELF);
  expect(runBytes("bin/chromedriver", bytes, "100755")).toEqual(["program"]);
  expect(runBytes("bin/chromedriver", bytes)).toEqual(["none"]);
});

test("after twenty files the rest is counted", () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${String(index)}.dll`, DATA]));
  const lines = runOne(binaries, files);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("fail more");
});
