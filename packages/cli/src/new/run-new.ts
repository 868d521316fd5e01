import { relative, resolve } from "node:path";
import { secretNames, type SetBundle } from "@os2kit/engine";
import { composeCard, groupAnswers, readFlags, type FieldAnswers } from "@os2kit/generator/answers";
import { planStamp, writeStamp, type GitOutcome, type Stamp } from "@os2kit/generator/stamp";
import { writeCard, type Problem, type SetAnswer } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { openSet } from "../open-set.ts";
import { readText } from "../read-text.ts";
import { refuse } from "../refuse.ts";
import { showPlan } from "../view/show-plan.ts";
import { showNew } from "./show-new.ts";

/** From answers or a card to a product in a new folder. */
export async function runNew(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [folder, surplus] = positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  if (folder === undefined) return refuse(call, [{ code: "call.folder" }]);
  const flags = readFlags(values, (values.set as string[] | undefined) ?? []);
  if (!flags.ok) return refuse(call, flags.problems);
  const set = await openSet(values.templates as string | undefined);
  if (!set.ok) return refuse(call, set.problems);
  const { answers, secrets } = setSecretsApart(flags.value, set.value);
  const card = await obtainCard(call, answers);
  if ("problem" in card) return refuse(call, [card.problem]);
  const repository = values.repository as string | undefined;
  const planned = planStamp({ cardText: card.text, cardFile: card.file, set: set.value, repository, secrets });
  if (!planned.ok) return refuse(call, planned.problems);
  if (values["dry-run"] === true) return finish(call, folder, planned.value, "not-wanted");
  const written = await writeStamp(planned.value, resolve(folder), values["no-git"] !== true);
  if (!written.ok) return refuse(call, written.problems);
  if (terminal.interactive) terminal.note("");
  return finish(call, folder, planned.value, written.value);
}

/** Answers to the set's secret questions are used now, and recorded nowhere; all others go into the card. */
function setSecretsApart(
  given: FieldAnswers,
  set: SetBundle,
): { answers: FieldAnswers; secrets: Readonly<Record<string, SetAnswer>> } {
  const names = secretNames(set);
  const isSecret = (field: string) => names.some((name) => field === `set.${name}`);
  const entries = Object.entries(given);
  return {
    answers: Object.fromEntries(entries.filter(([field]) => !isSecret(field))),
    secrets: Object.fromEntries(
      entries
        .filter(([field]) => isSecret(field))
        .map(([field, value]) => [field.slice("set.".length), value as SetAnswer]),
    ),
  };
}

/** The card's text: from the file, from flags, or from a conversation. */
async function obtainCard(
  { values, terminal }: Call,
  answers: FieldAnswers,
): Promise<{ text: string; file: string } | { problem: Problem }> {
  const file = values.card;
  if (typeof file === "string") {
    const read = readText(file);
    return "problem" in read ? read : { text: composeCard(read.text, answers, terminal.language), file };
  }
  if (terminal.interactive && answers["product.name"] === undefined) {
    const { askQuestions, makePrompter } = await import("@os2kit/generator/ask");
    const prompter = await makePrompter(terminal.language, terminal.plain);
    const conversation = { language: terminal.language, year: new Date().getFullYear(), given: groupAnswers(answers) };
    const asked = await askQuestions(prompter, conversation);
    prompter.close?.();
    return asked
      ? { text: writeCard(asked, terminal.language), file: "product.yml" }
      : { problem: { code: "call.cancelled" } };
  }
  if (Object.keys(answers).length === 0) return { problem: { code: "call.no-terminal" } };
  return { text: composeCard(undefined, answers, terminal.language), file: "product.yml" };
}

function finish({ values, terminal }: Call, folder: string, stamp: Stamp, git: GitOutcome): ExitCode {
  const dryRun = values["dry-run"] === true;
  if (values.json === true) {
    const files = stamp.plan.entries.map(({ path, outcome }) => ({ path, outcome }));
    terminal.result(
      JSON.stringify(
        { schema: 1, exitCode: 0, folder: resolve(folder), dryRun, git, open: stamp.open, files },
        null,
        2,
      ),
    );
    return 0;
  }
  if (dryRun) terminal.result(showPlan(stamp.plan, terminal));
  terminal.result(showNew({ stamp, folder: relative(process.cwd(), resolve(folder)) || ".", git, dryRun }, terminal));
  return 0;
}
