// os2kit check beside a bare script that asks git the same and reads the same files, and in a repository of 10,000.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./measure.js").Candidate} Candidate */

const IDENTITY = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];

/**
 * What to time, floor first: a stamped product with one commit.
 * @param {string} cli
 * @param {string} product an existing repository
 * @param {string} scratch
 * @returns {Candidate[]}
 */
export function checkSmall(cli, product, scratch) {
  const here = { cwd: product, reset: () => {} };
  return [
    { name: "bare script, same reading", args: [writeReader(scratch)], ...here },
    { name: "os2kit check", args: [cli, "check", ".", "--fail-on", "never"], ...here },
    { name: "os2kit check --json", args: [cli, "check", ".", "--fail-on", "never", "--json"], ...here },
  ];
}

/**
 * @param {string} cli
 * @param {string} scratch
 * @returns {Candidate[]}
 */
export function checkLarge(cli, scratch) {
  const reader = writeReader(scratch);
  return [1_000, 10_000].flatMap((count) => {
    const here = { cwd: makeRepository(join(scratch, `files-${String(count)}`), count), reset: () => {} };
    return [
      { name: `bare script, ${String(count)} files`, args: [reader], ...here },
      { name: `os2kit check, ${String(count)} files`, args: [cli, "check", ".", "--fail-on", "never"], ...here },
    ];
  });
}

/** Asks git for files and the year's history, and reads every file, as a check must. @param {string} scratch */
function writeReader(scratch) {
  const script = join(scratch, "read.mjs");
  writeFileSync(
    script,
    `import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
const git = (...args) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1e9 });
const paths = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\\0").filter(Boolean);
git("log", "--since=2025-11-24", "--name-only", "--format=%H%ad%aE%P%s%b", "-z", "HEAD");
let letters = 0;
for (const path of paths) if (lstatSync(path).isFile()) letters += new TextDecoder().decode(readFileSync(path)).length;
console.log(paths.length, letters);\n`,
  );
  return script;
}

/**
 * Sources, documents and manifests as a large product has them: about 4 KiB a file, twelve commits.
 * @param {string} folder
 * @param {number} count
 */
function makeRepository(folder, count) {
  mkdirSync(folder, { recursive: true });
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync("git", [...IDENTITY, ...args], { cwd: folder, stdio: "ignore" });
  git("init", "--initial-branch=main");
  const code = Array.from(
    { length: 100 },
    (_, n) => `  public String line${String(n)}() { return "value ${String(n)}"; }`,
  ).join("\n");
  const prose = "Systemet sender en besked til borgeren, når sagen er afgjort, og gemmer svaret i ESDH. ".repeat(40);
  const kinds = [
    (/** @type {number} */ n) => [
      `src/p${String(n % 97)}/Class${String(n)}.java`,
      `class Class${String(n)} {\n${code}\n}\n`,
    ],
    (/** @type {number} */ n) => [
      `web/src/c${String(n % 89)}/part-${String(n)}.ts`,
      `export const part = ${String(n)};\n${code}\n`,
    ],
    (/** @type {number} */ n) => [
      `web/src/c${String(n % 89)}/part-${String(n)}.css`,
      `.part-${String(n)} { color: red; }\n`.repeat(80),
    ],
  ];
  for (let n = 0; n < count; n++) {
    const [path = "", text = ""] =
      n % 50 === 0
        ? [`docs/page-${String(n)}.md`, `# Page ${String(n)}\n\n${prose}\n`]
        : (kinds[n % kinds.length]?.(n) ?? []);
    const place = join(folder, path);
    mkdirSync(join(place, ".."), { recursive: true });
    writeFileSync(place, text);
    if (n % Math.ceil(count / 12) === 0) {
      git("add", "--all");
      git("commit", "--allow-empty", "-m", `Step ${String(n)} (#${String(n)})`);
    }
  }
  writeFileSync(join(folder, "README.md"), `# Bench\n\n${prose}\n`);
  git("add", "--all");
  git("commit", "-m", "Rest");
  return folder;
}
