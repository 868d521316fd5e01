import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { translate, type Language } from "@os2kit/model";
import type { Prompt, Prompter, Reply } from "./prompter.ts";

/**
 * Asks in plain lines: for screen readers, for terminals without cursor movement, and for tests.
 * Choices are numbered; `?` explains a question, `<` goes back, an empty line takes what stands in brackets.
 */
export function makePlainPrompter(
  input: Readable,
  output: Writable,
  language: Language,
): Prompter & { readonly close: () => void } {
  const reader: Interface = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const say = (line: string) => output.write(`${line}\n`);

  /** @param shown how the suggestion is shown */
  async function ask(
    prompt: Prompt,
    read: (line: string) => string | undefined,
    shown = prompt.suggestion,
  ): Promise<Reply<string>> {
    const bracket = shown ?? (prompt.required ? undefined : translate(language, "ask.skip"));
    say(`\n${prompt.progress} ${prompt.text}${bracket === undefined ? "" : ` [${bracket}]`}`);
    for (;;) {
      output.write("> ");
      const next = await lines.next();
      if (next.done) return { kind: "cancel" };
      const line = next.value.trim();
      if (line === "<") return { kind: "back" };
      const value = line === "" ? prompt.suggestion : read(line);
      if (line === "?") say(prompt.help);
      else if (line === "" && value === undefined) {
        if (!prompt.required) return { kind: "skip" };
        say(translate(language, "ask.required"));
      } else if (value === undefined) say(translate(language, "ask.number"));
      else {
        const fault = prompt.check(value);
        if (fault === undefined) return { kind: "answer", value };
        say(fault);
      }
    }
  }

  return {
    begin: (title, hint) => void say(`${title}\n${hint}`),
    askText: (prompt) => ask(prompt, (line) => line),
    askChoice(prompt, options) {
      const list = options.map(({ label }, index) => `  ${String(index + 1)}. ${label}`).join("\n");
      const suggested = options.findIndex(({ value }) => value === prompt.suggestion);
      const bracket = suggested === -1 ? undefined : String(suggested + 1);
      const read = (line: string) =>
        options[Number(line) - 1]?.value ?? options.find(({ value }) => value === line)?.value;
      return ask({ ...prompt, text: `${prompt.text}\n${list}\n `, check: () => undefined }, read, bracket);
    },
    end: (text) => void say(`\n${text}`),
    close: () => {
      reader.close();
    },
  };
}
