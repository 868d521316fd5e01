import { expect, test } from "vitest";
import { inputOf, L, renderOf, treeOf } from "../../testing/merge-scenario.ts";
import { mergeTrees } from "./merge-trees.ts";

const A = { "a.txt": L(20) };
const T = { "a.txt": L(20, { 5: "T" }) };
const GONE = { "a.txt": undefined };

test("the lock remembers the new render, whatever the product kept", () => {
  const input = inputOf({ v1: A, template: { ...T, n: "n\n" }, product: GONE, policy: { n: "ours" } });
  const files = input.theirs.map(({ path, layer, policy, mode, hash }) => [path, { layer, policy, mode, hash }]);
  expect(mergeTrees(input).lockFiles).toEqual(Object.fromEntries(files));
});

test("a conflict carries what git's index needs, and where it is", () => {
  const v1 = { "a.txt": "a\n" };
  const input = inputOf({ v1, template: { "a.txt": "b\n" }, product: { "a.txt*": "c\n" }, conflicts: "ours" });
  const [entry] = mergeTrees(input).entries;
  const sides = Object.entries(entry?.sides ?? {}).map(
    ([name, { mode, bytes }]: [string, { mode: string; bytes: Uint8Array }]) => [
      name,
      mode,
      new TextDecoder().decode(bytes),
    ],
  );
  expect({ sides, conflicts: entry?.conflicts }).toMatchInlineSnapshot(`
    {
      "conflicts": [
        {
          "base": "a
    ",
          "line": 1,
          "ours": "c
    ",
          "theirs": "b
    ",
        },
      ],
      "sides": [
        [
          "base",
          "100644",
          "a
    ",
        ],
        [
          "ours",
          "100755",
          "c
    ",
        ],
        [
          "theirs",
          "100644",
          "b
    ",
        ],
      ],
    }
  `);
});

test("a tree that knows its blob ids is read only where something has to be merged", () => {
  const [a = renderOf({})[0], b] = renderOf({ "a.txt": L(20), "b.txt": L(5) });
  const tree = treeOf({ "a.txt": L(20), "b.txt": L(5), "own.txt": "own\n" });
  const read: string[] = [];
  const ours = {
    list: () =>
      tree.list().map((entry) => ({ ...entry, id: [a, b].find((file) => file?.path === entry.path)?.hash ?? "0" })),
    read: (path: string) => (read.push(path), tree.read(path)),
  };
  const input = inputOf({
    v1: { "a.txt": L(20), "b.txt": L(5) },
    template: { "a.txt": L(20, { 2: "T" }), "b.txt": undefined },
  });
  mergeTrees({ ...input, ours });
  expect(read).toEqual(["a.txt"]);
});
