import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { killAt, readLiteral, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { applyChanges, type Change } from "./apply-changes.ts";
import { recover } from "./journal.ts";
import { remove, write } from "./testing/changes.ts";

const ROUNDS = 200;
const AT_ONCE = 4;
const SETS = Array.from({ length: 12 }, (_, number) => String(number));
const together = (literals: readonly Literal[]): Literal => Object.assign({}, ...literals) as Literal;

/** Everything that an update does, twelve times over: write, delete, move, mode, case, and both folder swaps. */
const BEFORE = together(
  SETS.map((n) => ({
    ...{
      [`w/${n}`]: `w${n}`,
      [`gone/${n}/x`]: `g${n}`,
      [`from/${n}`]: `m${n}`,
      [`run${n}`]: `r${n}`,
      [`c${n}`]: `c${n}`,
    },
    ...{ [`file${n}`]: `f${n}`, [`folder${n}/deep/x`]: `d${n}`, [`own/${n}`]: `o${n}` },
  })),
);
const AFTER = together(
  SETS.map((n) => ({
    ...{ [`w/${n}`]: `W${n}`, [`new/${n}`]: `n${n}`, [`to/${n}`]: `m${n}`, [`run${n}*`]: `r${n}`, [`C${n}`]: `c${n}` },
    ...{ [`file${n}/x`]: `f${n}`, [`folder${n}`]: `d${n}`, [`own/${n}`]: `o${n}` },
  })),
);
const CHANGES = SETS.flatMap((n): Change[] => [
  ...[write(`w/${n}`, `W${n}`, `w${n}`), write(`new/${n}`, `n${n}`), remove(`gone/${n}/x`, `g${n}`)],
  ...[remove(`from/${n}`, `m${n}`), write(`to/${n}`, `m${n}`), write(`run${n}`, `r${n}`, `r${n}`, "100755")],
  ...[remove(`c${n}`, `c${n}`), write(`C${n}`, `c${n}`), remove(`file${n}`, `f${n}`), write(`file${n}/x`, `f${n}`)],
  ...[remove(`folder${n}/deep/x`, `d${n}`), write(`folder${n}`, `d${n}`)],
]);

/** The run says where it begins, and afterwards, in a file, how long it took. */
const SCRIPT = `
  import { writeFileSync } from "node:fs";
  import { applyChanges } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
  const [root, changes, done] = process.argv.slice(1);
  const list = JSON.parse(changes).map((each) => each.bytes ? { ...each, bytes: Uint8Array.from(each.bytes) } : each);
  process.stdout.write("go");
  const start = performance.now();
  applyChanges(root, list);
  if (done) writeFileSync(done, String(performance.now() - start));
`;
const TOLD = JSON.stringify(
  CHANGES.map((change) => (change.kind === "write" ? { ...change, bytes: [...change.bytes] } : change)),
);

test("the changes make the one of the other", () => {
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  applyChanges(root, CHANGES);
  expect(readLiteral(root)).toEqual(AFTER);
});

test(
  "killed at any of 200 moments, the next run leaves the folder exactly as before or exactly as after, and clean",
  { timeout: 300_000 },
  async () => {
    const measured = tempFolder();
    writeLiteral(join(measured, "p"), BEFORE);
    await killAt(SCRIPT, [join(measured, "p"), TOLD, join(measured, "done")], 60_000);
    const length = Number(readFileSync(join(measured, "done"), "utf8"));
    const states = { before: 0, between: 0, after: 0 };
    const round = async (): Promise<void> => {
      const root = tempFolder();
      writeLiteral(root, BEFORE);
      await killAt(SCRIPT, [root, TOLD], Math.random() * length * 1.3);
      const wasBetween = existsSync(join(root, ".os2/journal/journal.json"));
      recover(root);
      const found = readLiteral(root);
      const isAfter = "C0" in found;
      expect(found).toEqual(isAfter ? AFTER : BEFORE);
      states[wasBetween ? "between" : isAfter ? "after" : "before"]++;
      const folders = readdirSync(root).filter((name) => [".os2", "gone", "from", "new", "to"].includes(name));
      expect(folders.sort()).toEqual(isAfter ? ["new", "to"] : ["from", "gone"]);
      if (!isAfter) applyChanges(root, CHANGES);
      expect(readLiteral(root)).toEqual(AFTER);
    };
    for (let done = 0; done < ROUNDS; done += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, round));
    // All must have happened, or the moments were badly chosen and nothing was shown.
    expect(Math.min(states.before, states.between, states.after), JSON.stringify(states)).toBeGreaterThan(0);
  },
);
