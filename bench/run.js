// npm run bench [new|start|check|update ...]: how long and how much memory, beside a bare script that does the least
// there is to do and beside other tools. Without names, all of it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLarge, checkSmall } from "./check.js";
import { put, readFiles, remove } from "./folders.js";
import { measure } from "./measure.js";
import { installPeers, preparePeers } from "./peers.js";
import { printTable } from "./print-table.js";
import { prepareUpdatePeers } from "./update-peers.js";
import { prepareUpdate, PRODUCTS } from "./update.js";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "os2kit-bench-"));
const target = join(scratch, "product");
const cli = join(root, "packages/cli/bin/os2kit.cjs");
const card = join(root, "examples/os2eksempel/product.yml");
const reset = () => remove(target);
const here = { cwd: scratch, reset };

/** @type {Record<string, () => void>} */
const PARTS = {
  new() {
    const newProduct = [cli, "new", target, "--card", card, "--no-git"];
    execFileSync(process.execPath, newProduct);
    const files = readFiles(target);
    const size = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`os2kit new: ${Object.keys(files).length} files, ${Math.round(size / 1024)} KiB, without git\n`);
    const candidates = [
      { name: "bare script, same bytes", args: [writeBareScript(files)], ...here },
      { name: "os2kit new", args: newProduct, ...here },
    ];
    const peers = join(scratch, "peers");
    if (installPeers(peers)) candidates.push(...preparePeers(peers, files, target).map((peer) => ({ ...peer, reset })));
    else console.log("plop and hygen could not be installed here, so they are not in the table\n");
    printTable(measure(candidates, ROUNDS, scratch), { "os2kit new": 1.5 });
  },

  start() {
    put(scratch, { "nothing.cjs": "" });
    const candidates = [
      { name: "node, empty script", args: [join(scratch, "nothing.cjs")], ...here },
      { name: "os2kit --help", args: [cli, "--help"], ...here },
      { name: "os2kit card validate", args: [cli, "card", "validate", card], ...here },
    ];
    printTable(measure(candidates, ROUNDS, scratch), { "os2kit --help": 1.5 });
  },

  check() {
    const product = join(scratch, "checked");
    const env = { ...process.env, GIT_AUTHOR_NAME: "Bench", GIT_AUTHOR_EMAIL: "bench@example.org" };
    execFileSync(process.execPath, [cli, "new", product, "--card", card], { env });
    printTable(measure(checkSmall(cli, product, scratch), ROUNDS, scratch), { "os2kit check": 1.5 });
    printTable(measure(checkLarge(cli, scratch), Math.ceil(ROUNDS / 3), scratch), {});
  },

  update() {
    const { one, many } = prepareUpdate(cli, join(scratch, "update"));
    const peers = prepareUpdatePeers(join(scratch, "update-peers"));
    if (peers.length === 0) console.log("copier and cruft are not installed (pip), so they are not in the tables\n");
    const rows = measure([...peers, ...one, many], Math.ceil(ROUNDS / 3), scratch);
    const [small, large, twenty] = rows.slice(peers.length);
    if (!small || !large || !twenty) return;
    const told = rows.slice(0, peers.length);
    printTable([...told, small], { [small.name]: 1 / 7 });
    printTable([small, large], { [large.name]: 1.2 });
    const loops = told.map(({ name, milliseconds, mebibytes }) => ({
      name: `${name}, ${String(PRODUCTS)} x the median`,
      milliseconds: PRODUCTS * milliseconds,
      mebibytes,
    }));
    printTable([...loops, twenty], { [twenty.name]: 1 / 25 });
  },
};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  console.log(`Median of ${String(ROUNDS)} runs in turn (of a third as many where one is long)\n`);
  for (const [name, run] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * A script that does nothing but write the files, from one JSON file beside it.
 * @param {Readonly<Record<string, string>>} files path -> text
 */
function writeBareScript(files) {
  put(scratch, {
    "files.json": JSON.stringify(files),
    "bare.mjs": `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
const files = JSON.parse(readFileSync(${JSON.stringify(join(scratch, "files.json"))}, "utf8"));
for (const [path, text] of Object.entries(files)) {
  const place = join(${JSON.stringify(target)}, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}\n`,
  });
  return join(scratch, "bare.mjs");
}
