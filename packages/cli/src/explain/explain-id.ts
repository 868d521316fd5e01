import { CHECKS, findCheck } from "@os2kit/checks";
import { findNearest, findRequirement, REQUIREMENTS, translate, type Problem } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { toStyle } from "../terminal.ts";
import { describeCheck, describeRequirement, listAll, type Titled } from "./describe.ts";
import { showExplanation } from "./show-explanation.ts";

/** Everything that has a name of its own. */
export const IDS: readonly string[] = [...REQUIREMENTS, ...CHECKS].map(({ id }) => id);

/** Lists what can be explained. */
export function listIds({ values, terminal }: Call): ExitCode {
  const all = listAll(terminal.language);
  terminal.result(
    values.json === true
      ? JSON.stringify({ schema: 1, exitCode: 0, ...all }, null, 2)
      : [
          translate(terminal.language, "explain.list"),
          "",
          ...all.requirements.map((each) => `  ${each.id.padEnd(6)}${each.title}`),
          "",
          ...listChecks(all.checks),
        ].join("\n"),
  );
  return 0;
}

/**
 * Explains a requirement or a check, or lists a family of checks.
 * @returns false when nothing is called so
 */
export function explainId({ values, terminal }: Call, id: string): boolean {
  const { language } = terminal;
  const json = values.json === true;
  const family = listAll(language).checks.filter((each) => each.id.startsWith(`${id}/`));
  if (family.length > 0) {
    terminal.result(
      json
        ? JSON.stringify({ schema: 1, exitCode: 0, requirements: [], checks: family }, null, 2)
        : listChecks(family).join("\n"),
    );
    return true;
  }
  const requirement = findRequirement(id.toUpperCase());
  const check = findCheck(id);
  const explanation = requirement
    ? describeRequirement(requirement, language)
    : check && describeCheck(check, language);
  if (!explanation) return false;
  terminal.result(
    json
      ? JSON.stringify({ schema: 1, exitCode: 0, ...explanation }, null, 2)
      : showExplanation(explanation, language, toStyle(terminal)),
  );
  return true;
}

/** Where nothing has that name, what may be meant. */
export function unknownId(id: string): Problem {
  return { code: "explain.unknown", args: { found: id, nearest: findNearest(id, IDS) ?? "F4" } };
}

function listChecks(checks: readonly Titled[]): string[] {
  return checks.map(({ id, title }) => `  ${id.padEnd(24)}${title}`);
}
