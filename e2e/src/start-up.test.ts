import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { visit } from "./visit.ts";

const ROUNDS = 31;
/** Design, section 12. */
const BUDGET = 1.5;

/** How long a whole process takes, in milliseconds. */
function time(args: readonly string[], cwd: string): number {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

test("os2kit, installed, starts within its budget beside a node that does nothing", () => {
  const person = visit();
  person.do("npm init --yes && npm install os2kit@latest");
  writeFileSync(join(person.folder, "nothing.cjs"), "");
  const kit = [join(person.folder, "node_modules/os2kit/bin/os2kit.cjs"), "--help"];
  // In turn, so that a machine that slows down slows both; the quickest of each is the one that nobody disturbed.
  const pairs = Array.from({ length: ROUNDS }, () => [time(["nothing.cjs"], person.folder), time(kit, person.folder)]);
  const [nothing = 0, started = 0] = [0, 1].map((index) => Math.min(...pairs.map((pair) => pair[index] ?? Infinity)));
  console.log(
    `node: ${nothing.toFixed(1)} ms; os2kit --help: ${started.toFixed(1)} ms; ${(started / nothing).toFixed(2)} times`,
  );
  expect(started / nothing).toBeLessThan(BUDGET);
});
