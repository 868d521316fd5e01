import { resolve } from "node:path";
import { openFolder } from "@os2kit/disk";
import { checkCases } from "@os2kit/engine/cases";
import { translate, type Problem } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { openSet } from "../open-set.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { problemsToJson } from "../terminal.ts";
import { inFolder } from "./in-folder.ts";
import { releaseSet } from "./release-set.ts";
import { testSet } from "./test-set.ts";

const VERBS = ["check", "test", "release"] as const;

/** Runs one of the verbs of `os2kit template`. */
export async function runTemplate(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [word, folder, surplus] = positionals;
  const verb = VERBS.find((each) => each === word);
  if (verb === undefined || folder === undefined || surplus !== undefined) {
    const found = ["template", ...positionals].join(" ");
    const options = VERBS.map((each) => `template ${each} <folder>`).join(", ");
    return refuse(call, [{ code: "call.command", args: { found, options } }]);
  }
  if (verb === "test") return testSet(call, folder);
  if (verb === "release") recoverFirst(folder, terminal, values["dry-run"] === true);
  const loaded = await openSet(folder);
  if (!loaded.ok) return refuse(call, loaded.problems);
  const { name, version, layers } = loaded.value;
  const problems = verb === "check" ? checkSetCases(folder) : release(call, folder, version);
  if (problems.length > 0) return refuse(call, problems);
  const files = layers.reduce((sum, layer) => sum + layer.files.length, 0);
  const args = { name, version, layers: layers.length, files };
  if (values.json === true) terminal.result(problemsToJson(terminal, []));
  else terminal.result(translate(terminal.language, verb === "check" ? "template.valid" : "template.released", args));
  return 0;
}

/** The set itself was checked when it was loaded; its cases are no part of it. */
function checkSetCases(folder: string): readonly Problem[] {
  return checkCases(openFolder(resolve(folder))).map((problem) => inFolder(problem, folder));
}

function release({ values }: Call, folder: string, version: string): readonly Problem[] {
  return values["dry-run"] === true ? [] : releaseSet(folder, version);
}
