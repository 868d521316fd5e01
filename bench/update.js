// os2kit update: one product, one of 5,000 files of its own, and twenty in one process.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { commit, copy, put, readFiles, remove } from "./folders.js";
import { ANSWERS, editedFiles, isTemplate, templateFiles } from "./update-template.js";

/** @typedef {import("./measure.js").Candidate} Candidate */

const OWN_FILES = 5_000;
export const PRODUCTS = 20;

/**
 * @param {string} cli
 * @param {string} scratch an empty folder
 * @returns {{ one: Candidate[], many: Candidate }}
 */
export function prepareUpdate(cli, scratch) {
  const set = join(scratch, "set");
  writeSet(set, 1);
  const card = join(scratch, "card.yml");
  put(scratch, { "card.yml": `product: { name: OS2bench }\nset: ${JSON.stringify(ANSWERS)}\n` });
  const small = join(scratch, "small");
  const run = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, [cli, ...args], { stdio: "ignore" });
  run("new", small, "--card", card, "--templates", set, "--no-git");
  run("template", "release", set);
  remove(join(set, "layers"));
  writeSet(set, 2);
  commit(small, "Stamp");
  put(small, editedFiles(readFiles(small)));
  commit(small, "Edit");
  const large = join(scratch, "large");
  copy(small, large);
  put(large, ownFiles());
  commit(large, "Grow");

  const place = join(scratch, "product");
  const candidate = (/** @type {string} */ name, /** @type {string} */ from) => ({
    name,
    args: [cli, "update", place, "--templates", set],
    cwd: scratch,
    reset: () => copy(from, place),
  });
  const places = Array.from({ length: PRODUCTS }, (_, index) => join(scratch, `product-${String(index)}`));
  return {
    one: [candidate("os2kit update", small), candidate(`os2kit update, ${String(OWN_FILES)} files of its own`, large)],
    many: {
      name: `os2kit update, ${String(PRODUCTS)} in one process`,
      args: [writeLoop(cli, scratch, set, places)],
      cwd: scratch,
      reset: () => places.forEach((each) => copy(small, each)),
    },
  };
}

/** @type {(root: string, version: 1 | 2) => void} */
function writeSet(root, version) {
  const questions = Object.keys(ANSWERS).map((id) => `  - { id: ${id}, type: text, text: { da: ${id}, en: ${id} } }\n`);
  const files = templateFiles(version, (answer) => `{{set.${answer}}}`);
  put(root, {
    "set.yml": `name: bench\nversion: ${String(version)}.0.0\nsummary: Bench\n`,
    "layers/all/layer.yml": `summary: All\nquestions:\n${questions.join("")}`,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`layers/all/files/${path}${isTemplate(path) ? ".hbs" : ""}`, text]),
    ),
  });
}

function ownFiles() {
  const text = "export const value = 'as the product wrote it';\n".repeat(40);
  return Object.fromEntries(
    Array.from({ length: OWN_FILES }, (_, n) => [`own/d${String(n % 50)}/file-${String(n)}.ts`, text]),
  );
}

/** @type {(cli: string, scratch: string, set: string, places: readonly string[]) => string} */
function writeLoop(cli, scratch, set, places) {
  const script = join(scratch, "loop.cjs");
  writeFileSync(
    script,
    `const { main } = require(${JSON.stringify(join(cli, "../../dist/bundle/main.cjs"))});
(async () => {
  for (const place of ${JSON.stringify(places)})
    process.exitCode ||= await main(["update", place, "--templates", ${JSON.stringify(set)}]);
})();\n`,
  );
  return script;
}
