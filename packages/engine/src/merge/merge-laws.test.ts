import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { describe, expect, test, vi } from "vitest";
import { parse as parseYaml } from "yaml";
import { anyThree, WRITERS } from "../testing/any-document.ts";
import { mergeTexts } from "../testing/merge-texts.ts";
import { PATIENCE, RUNS } from "../testing/property-runs.ts";
import { mergeKindOf, type MergeKind } from "./merge-content.ts";
import { readXml } from "./xml/read-xml.ts";

vi.setConfig({ testTimeout: PATIENCE });

/** Each throws for a text that it cannot read. */
const PARSERS: Partial<Record<MergeKind, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text) as unknown,
  yaml: (text) => parseYaml(text) as unknown,
  toml: parseToml,
  xml: (text) => {
    expect(readXml(text.replaceAll("\r", ""))).toBeDefined();
  },
};

describe.each([...WRITERS, { path: ".gitignore", write: writeSet }, { path: "a.txt", write: writeSet }])(
  "$path keeps the laws of a merge",
  ({ path, write }) => {
    const style = fc.record({ crlf: fc.boolean(), bom: fc.boolean(), open: fc.boolean() });
    const texts = fc.tuple(anyThree, style).map(([{ base, ours, theirs }, { crlf, bom, open }]) => {
      const text = open ? write(ours, "  ").trimEnd() : write(ours, "  ");
      return {
        base: write(base, "  "),
        ours: (bom ? "\ufeff" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text),
        theirs: write(theirs, "  "),
      };
    });
    const kind = mergeKindOf(path);

    test("a side that changed nothing changes nothing, and the same edit is no conflict", () => {
      const laws = fc.property(texts, ({ base, ours, theirs }) => {
        expect(mergeTexts(path, [base, ours, base])).toMatchObject({ text: ours, conflicts: [] });
        expect(mergeTexts(path, [base, base, theirs])).toMatchObject({ text: theirs, conflicts: [] });
        expect(mergeTexts(path, [base, ours, ours])).toMatchObject({ text: ours, conflicts: [] });
      });
      fc.assert(laws, { numRuns: RUNS });
    });

    test("a second update changes nothing", () => {
      const second = fc.property(texts, ({ base, ours, theirs }) => {
        const { text } = mergeTexts(path, [base, ours, theirs]);
        expect(mergeTexts(path, [theirs, text, theirs])).toMatchObject({ text, conflicts: [] });
      });
      fc.assert(second, { numRuns: RUNS });
    });

    test("the product's style stays, and what it wrote is there or in a conflict", () => {
      const linesOf = (text: string) =>
        text
          .replace("\ufeff", "")
          .split(/\r?\n/)
          .map((line) => line.trim().replace(/,$/, ""));
      const keeps = fc.property(texts, ({ base, ours, theirs }) => {
        fc.pre(ours !== base && ours !== theirs);
        const { text } = mergeTexts(path, [base, ours, theirs]);
        expect(text.startsWith("\ufeff")).toBe(ours.startsWith("\ufeff"));
        expect(text.endsWith("\n")).toBe(ours.endsWith("\n"));
        expect(new Set(text.match(/\r?\n/g)).size).toBeLessThanOrEqual(1);
        const known = new Set([...linesOf(base), ...linesOf(text)]);
        expect(linesOf(ours).filter((line) => !known.has(line))).toEqual([]);
      });
      fc.assert(keeps, { numRuns: RUNS });
    });

    test("with conflicts as the product has them, the file can still be read", () => {
      const parses = fc.property(texts, ({ base, ours, theirs }) => {
        const { text } = mergeTexts(path, [base, ours, theirs], { conflicts: "ours" });
        expect(text).not.toContain("<<<<<<<");
        PARSERS[kind]?.(text.replace("\ufeff", ""));
      });
      fc.assert(parses, { numRuns: RUNS });
    });
  },
);

/** The keys and words of data, a line each. */
function writeSet(data: ReadonlyMap<string, unknown>): string {
  return [...data].map(([key, value]) => (typeof value === "string" ? `${key}=${value}\n` : `${key}\n`)).join("");
}
