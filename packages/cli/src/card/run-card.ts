import { makeCardSchema, parseCard, translate } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { readText } from "../read-text.ts";
import { refuse } from "../refuse.ts";
import { problemsToJson, showProblems } from "../terminal.ts";

const CARD = ".os2/product.yml";

/** Judges a card, or prints its schema. */
export function runCard(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [verb, file = CARD, surplus] = positionals;
  if (surplus !== undefined) return refuseVerb("call.arguments", surplus);
  if (verb === "schema") {
    terminal.result(JSON.stringify(makeCardSchema(terminal.language), null, 2));
    return Promise.resolve(0);
  }
  if (verb !== "validate") return refuseVerb("call.command", `card ${verb ?? ""}`.trim());
  const read = readText(file);
  const parsed = "problem" in read ? { ok: false as const, problems: [read.problem] } : parseCard(read.text, file);
  const exitCode = parsed.ok ? 0 : 1;
  if (values.json === true) {
    terminal.result(problemsToJson(terminal, parsed.ok ? [] : parsed.problems));
  } else if (parsed.ok) {
    const { name, level } = parsed.value.product;
    terminal.result(translate(terminal.language, "card.valid", { file, name, level }));
  } else showProblems(terminal, parsed.problems);
  return Promise.resolve(exitCode);

  function refuseVerb(code: "call.command" | "call.arguments", found: string): Promise<ExitCode> {
    return Promise.resolve(refuse(call, [{ code, args: { found, options: "card validate, card schema" } }]));
  }
}
