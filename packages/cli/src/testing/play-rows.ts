import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { play, type Scenario } from "./play-update.ts";

/** A scenario, and what must come of it. */
export interface Row extends Scenario {
  readonly exit: 0 | 1 | 2;
  /** `outcome [from ->] path [reason]` for each file that the report names. */
  readonly files: readonly string[];
  /** What stands in files afterwards; nothing for one that must not be there. */
  readonly holds?: Readonly<Record<string, string | undefined>>;
}

/** One test for each row, by its name, through the command line. */
export function playRows(rows: Readonly<Record<string, Row>>): void {
  test.each(Object.entries(rows))("%s", (_, { exit, files, holds = {}, ...scenario }) => {
    const done = play(scenario);
    const read = (path: string) => (existsSync(join(done.folder, path)) ? done.read(path) : undefined);
    const held = Object.fromEntries(Object.keys(holds).map((path) => [path, read(path)]));
    expect([done.exitCode, done.files, held]).toEqual([exit, files, holds]);
  });
}

/** A text with a conflict at one place, as an update writes it. */
export function conflict(ours: string, base: string, theirs: string): string {
  return `<<<<<<< product\n${ours}||||||| template before\n${base}=======\n${theirs}>>>>>>> template now\n`;
}
