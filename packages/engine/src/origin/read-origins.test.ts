import { memoryTree, type Card, type Mode } from "@os2kit/model";
import { describe, expect, test } from "vitest";
import { literalFiles, type Literal } from "../testing/literal-files.ts";
import { build, history, readLock, source, stamp } from "../testing/stamped-product.ts";
import { completeBase, rebuildBase } from "../update/rebuild-base.ts";
import { readOrigins, type Origins } from "./read-origins.ts";

const LAYER = `summary: A
when: { product.level: { atLeast: sandbox } }
files:
  - { path: once.txt, policy: once }
  - { path: exact.txt, policy: exact }
  - { path: data.json, merge: none }
`;
const FILES: Literal = {
  "a.txt.hbs": "{{product.name}}\n2\n3\n4\n5\n",
  "b.txt.hbs": "{{#if build.container}}{{product.website}}{{else}}{{product.slug}}{{/if}}\n",
  "c.txt": "one\ntwo\nthree\n",
  "data.json": "{}\n",
  "exact.txt": "exact\n",
  "once.txt": "once\n",
};
const V1 = source("1.0.0", FILES, LAYER);
const SET = history(V1, source("2.0.0", { ...FILES, "a.txt.hbs": "{{product.name}}\n2\nT\n4\n5\n" }, LAYER));

interface Situation {
  /** What the product has: undefined where it deleted a file. */
  readonly edit?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly modes?: Readonly<Record<string, Mode>>;
  readonly policy?: Card["kit"]["policy"];
  readonly ignored?: readonly string[];
  readonly set?: typeof SET;
}

/** The origins of a product of version 1.0.0. */
function origins({ edit = {}, modes = {}, policy, ignored = [], set = SET }: Situation = {}): Origins {
  const product: Record<string, string | Uint8Array | undefined> = { ...stamp(SET, "1.0.0"), ...edit };
  const ours = memoryTree(
    Object.entries(product).flatMap(([path, content]) => {
      if (content === undefined) return [];
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return [{ path, mode: modes[path] ?? "100644", bytes }];
    }),
  );
  const lock = readLock(stamp(SET, "1.0.0"));
  const base = completeBase(rebuildBase(lock, set), lock, new Map());
  return readOrigins({ lock, set, base, ours, policy, ignored: (path) => ignored.includes(path) });
}

/** What became of a file, in short: where it is now, and how it was changed. */
function changeOf(path: string, situation: Situation): unknown {
  const { here, change, mode } = origins(situation).find(path) ?? {};
  return { here, ...change, ...(mode ? { mode: `${mode.base} -> ${mode.ours}` } : {}) };
}

test("a file's template, and the card fields that were read for it", () => {
  expect(origins().find("a.txt")).toMatchInlineSnapshot(`
    {
      "change": {
        "kind": "unchanged",
      },
      "here": "a.txt",
      "layer": "a",
      "merge": "text",
      "path": "a.txt",
      "policy": "managed",
      "template": {
        "fields": [
          "product.level",
          "product.name",
        ],
        "kind": "layer",
        "source": "layers/a/files/a.txt.hbs",
        "summary": {
          "da": "A",
          "en": "A",
        },
      },
    }
  `);
});

test("of a condition, only the side that was taken counts", () => {
  expect(origins().find("b.txt")?.template?.fields).toMatchInlineSnapshot(`
    [
      "build.container",
      "product.level",
      "product.slug",
    ]
  `);
});

test("how an update treats it: by the set's rules, and by the card before them", () => {
  const policy = { "c.txt": "ours", "once.txt": "managed" } as const;
  const all = origins({ policy });
  const told = ["c.txt", "data.json", "exact.txt", "once.txt"].map((path) => {
    const { policy: rule, own, merge } = all.find(path) ?? {};
    return [path, rule, own, merge].filter(Boolean).join(" ");
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "c.txt managed ours text",
      "data.json managed none",
      "exact.txt exact text",
      "once.txt once managed text",
    ]
  `);
});

describe("what the product has made of a file", () => {
  test.each<[string, string, Situation]>([
    ["nothing", "c.txt", {}],
    ["other lines", "c.txt", { edit: { "c.txt": "one\nTWO\nthree\n" } }],
    ["other line ends", "c.txt", { edit: { "c.txt": "one\r\ntwo\r\nthree\r\n" } }],
    ["other letters, in Latin-1", "c.txt", { edit: { "c.txt": Uint8Array.from([0xe6, 10]) } }],
    ["bytes that are no text", "c.txt", { edit: { "c.txt": Uint8Array.from([0, 1, 2]) } }],
    ["a program", "c.txt", { modes: { "c.txt": "100755" } }],
    ["nothing left", "c.txt", { edit: { "c.txt": undefined } }],
    ["a file that is elsewhere", "c.txt", { edit: { "c.txt": undefined, "docs/c.txt": "one\ntwo\nthree\n" } }],
    ["a file in capitals", "c.txt", { edit: { "c.txt": undefined, "C.TXT": "one\n" } }],
    ["a link", "c.txt", { edit: { "c.txt": "/etc/passwd" }, modes: { "c.txt": "120000" } }],
    ["a folder", "c.txt", { edit: { "c.txt": undefined, "c.txt/x": "x\n" } }],
    ["a file that git ignores", "c.txt", { edit: { "c.txt": "secret\n" }, ignored: ["c.txt"] }],
  ])("%s", (_, path, situation) => {
    expect(changeOf(path, situation)).toMatchSnapshot();
  });
});

describe("a file is found", () => {
  const moved = { edit: { "c.txt": undefined, "docs/c.txt": "one\ntwo\nthree\n" } };

  test("by the place that the product has moved it to", () => {
    expect(origins(moved).find("docs/c.txt")?.path).toBe("c.txt");
  });

  test("in small letters or capitals, but not in place of another file", () => {
    expect(origins().find("C.txt")?.path).toBe("c.txt");
    expect(origins({ edit: { "C.txt": "own\n" } }).find("C.txt")).toBeUndefined();
  });

  test("only if a template stands behind it", () => {
    expect(origins({ edit: { "own.txt": "own\n" } }).find("own.txt")).toBeUndefined();
    expect(origins().find("__proto__")).toBeUndefined();
  });
});

test("without the version that made it, a file is known by its hash alone", () => {
  const set = build([...literalFiles(source("2.0.0", { "c.txt": "new\n" }))]);
  expect(changeOf("c.txt", { set })).toEqual({ here: "c.txt", kind: "unchanged" });
  expect(changeOf("c.txt", { set, edit: { "c.txt": "mine\n" } })).toEqual({
    here: "c.txt",
    kind: "edited-unseen",
    why: "base-unknown",
  });
});

test("of another set, nothing is guessed", () => {
  expect(origins({ set: { ...SET, name: "other" } }).find("a.txt")).not.toHaveProperty("template");
});
