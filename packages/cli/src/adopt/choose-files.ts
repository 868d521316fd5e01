import type { AdoptPlan } from "@os2kit/engine/update";
import { translate, type Language, type PlanEntry, type TextCode } from "@os2kit/model";
import { previewFile, type Before } from "./preview-file.ts";

/** A person to talk to, line by line. */
export interface Talk {
  say(text: string): void;
  /** What they answer; nothing when they are gone, as after Ctrl-C. */
  ask(question: string): Promise<string | undefined>;
}

type Choice = "yes" | "no" | "all" | "none" | "view" | "stop";

/** In either language, as a letter or a word: people type what their fingers know. */
const CHOICES: Readonly<Record<Choice, RegExp>> = {
  yes: /^(y|yes|j|ja)$/i,
  no: /^(n|no|nej)$/i,
  all: /^(a|all|alle)$/i,
  none: /^(d|none|i|ingen)$/i,
  view: /^(v|view|vis)$/i,
  stop: /^(q|quit|s|stop)$/i,
};

/**
 * Goes through the files that a plan writes with a person, who sees each before deciding. What they refuse is declined:
 * the lock remembers it, so that no later run asks again.
 * @param before gives a file as it is
 * @returns the plan as they want it; nothing when they stopped
 */
export async function chooseFiles(
  talk: Talk,
  adopted: AdoptPlan,
  before: Before,
  language: Language,
): Promise<AdoptPlan | undefined> {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(language, code, args);
  const asked = adopted.plan.entries.filter(({ bytes }) => bytes !== undefined);
  const refused = new Set<string>();
  let rest: "all" | "none" | undefined;
  for (const entry of adopted.records) talk.say(`${previewFile(entry, before, language)}\n`);
  talk.say(say("adopt.choose"));
  for (const [index, entry] of asked.entries()) {
    const title = say("adopt.file", { path: entry.path, number: index + 1, of: asked.length });
    if (rest === undefined) talk.say(`\n${title}\n${previewFile(entry, before, language)}`);
    const choice = rest ?? (await decide(entry));
    if (choice === "stop") return undefined;
    if (choice === "all" || choice === "none") rest = choice;
    if (choice === "no" || choice === "none") refused.add(entry.path);
  }
  const entries = adopted.plan.entries.map((entry) => (refused.has(entry.path) ? decline(entry) : entry));
  return { ...adopted, plan: { ...adopted.plan, entries } };

  async function decide(entry: PlanEntry): Promise<Exclude<Choice, "view">> {
    for (;;) {
      const line = await talk.ask(`${say("adopt.ask", { path: entry.path })} `);
      if (line === undefined) return "stop";
      const found = (Object.keys(CHOICES) as Choice[]).find((choice) => CHOICES[choice].test(line.trim()));
      if (found === "view") talk.say(previewFile(entry, before, language, Infinity));
      else if (found) return found;
      else talk.say(say("adopt.help"));
    }
  }
}

/** Declined entries write nothing. */
function decline({ path, layer, mode }: PlanEntry): PlanEntry {
  return { path, outcome: "declined", reason: "said-no", mode, ...(layer === undefined ? {} : { layer }) };
}
