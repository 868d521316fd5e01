import { CHECKS, findCheck } from "@os2kit/checks";
import { findNearest, findRequirement, REQUIREMENTS, translate } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { refuse } from "../refuse.ts";
import { toStyle } from "../terminal.ts";
import { describeCheck, describeRequirement, listAll, type Titled } from "./describe.ts";
import { showExplanation } from "./show-explanation.ts";

/** Runs `os2kit explain`: without an id it lists what there is, with a family its checks. */
export function runExplain(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [id, surplus] = positionals;
  if (surplus !== undefined)
    return Promise.resolve(refuse(call, [{ code: "call.arguments", args: { found: surplus } }]));
  const json = values.json === true;
  if (id === undefined) {
    const all = listAll(terminal.language);
    terminal.result(
      json
        ? JSON.stringify({ schema: 1, exitCode: 0, ...all }, null, 2)
        : [
            translate(terminal.language, "explain.list"),
            "",
            ...all.requirements.map((each) => `  ${each.id.padEnd(6)}${each.title}`),
            "",
            ...listChecks(all.checks),
          ].join("\n"),
    );
    return Promise.resolve(0);
  }
  const family = listAll(terminal.language).checks.filter((each) => each.id.startsWith(`${id}/`));
  if (family.length > 0) {
    terminal.result(
      json
        ? JSON.stringify({ schema: 1, exitCode: 0, requirements: [], checks: family }, null, 2)
        : listChecks(family).join("\n"),
    );
    return Promise.resolve(0);
  }
  const requirement = findRequirement(id.toUpperCase());
  const check = findCheck(id);
  const explanation = requirement
    ? describeRequirement(requirement, terminal.language)
    : check && describeCheck(check, terminal.language);
  if (!explanation) {
    const names = [...REQUIREMENTS.map((each) => each.id), ...CHECKS.map((each) => each.id)];
    return Promise.resolve(
      refuse(call, [{ code: "explain.unknown", args: { found: id, nearest: findNearest(id, names) ?? "F4" } }]),
    );
  }
  terminal.result(
    json
      ? JSON.stringify({ schema: 1, exitCode: 0, ...explanation }, null, 2)
      : showExplanation(explanation, terminal.language, toStyle(terminal)),
  );
  return Promise.resolve(0);
}

function listChecks(checks: readonly Titled[]): string[] {
  return checks.map(({ id, title }) => `  ${id.padEnd(24)}${title}`);
}
