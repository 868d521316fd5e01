import type { Literal } from "@os2kit/testkit";

/** A text of so many lines, `line 1` and on, with some of them changed. */
export function lines(count: number, changes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changes[index + 1] ?? `line ${String(index + 1)}`}\n`).join("");
}

/** What version 1 of the templates gives, unless a test says otherwise. */
export const V1 = { "a.txt": lines(20), "b.txt": lines(5), "z.txt": lines(5) } satisfies Literal;

/** Version 2, in most tests: the template has another text on line 5 of `a.txt`. */
export const T5 = { ...V1, "a.txt": lines(20, { 5: "T" }) } satisfies Literal;
