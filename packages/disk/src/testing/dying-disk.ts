import type * as Fs from "node:fs";

const CHANGING = [
  "chmodSync",
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "openSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "utimesSync",
  "writeFileSync",
  "writeSync",
] as const;

/** What a killed process leaves: from the chosen change of the disk on, none is made any more. */
export const disk = {
  /** How many more changes the disk makes before it is dead. */
  changesLeft: Infinity,
  /** Lets it die after some changes, and live again when the run has ended, however it did. */
  dieAfter(changes: number, run: () => unknown): boolean {
    disk.changesLeft = changes;
    try {
      run();
    } catch {
      // A killed process tells nobody.
    }
    const died = disk.changesLeft < 0;
    disk.changesLeft = Infinity;
    return died;
  },
};

/** The file system with every call that changes something under the disk's rule; for `vi.mock("node:fs")`. */
export function dyingFs(real: typeof Fs): typeof Fs {
  const ruled = CHANGING.map((name) => {
    const call = real[name] as (...args: unknown[]) => unknown;
    const rule = (...args: unknown[]): unknown => {
      if (--disk.changesLeft < 0) throw new Error("killed");
      return call(...args);
    };
    return [name, rule];
  });
  return { ...real, ...(Object.fromEntries(ruled) as Partial<typeof Fs>) };
}
