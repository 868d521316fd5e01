import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  gitFolder,
  runCli,
  tempFolder,
  writeLiteral,
  type BinaryLiteral,
  type GitFolder,
  type Literal,
} from "@os2kit/testkit";
import { expect } from "vitest";
import { V1 } from "./lines.ts";
import { standing } from "./standing.ts";
import { writeSet } from "./write-set.ts";

export interface Scenario {
  /** Files of the only layer, in version 1 and in version 2; a path of version 1 that is absent here was dropped. */
  readonly v1?: BinaryLiteral;
  readonly v2: BinaryLiteral;
  /** Its layer.yml, where one is needed; version 2 has that of version 1, unless said. */
  readonly layer1?: string;
  readonly layer2?: string;
  /** More files of the set, by their path in it: other layers, a change log; version 2 has those of version 1, unless said. */
  readonly others1?: BinaryLiteral;
  readonly others2?: BinaryLiteral;
  readonly card?: string;
  /** Edits, committed. Nothing stands for a deleted file or folder. */
  readonly edit?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Anything else that happens to the folder before the update. */
  readonly prepare?: (folder: string, git: GitFolder) => void;
  readonly git?: boolean;
  readonly args?: readonly string[];
  /** The folder of the product within the repository. */
  readonly place?: string;
}

export interface Report {
  readonly exitCode: number | null;
  /** `outcome [from ->] path [reason]` for each file that is not silent. */
  readonly files: readonly string[];
  /** All of the report, as JSON has it. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly stderr: string;
}

export interface Outcome extends Report {
  readonly folder: string;
  readonly set: string;
  readonly read: (path: string) => string;
  /** What the folder holds, without the product's card and lock. */
  readonly paths: () => readonly string[];
  /** The update once more. */
  readonly again: (...args: readonly string[]) => Report;
  /** A further version of the set, and an update with all that every play shows. */
  readonly next: (version: string, files: BinaryLiteral, layer?: string) => Report;
}

/**
 * Stamps version 1, lets the product and the templates move, and updates through the command line.
 * Every play also shows that a dry run tells the same and writes nothing, that a refused run writes nothing, that what
 * the report does not name is not touched, and that a second run writes nothing and reports nothing.
 */
export function play(scenario: Scenario): Outcome {
  const {
    v1 = V1,
    v2,
    layer1,
    layer2 = layer1,
    others1,
    others2 = others1,
    card = "product: { name: Old }\n",
    place = "p",
  } = scenario;
  const root = tempFolder();
  writeLiteral(root, { "card.yml": card } satisfies Literal);
  const set = writeSet(root, "1.0.0", v1, layer1, others1);
  const folder = join(root, place);
  mkdirSync(dirname(folder), { recursive: true });
  const made = runCli(["new", folder, "--card", "card.yml", "--templates", set, "--no-git"], { cwd: root });
  if (made.exitCode !== 0) throw new Error(made.stderr);
  edit(scenario, folder, place === "p" ? folder : root, () => {
    publish(root, "2.0.0", v2, layer2, others2);
  });
  const again = (...more: readonly string[]) => update(root, folder, set, [...(scenario.args ?? []), ...more]);
  return {
    ...updateTwice(folder, again),
    folder,
    set,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    paths: () => Object.keys(standing(folder)).filter((path) => !path.startsWith(".os2/")),
    again,
    next: (version, files, layer = layer2) => {
      publish(root, version, files, layer, others2);
      return updateTwice(folder, again);
    },
  };
}

/** Releases the set as it is, and writes its next version. */
export function publish(root: string, ...version: Next): void {
  const { exitCode, stderr } = runCli(["template", "release", join(root, "set")], { cwd: root });
  if (exitCode !== 0) throw new Error(stderr);
  writeSet(root, ...version);
}

type Next = Parameters<typeof writeSet> extends [string, ...infer Rest] ? Rest : never;

function edit({ git = true, edit = {}, prepare }: Scenario, folder: string, home: string, release: () => void): void {
  const repository = git ? gitFolder(home) : undefined;
  repository?.commit({}, { message: "Stamp" });
  for (const [path, content] of Object.entries(edit)) {
    if (content === undefined) rmSync(join(folder, path), { recursive: true });
    else writeLiteral(folder, { [path]: content });
  }
  repository?.commit({}, { message: "Edit" });
  release();
  prepare?.(folder, repository ?? gitFolder(tempFolder()));
}

function updateTwice(folder: string, run: Outcome["again"]): Report {
  const before = standing(folder);
  const planned = run("--dry-run");
  expect(standing(folder)).toEqual(before);
  const done = run();
  expect(planned.files).toEqual(done.files);
  const after = standing(folder);
  if (done.exitCode === 1) {
    expect(after).toEqual(before);
    return done;
  }
  const { carried = [], retired = [], answered = [] } = done.said as Partial<Record<string, readonly unknown[]>>;
  const asked = [...carried, ...retired, ...answered].length > 0;
  const records = [".os2/lock.json", ...(asked ? [".os2/product.yml"] : [])];
  const named = done.files.join("\n");
  const touched = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  expect(touched.filter((path) => !records.includes(path) && !named.includes(path))).toEqual([]);
  expect(run()).toMatchObject({ exitCode: 0, files: [] });
  expect(standing(folder)).toEqual(after);
  return done;
}

function update(cwd: string, folder: string, set: string, args: readonly string[]): Report {
  const { exitCode, stdout, stderr } = runCli(["update", folder, "--templates", set, "--json", ...args], { cwd });
  const said = JSON.parse(stdout || "{}") as {
    files?: readonly { path: string; outcome: string; from?: string; reason?: string }[];
  };
  const { files = [] } = said;
  return {
    exitCode,
    said,
    stderr,
    files: files.map(({ path, outcome, from = path, reason }) =>
      [outcome, from === path ? path : `${from} -> ${path}`, reason].filter(Boolean).join(" "),
    ),
  };
}
