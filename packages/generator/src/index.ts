import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  formatProblem,
  parseCard,
  translate,
  writeCard,
  type Language,
  type Problem,
  type Result,
} from "@os2kit/model";
import type { NodePlopAPI } from "plop";
import { makeCheckGenerator } from "./contribute/check-generator.ts";
import { composeCard, flagOptions, readFlags } from "./answers/index.ts";
import { askQuestions, makePrompter, type CardAnswers } from "./ask/index.ts";
import { loadSet, planStamp, writeStamp } from "./stamp/index.ts";

export interface PlopSettings {
  readonly language: Language;
  readonly year: number;
  /** What stands after `--` on Plop's command line: `--card`, `--folder` and the flags of `os2kit new`. */
  readonly args: readonly string[];
}

/** Registers the generators of OS2kit with Plop: `npx plop product`, and `npx plop check` for its contributors. */
export function registerGenerators(plop: NodePlopAPI, settings: PlopSettings): void {
  plop.setGenerator("product", {
    description: translate(settings.language, "command.new"),
    // A function, since only then Plop leaves the answers alone; and one custom action, since Plop's own write at once.
    prompts: async () => ({ cardText: await makeCard(settings) }),
    actions: [async (data) => stamp((data as { cardText: string }).cardText, settings)],
  });
  plop.setGenerator("check", makeCheckGenerator(plop.getPlopfilePath()));
}

async function makeCard({ language, year, args }: PlopSettings): Promise<string> {
  const values = parse(args);
  const answers = unwrap(readFlags(values, (values.set as string[] | undefined) ?? []), language);
  const file = values.card;
  if (typeof file === "string") return composeCard(readFileSync(file, "utf8"), answers, language);
  if (Object.keys(answers).length > 0) return composeCard(undefined, answers, language);
  const prompter = await makePrompter(language, false);
  const asked: CardAnswers | undefined = await askQuestions(prompter, { language, year, given: {} });
  prompter.close?.();
  if (!asked) throw new Error(formatProblem({ code: "call.cancelled" }, language).text);
  return writeCard(asked, language);
}

async function stamp(cardText: string, { language, args }: PlopSettings): Promise<string> {
  const values = parse(args);
  const card = unwrap(parseCard(cardText), language);
  const folder = resolve(typeof values.folder === "string" ? values.folder : card.product.slug);
  const set = unwrap(await loadSet(values.templates as string | undefined), language);
  const repository = values.repository as string | undefined;
  const planned = unwrap(planStamp({ cardText, cardFile: "product.yml", set, repository }), language);
  unwrap(await writeStamp(planned, folder, values["no-git"] !== true), language);
  const files = planned.plan.entries.length;
  return translate(language, "new.made", { name: card.product.name, folder, files });
}

function parse(args: readonly string[]): Readonly<Record<string, unknown>> {
  const text = { type: "string" } as const;
  return parseArgs({
    args: [...args],
    options: {
      ...flagOptions(),
      card: text,
      folder: text,
      repository: text,
      templates: text,
      set: { type: "string", multiple: true },
      "no-git": { type: "boolean" },
    },
  }).values;
}

/** Plop shows what an action throws, so a problem is thrown in words. */
function unwrap<T>(result: Result<T>, language: Language): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((problem) => describe(problem, language)).join("\n"));
}

function describe(problem: Problem, language: Language): string {
  const { where, text, next } = formatProblem(problem, language);
  return [where, text, next].filter((part) => part !== "").join(" ");
}
