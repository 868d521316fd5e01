import { flagOptions, QUESTION_FLAGS } from "@os2kit/generator/answers";
import type { Command } from "../command.ts";

const text = { type: "string" } as const;

/** `os2kit new <folder>`: from answers or a card to a product. */
export const newCommand: Command = {
  name: "new",
  usage: "new <folder>",
  summary: "command.new",
  example: "os2kit new os2eksempel --card product.yml",
  options: {
    ...flagOptions(),
    card: text,
    set: { type: "string", multiple: true },
    repository: text,
    templates: text,
    "dry-run": { type: "boolean" },
    "no-git": { type: "boolean" },
  },
  flags: [
    { flag: "card", value: "file", text: "option.card" },
    { flag: "set", value: "field=value", text: "option.set" },
    { flag: "repository", value: "name", text: "option.repository" },
    { flag: "templates", value: "folder", text: "option.templates" },
    { flag: "dry-run", text: "option.dry-run" },
    { flag: "no-git", text: "option.no-git" },
  ],
  get answers() {
    return QUESTION_FLAGS.map(({ flag, short, question }) => ({ flag: short ?? flag, text: question.text }));
  },
  run: async (call) => (await import("../new/run-new.ts")).runNew(call),
};
