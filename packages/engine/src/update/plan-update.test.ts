import { blobId, LOCK_PATH, memoryTree, parseLock } from "@os2kit/model";
import { describe, expect, test } from "vitest";
import { literalFiles } from "../testing/literal-files.ts";
import { build, decode, history, readLock, source, stamp } from "../testing/stamped-product.ts";
import { apply, update } from "../testing/update-product.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";
import { completeBase, rebuildBase } from "./rebuild-base.ts";

const CARD = "product: { name: Old }\n";

/** What a plan says of each path. */
const show = ({ plan }: UpdatePlan) =>
  plan.entries.filter(({ outcome }) => outcome !== "unchanged").map(({ path, outcome }) => `${outcome} ${path}`);
const withText = (product: Readonly<Record<string, Uint8Array>>, path: string, text: string) => ({
  ...product,
  [path]: new TextEncoder().encode(text),
});

const one = source("1.0.0", { "a.txt.hbs": "{{product.name}}\n2\n3\n4\n5\n" });
const two = source("2.0.0", { "a.txt.hbs": "{{product.name}}\n2\nT\n4\n5\n", "n.txt": "new\n" });

test("a product of any version is updated from the bundle alone, its own edits kept", () => {
  const set = history(one, two);
  const product = withText(stamp(set, "1.0.0"), "a.txt", "Old\n2\n3\n4\nP\n");
  const planned = update(product, set);
  expect(show(planned)).toEqual(["merged a.txt", "added n.txt"]);
  const after = apply(product, planned);
  expect(decode(after["a.txt"])).toBe("Old\n2\nT\n4\nP\n");
  expect(readLock(after).version).toBe("2.0.0");
  const again = update(after, set);
  expect([show(again), again.records]).toEqual([[], []]);
});

test("a changed card is an update too, alone or together with a new version", () => {
  const set = history(one, two);
  const product = withText(stamp(set, "1.0.0"), "a.txt", "Old\n2\n3\n4\nP\n");
  const after = apply(product, update(product, set, CARD.replace("Old", "New")));
  expect(decode(after["a.txt"])).toBe("New\n2\nT\n4\nP\n");
});

test("versions in between are skipped, and what they changed is told, oldest first", () => {
  const log = "# t\n\n## 3.0.0\n\n- Third.\n\n## 2.0.0\n\n- Second.\n\n## 1.0.0\n\n- First.\n";
  const three = { ...source("3.0.0", { "a.txt.hbs": "{{product.name}}\n2\nT\n4\n5\n6\n" }), "CHANGELOG.md": log };
  const set = history(one, two, three);
  const planned = update(stamp(set, "1.0.0"), set);
  expect([planned.from, planned.to, planned.changes.map(({ version, text }) => `${version} ${text}`)]).toEqual([
    "1.0.0",
    "3.0.0",
    ["2.0.0 - Second.", "3.0.0 - Third."],
  ]);
});

describe("answers to the set's own questions", () => {
  const question = (id: string, more = "") =>
    `summary: A\nquestions:\n  - id: ${id}\n    type: text\n    default: go\n    text: { da: S, en: L }\n    help: { da: S, en: L }\n${more}`;

  test("a new question is answered by its default, and said", () => {
    const set = history(one, source("2.0.0", { "a.txt.hbs": "{{set.lang}}\n" }, question("lang")));
    const planned = update(stamp(set, "1.0.0"), set);
    expect(planned.defaults).toEqual([{ name: "lang", value: "go" }]);
    const after = apply(stamp(set, "1.0.0"), planned);
    expect([decode(after["a.txt"]), readLock(after).answers["set.lang"]]).toEqual(["go\n", "go"]);
  });

  test("a renamed question keeps its answer, in the card too", () => {
    const v1 = source("1.0.0", { "a.txt.hbs": "{{set.lang}}\n" }, question("lang"));
    const renamed = question("language", "answers:\n  - { since: 2.0.0, from: lang, to: language }\n");
    const set = history(v1, source("2.0.0", { "a.txt.hbs": "{{set.language}}!\n" }, renamed));
    const product = stamp(set, "1.0.0", `${CARD}set: # ours\n  lang: ts\n`);
    const planned = update(product, set);
    expect([planned.carried, planned.defaults]).toEqual([[{ from: "lang", to: "language" }], []]);
    const after = apply(product, planned);
    expect(decode(after["a.txt"])).toBe("ts!\n");
    expect(decode(after[".os2/product.yml"])).toContain("language: ts");
    expect(update(after, set).records).toEqual([]);
  });
});

describe("the base", () => {
  const set = history(one, two);

  test("a lock that lies about a hash is found out", () => {
    const product = withText(stamp(set, "1.0.0"), "a.txt", "own\n");
    const lie = decode(product[LOCK_PATH]).replace(
      /"hash":"[0-9a-f]{40}"/,
      `"hash":"${blobId(new TextEncoder().encode("own\n"))}"`,
    );
    expect(rebuildBase(readLock(withText(product, LOCK_PATH, lie)), set).denied).toEqual(["a.txt"]);
    expect(rebuildBase(readLock(product), set).denied).toEqual([]);
  });

  test("a lock that git merged from branches updated apart has files of two versions, each of which is believed", () => {
    const log = history(
      one,
      two,
      source("3.0.0", { "a.txt.hbs": "{{product.name}}\n2\nT\n4\n5\nT3\n", "n.txt": "new\n" }),
    );
    const product = stamp(log, "2.0.0");
    const merged = decode(product[LOCK_PATH]).replace('"version": "2.0.0"', '"version": "1.0.0"');
    const rebuilt = rebuildBase(readLock(withText(product, LOCK_PATH, merged)), log);
    expect([rebuilt.denied, rebuilt.missing]).toEqual([[], []]);
    expect(decode(rebuilt.files.get("a.txt")?.bytes)).toBe("Old\n2\nT\n4\n5\n");
  });

  test("git's own objects stand in where a version is unknown, if they are what the lock names", () => {
    const product = withText(stamp(set, "1.0.0"), "a.txt", "Old\n2\n3\n4\nP\n");
    const lost = build([...literalFiles(two)]);
    const lock = readLock(product);
    const rebuilt = rebuildBase(lock, lost);
    expect(rebuilt.missing.map(({ path }) => path)).toEqual(["a.txt"]);
    const bytes = new TextEncoder().encode("Old\n2\n3\n4\n5\n");
    const id = rebuilt.missing[0]?.id ?? "";
    expect(completeBase(rebuilt, lock, new Map([[id, bytes]])).get("a.txt")?.bytes).toEqual(bytes);
    expect(completeBase(rebuilt, lock, new Map([[id, new Uint8Array([1])]])).get("a.txt")).toBeUndefined();
  });

  test("a lock with a path that leads out is refused", () => {
    const product = stamp(set, "1.0.0");
    const lie = decode(product[LOCK_PATH]).replace('"a.txt"', '"../a.txt"');
    const planned = parseLock(lie).ok
      ? show(update(withText(product, LOCK_PATH, lie), set))
      : ["refused by the lock's reader"];
    expect(planned.join()).toContain("refused");
  });
});

test("a card changed to nonsense is told with its place, and nothing is planned", () => {
  const set = history(one, two);
  const product = stamp(set, "1.0.0");
  const lock = readLock(product);
  const order = {
    cardText: "product: { name: [",
    lock,
    set,
    ours: memoryTree([]),
    base: new Map(),
    conflicts: "ours" as const,
  };
  const planned = planUpdate(order);
  expect(planned.ok ? [] : planned.problems.map(({ code, line }) => `${code} ${String(line)}`)).toContain(
    "card.syntax 1",
  );
});
