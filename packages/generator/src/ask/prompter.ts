import type { Option } from "@os2kit/model";

/** What a person did at a question: an answer, nothing (leave it open), one step back, or stop. */
export type Reply<T> = { readonly kind: "answer"; readonly value: T } | { readonly kind: "skip" | "back" | "cancel" };

/** One question as a person meets it. */
export interface Prompt {
  readonly text: string;
  readonly help: string;
  /** `2 of 14` */
  readonly progress: string;
  readonly required: boolean;
  /** What Enter stands for. */
  readonly suggestion: string | undefined;
  /** Says what is wrong with an answer, in words; nothing when it is good. */
  readonly check: (value: string) => string | undefined;
}

/** A way of asking. There is one with arrows and colours, and one of plain lines. */
export interface Prompter {
  readonly begin: (title: string, hint: string) => void;
  readonly askText: (prompt: Prompt) => Promise<Reply<string>>;
  readonly askChoice: (
    prompt: Prompt,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => Promise<Reply<string>>;
  readonly end: (text: string) => void;
}

/** An option as it is shown. */
export function labelOf(option: Option, language: "da" | "en"): { value: string; label: string } {
  return { value: option.value, label: option.label[language] };
}
