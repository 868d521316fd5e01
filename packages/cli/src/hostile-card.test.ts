import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CARD, folderAt, linkOut, prepareFolder, prepareProduct, strikeAll, type Attack } from "./testing/attack.ts";

const card =
  (content: string | Uint8Array): Attack =>
  (root) => {
    writeFileSync(join(root, CARD), content);
  };

/** `adopt` sees the card as one of many files of a repository, of which it reads none that is large or no file. */
const IN_FOLDER: Readonly<Record<string, string>> = {
  "a card of 10 MB": "1 card.size",
  "a card that is a folder": "1 disk.changed",
};

/** Each name stands for nine of the one before it: a billion letters, where aliases are followed. */
const bomb = ["b", "c", "d", "e", "f", "g", "h", "i", "j"].reduce(
  ({ text, last }, name) => ({
    text: `${text}${name}: &${name} [${Array(9).fill(`*${last}`).join(", ")}]\n`,
    last: name,
  }),
  { text: "a: &a x\n", last: "a" },
).text;

const ATTACKS: Readonly<Record<string, readonly [Attack, string]>> = {
  "a card that is no YAML": [card("product: [\n"), "1 card.syntax"],
  "a card that is a number": [card("7\n"), "1 card.empty"],
  "a card of another shape": [card("product: 7\nlegal: [x]\n"), "1 card.record card.record"],
  "a card 10,000 levels deep": [card("[".repeat(10_000)), `1${" card.syntax".repeat(5)}`],
  "a card that grows when it is read": [card(bomb), `1${" card.unknown".repeat(10)}`],
  "a card 100,000 levels deep": [card("[".repeat(100_000)), `1${" card.syntax".repeat(5)}`],
  "a card with an alias": [card("product: &p { name: Old }\nlegal: *p\n"), "1 card.record"],
  "a card of 10 MB": [card("#".repeat(10_000_000)), "1 disk.too-large"],
  "a card that is not UTF-8": [card(Uint8Array.of(0xff, 0xfe)), "1 disk.not-text"],
  "a card with a slug ../../x": [card("product: { name: Old, slug: ../../x }\n"), "1 card.slug"],
  "a card with a repository ../x": [card("product: { name: Old }\nrepositories: [{ name: ../x }]\n"), "1 card.pattern"],
  "a card that is a folder": [folderAt(CARD), "1 disk.not-text"],
  "a card that is a link to outside": [linkOut(CARD), "1 disk.symlink"],
  ".os2 that is a link to outside": [linkOut("p/.os2"), "1 disk.symlink"],
};

test.each([
  ["update", prepareProduct, {}],
  ["adopt", prepareFolder, IN_FOLDER],
] as const)(
  "%s refuses a hostile card with a word for it, and nothing in or outside of the product changes",
  { timeout: 300_000 },
  (command, prepare, others: Readonly<Record<string, string>>) => {
    const told = strikeAll(prepare(), ATTACKS, [command]);
    expect(told).toEqual(Object.entries(ATTACKS).map(([what, [, expected]]) => [what, others[what] ?? expected]));
  },
);
