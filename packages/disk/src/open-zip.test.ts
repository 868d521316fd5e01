import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { DiskError } from "./disk-error.ts";
import { openZip } from "./open-zip.ts";

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

test("a forge's archive, without the folder around everything", () => {
  const opened = openZip(zip({ "app-main/README.md": "# A", "app-main/docs/møde.md": "Møde" }));
  if (!("tree" in opened)) throw new Error(opened.refused);
  expect(opened.tree.list().map(({ path }) => path)).toEqual(["README.md", "docs/møde.md"]);
  expect(new TextDecoder().decode(opened.tree.read("docs/møde.md"))).toBe("Møde");
  expect(() => opened.tree.read("missing")).toThrow(RangeError);
});

test("files side by side keep their places", () => {
  const opened = openZip(zip({ "a/x.md": "1", "b/y.md": "2" }));
  expect("tree" in opened && opened.tree.list().map(({ path }) => path)).toEqual(["a/x.md", "b/y.md"]);
});

test.each([
  ["no archive at all", strToU8("PK hello")],
  ["an empty file", new Uint8Array()],
  ["a path that leads out", zip({ "../evil.md": "x", "a.md": "y" })],
  ["an absolute path", zip({ "/etc/passwd": "x" })],
  ["a backslash", zip({ "..\\evil.md": "x" })],
])("%s is refused", (_, bytes) => {
  expect(openZip(bytes)).toHaveProperty("refused");
});

test("an archive cut off in the middle is refused", () => {
  const bytes = zip({ "a.md": "text ".repeat(1000) });
  expect(openZip(bytes.subarray(0, bytes.length / 2))).toHaveProperty("refused");
});

test("a file that claims to be huge is not unpacked", () => {
  const bytes = zip({ "a.md": "x", "b.md": "y" });
  // The uncompressed size in the central directory, where the claim stands.
  const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.set([0xff, 0xff, 0xff, 0x7f], entry + 24);
  expect(openZip(bytes)).toHaveProperty("refused");
});

test.each([
  ["encrypted", (entry: number) => entry + 8, 1],
  ["packed in a way that is not known", (entry: number) => entry + 10, 12],
  ["not where the directory says", (entry: number) => entry + 42, 7],
  ["larger in the archive than the archive", (entry: number) => entry + 22, 9],
])("a file that is %s cannot be read, and is named", (_, place, value) => {
  const bytes = zip({ "a.md": "text ".repeat(100) });
  const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes[place(entry)] = value;
  const opened = openZip(bytes);
  if (!("tree" in opened)) throw new Error(opened.refused);
  expect(() => opened.tree.read("a.md")).toThrow(new DiskError("unreadable", "a.md"));
});

test("names that are not UTF-8, and a comment at the end", () => {
  const bytes = zip({ "l_s.md": "x" });
  for (let at = bytes.indexOf(0x5f); at !== -1; at = bytes.indexOf(0x5f, at)) bytes[at] = 0xe6;
  const commented = Uint8Array.from([...bytes, ...strToU8("made by hand")]);
  commented[bytes.length - 2] = 12;
  const opened = openZip(commented);
  expect("tree" in opened && opened.tree.list().map(({ path }) => path)).toEqual(["læs.md"]);
});

test("the directory of an archive with more files than the old one can count", () => {
  const bytes = Buffer.from(zip({ "a.md": "x", "b.md": "y" }));
  const end = bytes.subarray(-22);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50);
  end64.writeBigUInt64LE(2n, 32);
  end64.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(bytes.length - 22), 8);
  end.writeUInt16LE(0xffff, 10);
  const opened = openZip(Buffer.concat([bytes.subarray(0, -22), end64, locator, end]));
  expect("tree" in opened ? opened.tree.list().map(({ path }) => path) : opened.refused).toEqual(["a.md", "b.md"]);
});
