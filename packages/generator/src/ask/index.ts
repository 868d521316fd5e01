import { stdin, stdout } from "node:process";
import type { Language } from "@os2kit/model";
import { makePlainPrompter } from "./plain-prompter.ts";
import type { Prompter } from "./prompter.ts";

export { askQuestions, setAnswer, type CardAnswers, type Conversation } from "./ask-questions.ts";
export type { Prompter } from "./prompter.ts";

/** The way of asking that suits the terminal. */
export async function makePrompter(
  language: Language,
  plain: boolean,
): Promise<Prompter & { readonly close?: () => void }> {
  if (plain || process.env.TERM === "dumb" || !stdin.isTTY) return makePlainPrompter(stdin, stdout, language);
  return (await import("./arrow-prompter.ts")).makeArrowPrompter(language);
}
