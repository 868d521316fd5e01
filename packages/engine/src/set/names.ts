import { GROUPS, REPOSITORY, REQUIREMENT_IDS, type Question, type Questions } from "@os2kit/model";

/** What a name in a template stands for. */
export type NamedThing = Question | { readonly type: "group" | "plain" | "plainList" };

const PLAIN = { type: "plain" } as const;
const GROUP = { type: "group" } as const;
const ANSWER_FIELDS = ["status", "text", "explanation", "owner", "until", "by", "date"];
const PLACES = ["code", "docs", "management"];

/**
 * Resolves a name as templates and conditions write it, such as `product.slug` or `here.docs`.
 * Items of a list are named by `[]`: `organisation.maintainers[].name`.
 * @param questions the template set's own questions, named under `set.`
 * @returns nothing when there is no such name
 */
export function resolveName(name: string, questions: Questions): NamedThing | undefined {
  const [first = "", second, ...rest] = name.split(".");
  const groups: Readonly<Record<string, Questions>> = GROUPS;
  if (Object.hasOwn(groups, first)) {
    if (second === undefined) return GROUP;
    return descend({ type: "record", fields: groups[first] ?? {} }, [second, ...rest]);
  }
  if (first === "repositories") return second === undefined ? { type: "plainList" } : undefined;
  if (first === "repositories[]" || first === "repository") {
    return second === undefined ? GROUP : descend({ type: "record", fields: REPOSITORY }, [second, ...rest]);
  }
  if (first === "templateSet" && rest.length === 0) {
    return second === undefined ? GROUP : ["name", "version"].includes(second) ? PLAIN : undefined;
  }
  if ((first === "here" || first === "links") && rest.length === 0) {
    return second === undefined ? GROUP : PLACES.includes(second) ? PLAIN : undefined;
  }
  if (first === "answers") return resolveAnswer(second, rest);
  if (first === "set")
    return second === undefined
      ? GROUP
      : rest.length === 0 && Object.hasOwn(questions, second)
        ? questions[second]
        : undefined;
  return undefined;
}

function descend(
  parent: { readonly type: string; readonly fields?: Questions },
  names: readonly string[],
): NamedThing | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return undefined;
  const bare = name.replace(/\[\]$/, "");
  const question = parent.fields && Object.hasOwn(parent.fields, bare) ? parent.fields[bare] : undefined;
  if (question === undefined) return undefined;
  if (name !== bare) {
    if (question.type === "records") return rest.length === 0 ? GROUP : descend(question, rest);
    return (question.type === "list" || question.type === "choices") && rest.length === 0 ? PLAIN : undefined;
  }
  if (rest.length === 0) return question;
  return question.type === "record" ? descend(question, rest) : undefined;
}

function resolveAnswer(id: string | undefined, rest: readonly string[]): NamedThing | undefined {
  if (id === undefined) return GROUP;
  if (!REQUIREMENT_IDS.includes(id)) return undefined;
  const [field, ...more] = rest;
  if (field === undefined) return GROUP;
  if (more.length > 0) return undefined;
  if (field === "evidence") return { type: "plainList" };
  if (field === "evidence[]") return PLAIN;
  return ANSWER_FIELDS.includes(field) ? PLAIN : undefined;
}

/** True for what has items: `#each` goes through it, and it cannot be printed as it is. */
export function isList(thing: NamedThing): boolean {
  return ["list", "choices", "records", "plainList"].includes(thing.type);
}

/** True for what prints as one piece of text. */
export function isPrintable(thing: NamedThing): boolean {
  return !isList(thing) && !["group", "record", "localised"].includes(thing.type);
}
