import { blobId, type Reason, type Tree } from "@os2kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyScenario } from "../../testing/any-scenario.ts";
import { applyPlan, inputOf, refuseSecondRun } from "../../testing/merge-scenario.ts";
import { changesOf } from "./changes-of.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import type { MergeTreesInput } from "./input.ts";
import { mergeTrees } from "./merge-trees.ts";

const RUNS = 10_000;

/** Reasons of what a file's new path meets: another file, or the card. */
const HELD: readonly (Reason | undefined)[] = ["not-moved", "policy", "once", "ignored"];

/** Lines that only the product wrote. */
function linesOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/\bP(?:\d+|-target)\b/g) ?? []));
}

function textsOf(tree: Tree): string[] {
  return tree.list().map(({ path }) => new TextDecoder().decode(tree.read(path)));
}

function hashesOf(tree: Tree): Map<string, string> {
  return new Map(tree.list().map(({ path, mode }) => [path, `${mode} ${blobId(tree.read(path))}`]));
}

/** Files of the base that the product has not touched, and that neither card nor git nor policy keep back. */
function untouchedOf({ base, ours, policy, ignored, theirs }: MergeTreesInput): string[] {
  const now = hashesOf(ours);
  return [...base].flatMap(([path, file]) => {
    const rule = theirs.find((each) => each.path === path)?.policy ?? file?.policy;
    const isFree = policy?.[path] !== "ours" && ignored?.(path) !== true;
    const isManaged = rule !== "once" || policy?.[path] === "managed";
    return file && isFree && isManaged && now.get(path) === `${file.mode} ${blobId(file.bytes)}` ? [path] : [];
  });
}

test(
  "no line of the product's is lost, a second run is silent, what is untouched is as a fresh render has it",
  { timeout: 240_000 },
  () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const input = inputOf(scenario);
        const plan = mergeTrees(input);
        if (exitCodeOf(plan) === 1) {
          expect(changesOf(plan)).toEqual([]);
          return;
        }
        const after = applyPlan(input.ours, plan);
        const reported = plan.entries.flatMap(({ conflicts = [] }) => conflicts.map(({ ours }) => ours));
        const left = linesOf([...textsOf(after), ...reported]);
        expect([...linesOf(textsOf(input.ours))].filter((line) => !left.has(line))).toEqual([]);

        refuseSecondRun(input, plan, after);

        const [before, now] = [hashesOf(input.ours), hashesOf(after)];
        const fresh = new Map(input.theirs.map(({ path, mode, hash }) => [path, `${mode} ${hash}`]));
        for (const path of untouchedOf(input)) {
          const isBlocked = plan.entries.some(
            (entry) => entry.path === path && (entry.outcome === "conflict" || HELD.includes(entry.reason)),
          );
          if (!isBlocked) expect([path, now.get(path)]).toEqual([path, fresh.get(path)]);
        }

        const known = new Set([...input.base.keys(), ...Object.keys(input.lock?.files ?? {}), ...fresh.keys()]);
        for (const { path, from } of plan.entries)
          expect([path, from].some((each) => each !== undefined && known.has(each))).toBe(true);
        const named = new Set(plan.entries.map(({ path }) => path));
        for (const [path, hash] of before) if (!known.has(path) && !named.has(path)) expect(now.get(path)).toBe(hash);
      }),
      { numRuns: RUNS },
    );
  },
);
