import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { recover } from "@os2kit/disk";
import { tempFolder } from "@os2kit/testkit";
import { expect } from "vitest";
import { copyOf, runUntil, stateOf, type Ended, type Stop } from "./killed-product.ts";

/** A command, the folder that it changes, and how often it is killed. */
export interface Killing {
  /** Fills a folder; the command runs in a copy of it. */
  readonly prepare: (root: string) => void;
  /** The folder that changes, below that one. */
  readonly place: string;
  readonly args: readonly string[];
  readonly rounds: number;
}

const AT_ONCE = 4;
const NOTES = {
  finished: "A run that had been stopped was finished first.\n",
  undone: "A run that had been stopped was undone first.\n",
};

/**
 * Kills a command again and again: at any moment of its run, and every second time while it holds its journal, where a
 * kill could do harm. Each time all that the next run may find is the folder as before or as after, and that run ends
 * as one that nobody killed: with the same files, the same words and the same exit code, and nothing left over.
 * @returns what an unbroken run leaves
 */
export async function killEverywhere({ prepare, place, args, rounds }: Killing): Promise<ReturnType<typeof stand>> {
  const prepared = tempFolder();
  prepare(prepared);
  const before = stand(join(prepared, place));
  const whole = copyOf(prepared, join(tempFolder(), "r"));
  const started = performance.now();
  const first = await runUntil(args, whole);
  const duration = performance.now() - started;
  const after = stand(join(whole, place));
  const second = await runUntil(args, whole);
  expect(stand(join(whole, place)), "a second run changes nothing").toEqual(after);
  expect(after).not.toEqual(before);

  const landed = { before: 0, undone: 0, finished: 0, after: 0 };
  const round = async (number: number): Promise<void> => {
    const root = copyOf(prepared, join(tempFolder(), "r"));
    const product = join(root, place);
    await runUntil(args, root, {
      signal: "SIGKILL",
      ...(number % 2 === 0 || number >= rounds ? whileWriting(product) : anyTime(duration)),
    });
    await gitHasEnded(product);
    refuseTorn(stateOf(product), before.files, after.files);
    const isDecided = existsSync(join(product, ".os2/journal/journal.json"));
    const isBegun = existsSync(join(product, ".os2/journal"));

    const copy = join(copyOf(root, join(tempFolder(), "r")), place);
    const recovered = recover(copy);
    expect(recovered).toBe(isDecided ? "finished" : isBegun ? "undone" : undefined);
    const found = stand(copy);
    const isAfter = JSON.stringify(found) === JSON.stringify(after);
    if (!isAfter) expect(found).toEqual(before);

    const like: Ended = isAfter ? second : first;
    const next = await runUntil(args, root);
    expect(next).toEqual({ ...like, stderr: (recovered ? NOTES[recovered] : "") + like.stderr });
    expect(stand(product)).toEqual(after);
    landed[recovered ?? (isAfter ? "after" : "before")]++;
  };
  // Where too few kills fell between the first write and the last, nothing was shown: a busy machine needs more of them.
  const isShown = (): boolean =>
    landed.finished + landed.undone >= rounds / 5 &&
    (rounds < 100 || Object.values(landed).every((count) => count > 0));
  for (let done = 0; done < rounds || (!isShown() && done < 3 * rounds); done += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => round(done + number)));
  expect(isShown(), JSON.stringify(landed)).toBe(true);
  return after;
}

type Moment = Pick<Stop, "after" | "from">;

function anyTime(duration: number): Moment {
  return { after: Math.random() * duration * 1.1 };
}

/** While it stages its files, one of them or all, and while it puts them in place. */
function whileWriting(product: string): Moment {
  const steps = ["owner", "new", `new/${String(Math.floor(Math.random() * 40))}`, "journal.json", "journal.json"];
  const step = steps[Math.floor(Math.random() * steps.length)] ?? "owner";
  return { from: join(product, ".os2/journal", step), after: Math.max(0, Math.random() * 8 - 4) };
}

/** Everything that a run may change: files and folders with their modes, and what git has in its index. */
export function stand(product: string): { readonly files: ReturnType<typeof stateOf>; readonly index: string } {
  const isGit = existsSync(join(product, ".git"));
  const index = isGit ? execFileSync("git", ["ls-files", "--stage"], { cwd: product, encoding: "utf8" }) : "";
  return { files: stateOf(product), index };
}

/** Git outlives the process that had called it by some milliseconds. */
async function gitHasEnded(product: string): Promise<void> {
  if (!existsSync(join(product, ".git"))) return;
  const lock = execFileSync("git", ["rev-parse", "--git-path", "index.lock"], {
    cwd: product,
    encoding: "utf8",
  }).trim();
  await setTimeout(20);
  while (existsSync(join(product, lock)) || existsSync(lock)) await setTimeout(5);
}

type Files = ReturnType<typeof stateOf>;

/** What others see before the next run: some files as before and some as after, and each of them whole. */
function refuseTorn(found: Files, before: Files, after: Files): void {
  const own = Object.keys({ ...before, ...found, ...after }).filter((path) => !/^\.os2(\/journal|$)/.test(path));
  const torn = own.filter((path) => found[path] !== before[path] && found[path] !== after[path]);
  expect(torn, "files that are neither as before nor as after").toEqual([]);
}
