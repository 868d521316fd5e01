import { loadSet } from "@os2kit/generator/stamp";
import { translate } from "@os2kit/model";
import type { Call, Command, ExitCode } from "../command.ts";
import { problemsToJson, showProblems } from "../terminal.ts";

/** `os2kit template check <folder>`: what the author of a template set should mend. */
export const templateCommand: Command = {
  name: "template",
  usage: "template check <folder>",
  summary: "command.template",
  example: "os2kit template check my-templates",
  options: {},
  flags: [],
  run,
};

async function run({ values, positionals, terminal }: Call): Promise<ExitCode> {
  const [verb, folder, surplus] = positionals;
  if (verb !== "check" || folder === undefined || surplus !== undefined) {
    const found = ["template", ...positionals].join(" ");
    showProblems(terminal, [{ code: "call.command", args: { found, options: "template check <folder>" } }]);
    return 1;
  }
  const loaded = await loadSet(folder);
  const exitCode = loaded.ok ? 0 : 1;
  if (values.json === true) {
    terminal.result(problemsToJson(terminal, loaded.ok ? [] : loaded.problems));
  } else if (loaded.ok) {
    const { name, version, layers } = loaded.value;
    const files = layers.reduce((sum, layer) => sum + layer.files.length, 0);
    terminal.result(translate(terminal.language, "template.valid", { name, version, layers: layers.length, files }));
  } else showProblems(terminal, loaded.problems);
  return exitCode;
}
