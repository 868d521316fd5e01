import type { Tree } from "@os2kit/model";
import { matchAny } from "./match-any.ts";
import type { Played } from "./play-case.ts";
import { readIfThere } from "./read-if-there.ts";
import type { TemplateCase } from "./template-case.ts";

/** One thing that is not as a case expects. */
export type Difference =
  | { readonly difference: "missing"; readonly path: string }
  | { readonly difference: "unexpected"; readonly path: string }
  | {
      readonly difference: "changed";
      readonly path: string;
      readonly expected: Uint8Array;
      readonly found: Uint8Array;
    }
  | { readonly difference: "lacks"; readonly path: string; readonly expected: string }
  | {
      readonly difference: "outcome";
      readonly path: string;
      readonly expected: string;
      readonly found: string | undefined;
    }
  | { readonly difference: "exit-code"; readonly expected: number; readonly found: number };

/** Everything in which the result is not what the case expects, by path. */
export function compareCase({ expected }: TemplateCase, played: Played): readonly Difference[] {
  const paths = played.files.list().map(({ path }) => path);
  const listed = new Set(expected.files.map(({ path }) => path));
  const isAbsent = matchAny(expected.absent);
  const unexpected = paths.filter(
    (path) => isAbsent(path) || (expected.complete && played.scope.has(path) && !listed.has(path)),
  );
  const { exitCode } = expected;
  return [
    ...(exitCode.value === played.exitCode
      ? []
      : [{ difference: "exit-code" as const, expected: exitCode.value, found: played.exitCode }]),
    ...expected.outcomes.flatMap(({ path, outcome }) => {
      const found = played.outcomes.get(path);
      return outcome.value === found ? [] : [{ difference: "outcome" as const, path, expected: outcome.value, found }];
    }),
    ...expected.files.flatMap(({ path, bytes }) => compareFile(played.files, path, bytes)),
    ...expected.contains.flatMap(({ path, text }) => findText(played.files, path, text)),
    ...unexpected.map((path) => ({ difference: "unexpected" as const, path })),
  ];
}

function compareFile(files: Tree, path: string, expected: Uint8Array): Difference[] {
  const found = readIfThere(files, path);
  if (!found) return [{ difference: "missing", path }];
  return isSame(expected, found) ? [] : [{ difference: "changed", path, expected, found }];
}

function findText(files: Tree, path: string, expected: string): Difference[] {
  const found = readIfThere(files, path);
  if (!found) return [{ difference: "missing", path }];
  const holds = new TextDecoder().decode(found).includes(expected);
  return holds ? [] : [{ difference: "lacks", path, expected }];
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
