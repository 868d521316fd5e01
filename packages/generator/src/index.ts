import { translate, writeCard, type Language } from "@os2kit/model";
import type { NodePlopAPI } from "plop";
import { askQuestions, makePrompter } from "./ask/index.ts";
import { loadSet, planStamp, writeStamp } from "./stamp/index.ts";

/** Registers the generators of OS2kit with Plop: `npx plop product`. */
export function registerGenerators(plop: NodePlopAPI, { language, year }: { language: Language; year: number }): void {
  plop.setGenerator("product", {
    description: translate(language, "command.new"),
    // A function, since only then Plop leaves answers alone; and one custom action, since Plop's own write at once.
    prompts: async () => {
      const prompter = await makePrompter(language, false);
      const answers = await askQuestions(prompter, { language, year, given: {} });
      prompter.close?.();
      if (!answers) throw new Error(translate(language, "call.cancelled"));
      return { answers };
    },
    actions: [
      async ({ answers }) => stampAnswers(answers, language, plop.getDestBasePath()),
    ],
  });
}
