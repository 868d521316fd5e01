import Handlebars from "handlebars";
import type { Problem } from "@os2kit/model";
import { checkTemplate, type TemplateScope } from "./check-template.ts";
import { KNOWN_HELPERS } from "./template-language.ts";

/** A template as JavaScript source: an object literal for `Handlebars.template`, or what is wrong with it. */
export interface Compilation {
  readonly code?: string;
  readonly problems: readonly Problem[];
}

/**
 * Compiles one template. Nothing of the template is run: its syntax tree is checked against the closed language first.
 * @param source the template's text
 */
export function compileTemplate(source: string, scope: TemplateScope): Compilation {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    const detail = error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error);
    return { problems: [{ code: "set.template", file: scope.file, line, args: { detail } }] };
  }
  const problems = checkTemplate(program, scope);
  if (problems.length > 0) return { problems };
  const code = Handlebars.precompile(program, {
    noEscape: true,
    knownHelpers: KNOWN_HELPERS as unknown as KnownHelpers,
    knownHelpersOnly: true,
  }) as string;
  return { code, problems: [] };
}
