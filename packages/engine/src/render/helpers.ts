import {
  findQuestion,
  isAnswered,
  isAtLeast,
  pickText,
  UNANSWERED,
  type Language,
  type Level,
  type Localised,
} from "@os2kit/model";

/** A template printed a field that the card does not answer. */
export class MissingValue extends Error {
  readonly field: string;
  readonly file: string;
  readonly line: number;

  constructor(field: string, file: string, line: number) {
    super(`${file}:${String(line)} needs ${field}`);
    this.field = field;
    this.file = file;
    this.line = line;
  }
}

interface Block {
  readonly fn: (context: unknown, options?: object) => string;
  readonly inverse: (context: unknown) => string;
  readonly data: object;
}

const YES_NO: Readonly<Record<Language, readonly [yes: string, no: string]>> = { da: ["ja", "nej"], en: ["yes", "no"] };

/** A value counts in a condition when somebody answered it, and not with no. */
function isTrue(value: unknown): boolean {
  return value !== false && isAnswered(value);
}

/** The helpers of the template language: no more than these exist. */
export const helpers: Readonly<Record<string, (...args: never[]) => unknown>> = {
  if(this: unknown, value: unknown, block: Block) {
    return isTrue(value) ? block.fn(this) : block.inverse(this);
  },
  unless(this: unknown, value: unknown, block: Block) {
    return isTrue(value) ? block.inverse(this) : block.fn(this);
  },
  /** Keeps the root as context, so that a card field has the same name everywhere. */
  each(this: unknown, items: readonly unknown[] | undefined, block: Block) {
    if (!isAnswered(items)) return block.inverse(this);
    const list = items ?? [];
    return list
      .map((item, index) => {
        const data = Object.assign(Object.create(block.data) as object, {
          index,
          first: index === 0,
          last: index === list.length - 1,
        });
        return block.fn(this, { data, blockParams: [item, index] });
      })
      .join("");
  },
  need(value: unknown, field: string, file: string, line: number) {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
      throw new MissingValue(field, file, line);
    return value;
  },
  answer: (value: unknown, language: Language, field: string) =>
    isAnswered(value) ? show(value, language, field) : ask(field, language),
  say: (value: Localised | undefined, language: Language, field: string) =>
    pickText(value, language)?.trim() ?? ask(field, language),
  label: (value: unknown, language: Language, field: string) => show(value, language, field),
  pending: (language: Language, text: string) => `**${UNANSWERED[language]}** ${text}`,
  join: (items: readonly unknown[], separator: string) => items.join(separator),
  cell: (value: unknown) =>
    String(value)
      .replace(/\\/g, "\\\\")
      .replace(/\|/g, "\\|")
      .replace(/\s*\n\s*/g, "<br>"),
  yaml: (value: unknown) => quote(value),
  json: (value: unknown) => quote(value),
  toml: (value: unknown) => quote(value),
  concat: (...parts: unknown[]) => parts.slice(0, -1).map(String).join(""),
  eq: (a: unknown, b: unknown) => (a !== undefined && a === b) || String(a) === String(b),
  and: (...values: unknown[]) => values.slice(0, -1).every(isTrue),
  or: (...values: unknown[]) => values.slice(0, -1).some(isTrue),
  not: (value: unknown) => !isTrue(value),
  includes: (items: readonly unknown[] | undefined, value: unknown) => (items ?? []).includes(value),
  atLeast: (level: unknown, bar: Level) => isAtLeast(level, bar),
};

/** JSON strings are valid YAML and, without the escapes that TOML lacks, valid TOML. DEL is the one that TOML refuses. */
function quote(value: unknown): string {
  return JSON.stringify(value).replace(/\u007f/g, "\\u007f");
}

function show(value: unknown, language: Language, field: string): string {
  if (Array.isArray(value)) return value.map((item) => show(item, language, field)).join(", ");
  if (typeof value === "boolean") return YES_NO[language][value ? 0 : 1];
  const question = findQuestion(field);
  if (question?.type === "url" || question?.type === "email") return `<${String(value)}>`;
  const option =
    question && "options" in question ? question.options.find((each) => each.value === String(value)) : undefined;
  return option?.label[language] ?? String(value);
}

function ask(field: string, language: Language): string {
  const question = findQuestion(field.split(".").slice(0, 2).join(".")) ?? findQuestion(field);
  return `**${UNANSWERED[language]}** ${question ? `${question.text[language]} ` : ""}(\`${field}\`)`;
}
