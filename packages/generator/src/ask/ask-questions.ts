import {
  describeExpected,
  findFault,
  formatProblem,
  holds,
  isAnswered,
  QUESTIONS,
  readField,
  slugify,
  translate,
  type FieldQuestion,
  type Language,
  type Question,
} from "@os2kit/model";
import { labelOf, type Prompter, type Reply } from "./prompter.ts";

/** Answers by group, as a card holds them. */
export type CardAnswers = Record<string, Record<string, unknown>>;

export interface Conversation {
  readonly language: Language;
  /** The year now, for the copyright question; the conversation has no clock of its own. */
  readonly year: number;
  /** Answers that were given already, by flags; they are not asked for. */
  readonly given: CardAnswers;
}

/** One thing to ask: a question, or a field of a record such as the contact person's name. */
interface Ask extends FieldQuestion {
  readonly asked: Question["asked"];
}

/**
 * Goes through the questions with a person: forwards, back and forth, each only while it is relevant.
 * @returns the answers with those given; nothing when the person stopped
 */
export async function askQuestions(
  prompter: Prompter,
  { language, year, given }: Conversation,
): Promise<CardAnswers | undefined> {
  const answers = structuredClone(given);
  const lookup = (field: string) => readField(answers, field) ?? defaultOf(field);
  const isRelevant = ({ field, asked }: Ask) =>
    readField(given, field) === undefined && asked !== undefined && (asked === true || holds(asked, lookup));
  prompter.begin(translate(language, "ask.intro"), translate(language, "ask.hint"));
  let at = 0;
  while (at < ASKS.length) {
    const ask = ASKS[at];
    if (!ask || !isRelevant(ask)) {
      at++;
      continue;
    }
    const relevant = ASKS.filter(isRelevant);
    const progress = `(${String(relevant.indexOf(ask) + 1)}/${String(relevant.length)})`;
    const reply = await askOne(prompter, ask, { answers, language, progress, year });
    if (reply.kind === "cancel") return undefined;
    if (reply.kind === "back") at = previous(at, isRelevant);
    else {
      setAnswer(answers, ask.field, reply.kind === "answer" ? reply.value : undefined);
      at++;
    }
  }
  prompter.end(translate(language, "ask.done"));
  return answers;
}

/** Every ask in order; the contact person is asked for by name and address, the rest of a record is for the card. */
const ASKS: readonly Ask[] = QUESTIONS.flatMap(({ field, question }): Ask[] => {
  if (question.type !== "record") return [{ field, question, asked: question.asked }];
  return ["name", "organisation", "email"].flatMap((name) => {
    const inner = question.fields[name];
    if (!inner || question.asked === undefined) return [];
    const text = { da: `${question.text.da} ${inner.text.da}`, en: `${question.text.en} ${inner.text.en}` };
    const asked = name === "name" ? question.asked : { [`${field}.name`]: { present: true } };
    return [
      { field: `${field}.${name}`, question: { ...inner, text, required: undefined } as unknown as Question, asked },
    ];
  });
});

interface Situation {
  readonly answers: CardAnswers;
  readonly language: Language;
  readonly progress: string;
  readonly year: number;
}

async function askOne(
  prompter: Prompter,
  { field, question }: Ask,
  { answers, language, progress, year }: Situation,
): Promise<Reply<unknown>> {
  const prompt = {
    text: question.text[language],
    help: question.help[language],
    progress,
    required: question.required === true,
    suggestion: suggest(field, question, answers, year),
    check: (value: string) => explainFault(question, value, language),
  };
  if (question.type === "choice" || question.type === "licence") {
    return prompter.askChoice(
      prompt,
      question.options.map((option) => labelOf(option, language)),
    );
  }
  if (question.type === "yesno") {
    const options = [true, false].map((value) => ({
      value: String(value),
      label: translate(language, value ? "ask.yes" : "ask.no"),
    }));
    return convert(await prompter.askChoice(prompt, options), (value) => value === "true");
  }
  const reply = await prompter.askText(prompt);
  if (question.type === "number") return convert(reply, Number);
  if (question.type === "choices" || question.type === "list") return convert(reply, splitList);
  if (question.type === "localised") return convert(reply, (value) => ({ [language]: value }));
  return reply;
}

function convert<T>(reply: Reply<string>, to: (value: string) => T): Reply<T> {
  return reply.kind === "answer" ? { kind: "answer", value: to(reply.value) } : reply;
}

function explainFault(question: Question, value: string, language: Language): string | undefined {
  const items = question.type === "choices" || question.type === "list" ? splitList(value) : [value];
  for (const item of items) {
    const code = findFault(question, item);
    if (code) {
      const { text, next } = formatProblem({ code, args: describeExpected(question, item) }, language);
      return `${text} ${next}`;
    }
  }
  return undefined;
}

/** What Enter stands for: an earlier answer when somebody goes back, else the default. */
function suggest(field: string, question: Question, answers: CardAnswers, year: number): string | undefined {
  const earlier = readField(answers, field);
  if (typeof earlier === "object" && earlier !== null && !Array.isArray(earlier))
    return String(Object.values(earlier)[0] ?? "") || undefined;
  if (isAnswered(earlier)) return String(earlier);
  if (question.type === "slug" && question.slugOf)
    return slugify((readField(answers, question.slugOf) as string | undefined) ?? "") || undefined;
  if (field === "legal.copyrightYear") return String(year);
  if (field === "build.database" && readField(answers, "build.stack") === "typescript-service") return "postgresql";
  const standard = defaultOf(field);
  return standard === undefined ? undefined : String(standard);
}

function defaultOf(field: string): string | boolean | readonly string[] | undefined {
  const question = QUESTIONS.find((each) => each.field === field)?.question;
  return question && "default" in question ? question.default : undefined;
}

function splitList(value: string): string[] {
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function previous(at: number, isRelevant: (ask: Ask) => boolean): number {
  const before = ASKS.slice(0, at).findLastIndex(isRelevant);
  return before === -1 ? at : before;
}

/** Sets an answer by its field, or takes it away. */
export function setAnswer(answers: CardAnswers, field: string, value: unknown): void {
  const names = field.split(".");
  const last = names.pop() ?? "";
  let record = answers as Record<string, unknown>;
  for (const name of names) record = (record[name] ??= {}) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(record, last);
  else record[last] = value;
}
