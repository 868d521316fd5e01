import { expect, test } from "vitest";
import { play } from "../../testing/play-update.ts";

const manifest = (deps: readonly string[]) =>
  `{\n    "name": "p",\n    "devDependencies": {\n${deps.map((dep) => `        ${dep}`).join(",\n")}\n    }\n}\n`;

test("S28 package.json: three changes, the product's layout", () => {
  const { exitCode, read } = play({
    v1: { "package.json": manifest(['"typescript": "5.6.0"']) },
    v2: { "package.json": manifest(['"typescript": "5.9.0"']) },
    edit: { "package.json": manifest(['"eslint": "9.0.0"', '"typescript": "5.6.0"', '"zod": "3.0.0"']) },
  });
  expect([exitCode, read("package.json")]).toEqual([
    0,
    manifest(['"eslint": "9.0.0"', '"typescript": "5.9.0"', '"zod": "3.0.0"']),
  ]);
});

test("S29b .gitignore: both lines, each once", () => {
  const { exitCode, read } = play({
    v1: { "dot-gitignore": "dist\n" },
    v2: { "dot-gitignore": "dist\ntmpl\n" },
    edit: { ".gitignore": "dist\nmine\n" },
  });
  expect([exitCode, read(".gitignore").trim().split("\n").sort()]).toEqual([0, ["dist", "mine", "tmpl"]]);
});
