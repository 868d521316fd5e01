import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

test.each([
  ["UTF-8", new TextEncoder().encode("blåbær"), "blåbær"],
  ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
  ["Windows-1252", bytes(0x62, 0x6c, 0xe5), "blå"],
  ["UTF-16, little end first", bytes(0xff, 0xfe, 0xe5, 0), "å"],
  ["UTF-16, big end first", bytes(0xfe, 0xff, 0, 0xe5), "å"],
  ["line ends of Windows and of old machines", new TextEncoder().encode("a\r\nb\rc\n"), "a\nb\nc\n"],
  ["nothing", bytes(), ""],
  ["binary", bytes(0x89, 0x50, 0, 1), undefined],
])("%s", (_, content, expected) => {
  expect(decodeText(content)).toBe(expected);
});
