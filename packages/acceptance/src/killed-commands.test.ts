import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { exampleCard, gitFolder, writeLiteral } from "@os2kit/testkit";
import { test } from "vitest";
import { killEverywhere, type Killing } from "./kill-everywhere.ts";

/** A repository that people made, with a README and a licence of its own. */
function writeRepository(root: string): void {
  mkdirSync(join(root, "p"), { recursive: true });
  gitFolder(join(root, "p")).commit({ "README.md": "# OS2eksempel\n\nHvad det er.\n", "src/a.js": "a\n" });
  writeLiteral(root, { "card.yml": exampleCard("os2eksempel") });
}

/** A set of many files, so that its release takes a moment. */
function writeLargeSet(root: string): void {
  const numbers = Array.from({ length: 60 }, (_, number) => String(number));
  writeLiteral(join(root, "set"), {
    "set.yml": "name: t\nversion: 1.0.0\nsummary: T\n",
    "layers/a/layer.yml": "summary: A\n",
    ...Object.fromEntries(numbers.map((number) => [`layers/a/files/${number}.md`, `${number}\n`])),
  });
  mkdirSync(join(root, "set/releases"));
}

test.each<[string, Omit<Killing, "rounds">]>([
  ["adopt", { prepare: writeRepository, place: "p", args: ["adopt", "p", "--card", "card.yml"] }],
  [
    "check --fix",
    { prepare: writeRepository, place: "p", args: ["check", "p", "--fix", "--card", "card.yml", "--format", "badge"] },
  ],
  ["template release", { prepare: writeLargeSet, place: "set", args: ["template", "release", "set"] }],
])("%s, killed at 20 moments: before or after, never between", { timeout: 300_000 }, async (_command, killing) => {
  await killEverywhere({ ...killing, rounds: 20 });
});
