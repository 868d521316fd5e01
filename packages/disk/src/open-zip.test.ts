import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
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
