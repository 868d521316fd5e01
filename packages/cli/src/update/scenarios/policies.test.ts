import { describe, expect, test } from "vitest";
import { lines, V1 } from "../../testing/lines.ts";
import { playRows } from "../../testing/play-rows.ts";
import { play } from "../../testing/play-update.ts";

const rule = (path: string, policy: string) => `summary: A\nfiles:\n  - { path: ${path}, policy: ${policy} }\n`;

describe("files that are written once", () => {
  const layer1 = rule("src/i.ts", "once");
  const v1 = { ...V1, "src/i.ts": lines(9) };
  const v2 = { ...V1, "src/i.ts": lines(9, { 2: "T" }), "z.txt": lines(5, { 1: "T" }) };
  const P = lines(9, { 8: "P" });

  playRows({
    "S47 edited here, changed there": {
      ...{ layer1, v1, v2 },
      edit: { "src/i.ts": P },
      exit: 0,
      files: ["kept src/i.ts once", "updated z.txt"],
      holds: { "src/i.ts": P },
    },
    "untouched here, changed there": {
      ...{ layer1, v1, v2 },
      exit: 0,
      files: ["kept src/i.ts once", "updated z.txt"],
      holds: { "src/i.ts": lines(9) },
    },
    "deleted here, changed there": {
      ...{ layer1, v1, v2 },
      edit: { "src/i.ts": undefined },
      exit: 0,
      files: ["updated z.txt"],
      holds: { "src/i.ts": undefined },
    },
    "dropped there": {
      ...{ layer1, layer2: "summary: A\n", v1, v2: V1 },
      exit: 0,
      files: ["kept src/i.ts once"],
      holds: { "src/i.ts": lines(9) },
    },
    "new there, and the product has its own": {
      ...{ layer1: "summary: A\n", layer2: layer1, v1: V1, v2 },
      edit: { "src/i.ts": P },
      exit: 0,
      files: ["kept src/i.ts once", "updated z.txt"],
      holds: { "src/i.ts": P },
    },
  });
});

describe("files that must be the template's", () => {
  const layer1 = rule("LICENSE", "exact");
  const v1 = { LICENSE: lines(9) };
  const v2 = { LICENSE: lines(9, { 2: "T" }) };

  playRows({
    "only its line ends are the product's": {
      ...{ layer1, v1, v2 },
      edit: { LICENSE: lines(9).replaceAll("\n", "\r\n") },
      exit: 0,
      files: ["merged LICENSE"],
      holds: { LICENSE: v2.LICENSE.replaceAll("\n", "\r\n") },
    },
    "edited here: nothing is mixed into it": {
      ...{ layer1, v1, v2 },
      edit: { LICENSE: lines(9, { 8: "P" }) },
      exit: 2,
      files: ["conflict LICENSE exact"],
      holds: { LICENSE: lines(9, { 8: "P" }) },
    },
  });
});

test("S54 what looks like a template comes out as meant, and stays so through an update", () => {
  const text = "ref: ${{ github.ref }}\nvalue: {{ .Values.x }}\nraw: {{{{raw}}}} {{x}} {{{{/raw}}}}\n\\{{y}}\n";
  const escaped = "ref: $\\{{ github.ref }}\nname: {{product.name}}\n";
  const rendered = "ref: ${{ github.ref }}\nname: Old\n";
  const done = play({
    v1: { "copied.yml": text, "edited.yml": `${text}end: 1\n`, "rendered.yml.hbs": escaped },
    v2: { "copied.yml": text, "edited.yml": `${text}end: 2\n`, "rendered.yml.hbs": `${escaped}new: 1\n` },
    edit: { "edited.yml": `# P\n${text}end: 1\n`, "rendered.yml": `# P {{x}}\n${rendered}` },
  });
  expect([done.exitCode, done.files]).toEqual([0, ["merged edited.yml", "merged rendered.yml"]]);
  expect(["copied.yml", "edited.yml", "rendered.yml"].map(done.read)).toEqual([
    text,
    `# P\n${text}end: 2\n`,
    `# P {{x}}\n${rendered}new: 1\n`,
  ]);
});
