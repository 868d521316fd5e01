import { expect, test } from "vitest";
import { listFlaws } from "./judge-workflows.ts";

test("names flaws with their lines, the same ones together", () => {
  const flaws = [
    { name: "b@v1", line: 3 },
    { name: "a@v1", line: 5 },
    { name: "b@v1", line: 9 },
    { name: "b@v1", line: 9 },
  ];
  expect(listFlaws(flaws)).toBe("b@v1 (3, 9), a@v1 (5)");
});

test("keeps long lists short", () => {
  const flaws = Array.from({ length: 30 }, (_, index) => ({ name: `n${String(index)}`, line: index }));
  expect(listFlaws(flaws)).toMatch(/n7 \(7\), …$/);
});
