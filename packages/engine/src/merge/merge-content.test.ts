import { describe, expect, test } from "vitest";
import { mergeTexts, toBytes } from "../testing/merge-texts.ts";
import { mergeContent, type MergeKind } from "./merge-content.ts";
import { encode } from "./text/encode.ts";

const latin = (text: string) => encode(text, "latin-1") ?? new Uint8Array();
const mergeBytes = (base: Uint8Array, ours: Uint8Array, theirs: Uint8Array, kind: MergeKind = "text") =>
  mergeContent({ base, ours, theirs, kind, path: "a.txt", conflicts: "markers" });

describe("encodings", () => {
  test("a product's Latin-1 stays, and the template's UTF-8 comes in as Latin-1", () => {
    const merged = mergeBytes(toBytes("æ\nb\nc\nd\n"), latin("æ\nb\nc\nP ø\n"), toBytes("T å\nb\nc\nd\n"));
    expect(merged).toEqual({ bytes: latin("T å\nb\nc\nP ø\n"), conflicts: [], changed: { ours: true, theirs: true } });
  });

  test("what Latin-1 does not have leaves the product's file as it is, as a conflict", () => {
    const ours = latin("æ\nb\nP\n");
    const merged = mergeBytes(toBytes("æ\nb\nc\n"), ours, toBytes("T – ✓\nb\nc\n"));
    expect(merged.bytes).toEqual(ours);
    expect(merged.conflicts).toMatchObject([{ ours: "æ\nb\nP\n", theirs: "T – ✓\nb\nc\n" }]);
  });

  test("a file that is half UTF-8 keeps each byte", () => {
    const ours = Uint8Array.of(...toBytes("æ\nb\nc\n"), 0xe6, 10);
    const merged = mergeBytes(toBytes("æ\nb\nc\nd\n"), ours, toBytes("å\nb\nc\nd\n"));
    expect(merged.bytes).toEqual(Uint8Array.of(...toBytes("å\nb\nc\n"), 0xe6, 10));
    expect(merged.conflicts).toEqual([]);
  });

  test("UTF-16 stays", () => {
    const wide = (text: string) => encode(text, "utf-16le") ?? new Uint8Array();
    const merged = mergeBytes(toBytes("æ\nb\nc\n"), wide("\ufeffæ\nb\nP\n"), toBytes("T ✓\nb\nc\n"));
    expect(merged.bytes).toEqual(wide("\ufeffT ✓\nb\nP\n"));
  });

  test("what is no text stays the product's", () => {
    const ours = Uint8Array.of(1, 0, 2);
    const merged = mergeBytes(Uint8Array.of(1, 0), ours, Uint8Array.of(3, 0));
    expect(merged).toEqual({
      bytes: ours,
      conflicts: [{ ours: "", base: "", theirs: "" }],
      changed: { ours: true, theirs: false },
    });
    expect(mergeBytes(toBytes("a\n"), toBytes("b\n"), toBytes("c\n"), "none").bytes).toEqual(toBytes("b\n"));
  });
});

test.each([
  ["the template's file, untouched, in its new style", "a\n", "a\n", "b\r\n", "b\r\n", { ours: false, theirs: true }],
  ["the product's, where the template stands still", "a\n", "b\r\n", "a\n", "b\r\n", { ours: true, theirs: false }],
  ["the same edit", "a\n", "b\n", "b\n", "b\n", { ours: false, theirs: false }],
  ["both", "a\nb\nc\n", "P\nb\nc\n", "a\nb\nT\n", "P\nb\nT\n", { ours: true, theirs: true }],
  ["style alone from the product", "a\nb\n", "a\r\nb\r\n", "T\nb\n", "T\r\nb\r\n", { ours: true, theirs: true }],
])("whose changes are in: %s", (_, base, ours, theirs, text, changed) => {
  expect(mergeTexts("a.txt", [base, ours, theirs])).toEqual({ text, conflicts: [], changed });
});
