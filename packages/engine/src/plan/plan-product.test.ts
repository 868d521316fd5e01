import { memoryTree, parseCard, parseLock } from "@os2kit/model";
import { expect, test } from "vitest";
import { render } from "../render/render.ts";
import { buildSet } from "../set/build-set.ts";
import { loadBuiltSet } from "../set/load-built-set.ts";
import { planProduct } from "./plan-product.ts";

const FILES = {
  "set.yml": "name: t\nversion: 1.2.3\nsummary: T\n",
  "layers/a/layer.yml":
    "summary: A\nfiles: [{ path: run.sh, exec: true, policy: once }]\nquestions: [{ id: token, type: text, text: T, secret: true }]\n",
  "layers/a/files/run.sh": "#!/bin/sh\n",
  "layers/a/files/b.txt.hbs": "{{product.name}}\n",
};

test("a plan holds the files, the card as it was written, its schema and a lock without secrets", () => {
  const tree = memoryTree(
    Object.entries(FILES).map(([path, text]) => ({ path, mode: "100644", bytes: new TextEncoder().encode(text) })),
  );
  const { set: built } = buildSet(tree);
  const cardText = "# mine\nproduct: { name: A } # here\n";
  const card = parseCard(cardText);
  if (!built || !card.ok) throw new Error("the test's own set and card are wrong");
  const set = loadBuiltSet(built);
  const rendered = render(card.value, set, { secrets: { token: "s3cret" } });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));

  const plan = planProduct(card.value, cardText, set, rendered.value);
  const texts = Object.fromEntries(plan.entries.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  expect(plan.entries.map(({ path, mode, outcome, layer }) => [path, mode, outcome, layer])).toEqual([
    [".os2/lock.json", "100644", "added", undefined],
    [".os2/product.schema.json", "100644", "added", undefined],
    [".os2/product.yml", "100644", "added", undefined],
    ["b.txt", "100644", "added", "a"],
    ["run.sh", "100755", "added", "a"],
  ]);
  expect(texts[".os2/product.yml"]).toBe(cardText);
  expect(Object.values(texts).join()).not.toContain("s3cret");
  const lock = parseLock(texts[".os2/lock.json"] ?? "");
  expect(lock).toMatchObject({
    ok: true,
    value: { set: "t", version: "1.2.3", repository: "a", layers: ["a"], answers: { "product.level": "sandbox" } },
  });
  expect(lock.ok && lock.value.files).toMatchInlineSnapshot(`
    {
      "b.txt": {
        "hash": "f70f10e4db19068f79bc43844b49f3eece45c4e8",
        "layer": "a",
        "mode": "100644",
        "policy": "managed",
      },
      "run.sh": {
        "hash": "1a2485251c33a70432394c93fb89330ef214bfc9",
        "layer": "a",
        "mode": "100755",
        "policy": "once",
      },
    }
  `);
});
