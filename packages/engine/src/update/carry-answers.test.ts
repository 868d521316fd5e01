import { formatProblem } from "@os2kit/model";
import { expect, test } from "vitest";
import { decode, history, readLock, source, stamp, treeOf } from "../testing/stamped-product.ts";
import { apply, update } from "../testing/update-product.ts";
import { planUpdate } from "./plan-update.ts";

const CARD = "product: { name: Old }\n";

const ask = (...questions: readonly string[]) => `summary: A\nquestions:\n${questions.join("")}`;
const one = (id: string, more = "default: go") => `  - { id: ${id}, type: text, ${more}, text: L }\n`;
const renamed = (...pairs: readonly string[]) =>
  `answers:\n${pairs.map((pair) => `  - { since: ${pair} }\n`).join("")}`;
const v1 = source("1.0.0", { "a.txt.hbs": "{{set.lang}}\n" }, ask(one("lang")));
const to = (layer: string, name: string) => history(v1, source("2.0.0", { "a.txt.hbs": `{{set.${name}}}!\n` }, layer));
const ts = `${CARD}set:\n  lang: ts # ours\n`;

test.each([
  [
    "renamed twice on the way",
    to(ask(one("tongue")) + renamed("1.5.0, from: lang, to: language", "2.0.0, from: language, to: tongue"), "tongue"),
    ts,
    { text: "ts!\n", card: ts.replace("lang", "tongue"), carried: [{ from: "lang", to: "tongue" }] },
  ],
  [
    "renamed, and answered under the new name too",
    to(ask(one("language")) + renamed("2.0.0, from: lang, to: language"), "language"),
    `${ts}  language: py\n`,
    { text: "py!\n", card: `${CARD}set:\n  language: py\n`, retired: [{ name: "lang", value: "ts" }] },
  ],
  [
    "nobody asks any more",
    history(v1, source("2.0.0", { "a.txt": "fixed\n" })),
    ts,
    { text: "fixed\n", card: `${CARD}set:\n`, retired: [{ name: "lang", value: "ts" }] },
  ],
  [
    "another default, and the product had taken the old one",
    to(ask(one("lang", "default: rust")), "lang"),
    CARD,
    { text: "rust!\n", defaults: [{ name: "lang", value: "rust", was: "go" }] },
  ],
  [
    "another default, and the card says the old one",
    to(ask(one("lang", "default: rust")), "lang"),
    ts,
    { text: "ts!\n" },
  ],
  [
    "a number now, and the answer is one",
    to(ask("  - { id: lang, type: number, default: 1, text: L }\n"), "lang"),
    ts.replace("ts", "'8'"),
    { text: "8!\n" },
  ],
])("%s", (_, set, cardText, expected) => {
  const { text, card = cardText, ...said } = expected as typeof expected & { readonly card?: string };
  const product = stamp(set, "1.0.0", cardText.replace(/ {2}language.*\n/, ""));
  const planned = update(product, set, cardText);
  const after = apply(product, planned);
  const { carried, retired, defaults } = planned;
  expect({ carried, retired, defaults }).toEqual({ carried: [], retired: [], defaults: [], ...said });
  expect(decode(after["a.txt"])).toBe(text);
  if (card !== cardText) expect(decode(after[".os2/product.yml"])).toBe(card);
  expect(update(after, set, card)).toMatchObject({ records: [], carried: [], retired: [], defaults: [] });
});

test("two questions that change names", () => {
  const both = { "a.txt.hbs": "{{set.x}} {{set.y}}\n" };
  const swap = renamed("2.0.0, from: x, to: y", "2.0.0, from: y, to: x");
  const set = history(
    source("1.0.0", both, ask(one("x"), one("y"))),
    source("2.0.0", both, ask(one("x"), one("y")) + swap),
  );
  const product = stamp(set, "1.0.0", `${CARD}set:\n  x: one\n  y: two\n`);
  expect(decode(apply(product, update(product, set))["a.txt"])).toBe("two one\n");
});

test("an answer that no longer fits is refused, with what would fit", () => {
  const set = to(ask(one("lang", "default: rust, pattern: '^r', help: It begins with r.")), "lang");
  const product = stamp(set, "1.0.0", ts);
  const order = { cardText: ts, lock: readLock(product), set, ours: treeOf(product), base: new Map() };
  const planned = planUpdate({ ...order, conflicts: "ours" });
  expect(planned.ok ? [] : planned.problems.map((problem) => formatProblem(problem, "en"))).toEqual([
    {
      where: ".os2/product.yml set.lang",
      text: "This has characters that cannot be used here: ts",
      next: "It begins with r.",
    },
  ]);
});
