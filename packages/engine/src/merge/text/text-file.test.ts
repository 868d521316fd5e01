import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { encode, type Encoding } from "./encode.ts";
import { readTexts, writeText } from "./text-file.ts";

vi.setConfig({ testTimeout: PATIENCE });
const bytesOf = (text: string, encoding: Encoding = "utf-8") => encode(text, encoding) ?? new Uint8Array();

test.each([
  ["LF", bytesOf("a\nb\n"), { encoding: "utf-8", bom: false, eol: "\n", finalNewline: true }],
  ["CRLF", bytesOf("a\r\nb\r\n"), { encoding: "utf-8", bom: false, eol: "\r\n", finalNewline: true }],
  ["CR", bytesOf("a\rb\r"), { encoding: "utf-8", bom: false, eol: "\r", finalNewline: true }],
  ["mostly CRLF", bytesOf("a\r\nb\r\nc\n"), { eol: "\r\n", eols: ["\r\n", "\r\n", "\n"] }],
  ["no final newline", bytesOf("a\nb"), { finalNewline: false }],
  ["BOM", bytesOf("\ufeffa\n"), { encoding: "utf-8", bom: true }],
  ["only BOM", bytesOf("\ufeff"), { bom: true, finalNewline: true }],
  ["empty", bytesOf(""), { bom: false, finalNewline: true }],
  ["UTF-16", bytesOf("\ufeffæ\n", "utf-16le"), { encoding: "utf-16le", bom: true }],
  ["UTF-16, big end first", bytesOf("\ufeffæ\n", "utf-16be"), { encoding: "utf-16be", bom: true }],
  ["Latin-1", bytesOf("blåbærgrød\n", "latin-1"), { encoding: "latin-1", bom: false }],
])("%s is known, and written back as it was", (_, bytes, style) => {
  const [file] = readTexts([bytes]) ?? [];
  expect(file?.style).toMatchObject(style);
  expect(file && writeText(file.lines, file)).toEqual(bytes);
});

test("what is written back is what was read, whatever the bytes", () => {
  const piece = fc.constantFrom("a", "æ", "\u{1F600}", "\n", "\r\n", "\r", "\ufeff", "\u00e6");
  const text = fc.array(piece).map((pieces) => pieces.join(""));
  const bytes = fc.oneof(
    text.map((each) => bytesOf(each)),
    text.map((each) => bytesOf(each, "utf-16le")),
    fc.uint8Array({ min: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const files = readTexts([a, b]);
      if (files) expect(files.map((file) => writeText(file.lines, file))).toEqual([a, b]);
    }),
    { numRuns: RUNS },
  );
});

test("bytes that are no text are not read", () => {
  expect(readTexts([Uint8Array.of(0x89, 0x50, 0, 1)])).toBeUndefined();
  expect(readTexts([bytesOf("a"), Uint8Array.of(0)])).toBeUndefined();
});

test("an encoding that lacks a character writes nothing", () => {
  const [file] = readTexts([bytesOf("blåbær", "latin-1")]) ?? [];
  expect(file && writeText(["blåbær – grød"], file)).toBeUndefined();
});
