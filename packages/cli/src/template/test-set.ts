import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { applyChanges, DiskError, openFolder, recover } from "@os2kit/disk";
import { listCases, testCases, type CaseResult, type TestedSet } from "@os2kit/engine/cases";
import { translate, type Result } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { openSet } from "../open-set.ts";
import { outputProblem } from "../output-problem.ts";
import { refuse } from "../refuse.ts";
import { toStyle } from "../terminal.ts";
import { casesToJson } from "./cases-to-json.ts";
import { casesToJunit } from "./cases-to-junit.ts";
import { inFolder } from "./in-folder.ts";
import { showCases } from "./show-cases.ts";
import { exitCodeOf, type TestRun } from "./test-run.ts";

/** Runs `os2kit template test`: plays the cases of a set, and writes nothing unless `--update` asks for it. */
export async function testSet(call: Call, folder: string): Promise<ExitCode> {
  const root = resolve(folder);
  const { terminal } = call;
  try {
    // A killed run is finished or undone before anything is read.
    const recovered = existsSync(root) ? recover(root) : undefined;
    if (recovered) terminal.note(translate(terminal.language, `update.recovered.${recovered}`));
    const run = await runCases(call, folder);
    return run.ok ? show(call, run.value) : refuse(call, run.problems);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refuse(call, [diskProblem(error)]);
  }
}

async function runCases({ values }: Call, folder: string): Promise<Result<TestRun>> {
  const loaded = await openSet(folder);
  if (!loaded.ok) return loaded;
  const select = values.case as string | undefined;
  const play = () => playCases({ tree: openFolder(resolve(folder)), bundle: loaded.value }, folder, select);
  const results = play();
  if (!results.ok) return results;
  const { name, version } = loaded.value;
  const exitCode = exitCodeOf(results.value);
  const isAsked = values.update === true && values["dry-run"] !== true;
  const rewrite = isAsked && exitCode !== 1 ? results.value.flatMap((each) => each.rewrite) : [];
  const notWritten = isAsked && exitCode === 1;
  if (rewrite.length > 0) applyChanges(resolve(folder), rewrite);
  // What is told is what the set now holds.
  const after = rewrite.length > 0 ? play() : results;
  if (!after.ok) return after;
  const written = rewrite.map(({ path }) => path);
  return { ok: true, value: { name, version, folder, results: after.value, written, notWritten } };
}

function playCases(set: TestedSet, folder: string, select: string | undefined): Result<readonly CaseResult[]> {
  const results = testCases(set, select);
  if (results.length > 0)
    return {
      ok: true,
      value: results.map((each) => ({ ...each, problems: each.problems.map((problem) => inFolder(problem, folder)) })),
    };
  const options = listCases(set.tree).join(", ");
  if (options === "") return { ok: false, problems: [{ code: "case.none", args: { found: folder } }] };
  return { ok: false, problems: [{ code: "case.no-match", args: { found: folder, select: select ?? "", options } }] };
}

function show(call: Call, run: TestRun): ExitCode {
  const { values, terminal } = call;
  const { language } = terminal;
  const junit = values.junit as string | undefined;
  try {
    if (junit !== undefined) writeFileSync(junit, casesToJunit(run, language));
  } catch (error) {
    return refuse(call, [outputProblem(junit ?? "", error)]);
  }
  terminal.result(values.json === true ? casesToJson(run, language) : showCases(run, language, toStyle(terminal)));
  return exitCodeOf(run.results);
}
