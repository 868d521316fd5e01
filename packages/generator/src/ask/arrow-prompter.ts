import { intro, isCancel, log, outro, select, text } from "@clack/prompts";
import { translate, type Language } from "@os2kit/model";
import type { Prompt, Prompter, Reply } from "./prompter.ts";

const BACK = "<";
const HELP = "?";

/** Asks with arrow keys and colours, for an ordinary terminal. */
export function makeArrowPrompter(language: Language): Prompter {
  return {
    begin: (title, hint) => {
      intro(title);
      log.message(hint);
    },
    async askText(prompt): Promise<Reply<string>> {
      for (;;) {
        const placeholder = prompt.suggestion ?? (prompt.required ? undefined : translate(language, "ask.skip"));
        const line = await text({
          message: `${prompt.progress} ${prompt.text}`,
          ...(placeholder === undefined ? {} : { placeholder }),
          validate: (value) => checkLine(prompt, value ?? "", language),
        });
        if (isCancel(line)) return { kind: "cancel" };
        const value = line.trim();
        if (value === BACK) return { kind: "back" };
        if (value === HELP) log.info(prompt.help);
        else if (value !== "") return { kind: "answer", value };
        else return prompt.suggestion === undefined ? { kind: "skip" } : { kind: "answer", value: prompt.suggestion };
      }
    },
    async askChoice(prompt, options): Promise<Reply<string>> {
      const choice = await select({
        message: `${prompt.progress} ${prompt.text}\n${prompt.help}`,
        options: [...options, { value: BACK, label: `< ${translate(language, "ask.back")}` }],
        ...(prompt.suggestion === undefined ? {} : { initialValue: prompt.suggestion }),
      });
      if (isCancel(choice)) return { kind: "cancel" };
      return choice === BACK ? { kind: "back" } : { kind: "answer", value: choice };
    },
    end: (words) => {
      outro(words);
    },
  };
}

function checkLine(prompt: Prompt, line: string, language: Language): string | undefined {
  const value = line.trim();
  if (value === BACK || value === HELP) return undefined;
  if (value === "")
    return prompt.required && prompt.suggestion === undefined ? translate(language, "ask.required") : undefined;
  return prompt.check(value);
}
