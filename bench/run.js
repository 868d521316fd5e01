// npm run bench: how long and how much memory, beside a bare script that writes the same bytes and beside other generators.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { checkLarge, checkSmall } from "./check.js";
import { measure } from "./measure.js";
import { installPeers, preparePeers } from "./peers.js";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "os2kit-bench-"));
const target = join(scratch, "product");
const cli = join(root, "packages/cli/bin/os2kit.cjs");
const card = join(root, "examples/os2eksempel/product.yml");
const IDENTITY = {
  GIT_AUTHOR_NAME: "Bench",
  GIT_AUTHOR_EMAIL: "bench@example.org",
};
const newProduct = [cli, "new", target, "--card", card, "--no-git"];

try {
  execFileSync(process.execPath, newProduct);
  const files = readFiles(target);
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `os2kit new: ${Object.keys(files).length} files, ${Math.round(bytes / 1024)} KiB, without git; median of ${ROUNDS} runs in turn\n`,
  );

  const reset = () => rmSync(target, { recursive: true, force: true });
  const here = { cwd: scratch, reset };
  const floor = { name: "bare script, same bytes", args: [writeBareScript(files)], ...here };
  const candidates = [floor, { name: "os2kit new", args: newProduct, ...here }];
  const peers = join(scratch, "peers");
  if (installPeers(peers)) candidates.push(...preparePeers(peers, files, target).map((peer) => ({ ...peer, reset })));
  else console.log("plop and hygen could not be installed here, so they are not in the table\n");
  print(measure(candidates, ROUNDS, scratch), { "os2kit new": 1.5 });

  writeFileSync(join(scratch, "nothing.cjs"), "");
  print(
    measure(
      [
        { name: "node, empty script", args: [join(scratch, "nothing.cjs")], ...here },
        { name: "os2kit --help", args: [cli, "--help"], ...here },
        { name: "os2kit card validate", args: [cli, "card", "validate", card], ...here },
      ],
      ROUNDS,
      scratch,
    ),
    { "os2kit --help": 1.5 },
  );

  const product = join(scratch, "checked");
  execFileSync(process.execPath, [cli, "new", product, "--card", card], { env: { ...process.env, ...IDENTITY } });
  print(measure(checkSmall(cli, product, scratch), ROUNDS, scratch), { "os2kit check": 1.5 });
  print(measure(checkLarge(cli, scratch), Math.ceil(ROUNDS / 3), scratch), {});
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * A script that does nothing but write the files, from one JSON file beside it.
 * @param {Readonly<Record<string, string>>} files path -> text
 */
function writeBareScript(files) {
  const script = join(scratch, "bare.mjs");
  writeFileSync(join(scratch, "files.json"), JSON.stringify(files));
  writeFileSync(
    script,
    `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
const files = JSON.parse(readFileSync(${JSON.stringify(join(scratch, "files.json"))}, "utf8"));
for (const [path, text] of Object.entries(files)) {
  const place = join(${JSON.stringify(target)}, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}\n`,
  );
  return script;
}

/**
 * @param {string} folder
 * @returns {Record<string, string>} path -> text
 */
function readFiles(folder) {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

/**
 * A table; the first row is the floor that ratios are against.
 * @param {readonly { name: string, milliseconds: number, mebibytes: number }[]} rows
 * @param {Readonly<Record<string, number>>} budgets name -> greatest ratio
 */
function print(rows, budgets) {
  const floor = rows[0]?.milliseconds ?? Number.NaN;
  const cells = rows.map(({ name, milliseconds, mebibytes }) => {
    const ratio = milliseconds / floor;
    const budget = budgets[name];
    const verdict = budget === undefined ? "" : ratio <= budget ? `within ${budget}x` : `over ${budget}x`;
    return [name, `${milliseconds.toFixed(0)} ms`, `${ratio.toFixed(2)}x`, `${mebibytes.toFixed(0)} MiB`, verdict];
  });
  const table = [["", "time", "ratio", "peak memory", "budget"], ...cells];
  const widths = cells[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    );
  console.log("");
}
