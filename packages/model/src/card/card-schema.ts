import { LANGUAGES, type Language } from "../localised.ts";
import { GROUPS, REPOSITORY } from "../questions/index.ts";
import type { Question, Questions } from "../questions/question.ts";
import { REQUIREMENT_IDS } from "../requirements/ids.ts";
import { ANSWER_FIELDS, WAIVER_FIELDS } from "./read-others.ts";
import { OSI_LICENCES } from "./osi-licences.ts";
import { SLUG_PATTERN } from "./slug.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Where a product keeps the schema, beside its card, whose first line names it, so that editors help without a network. */
export const CARD_SCHEMA_PATH = ".os2/product.schema.json";

/**
 * The JSON Schema (draft 2020-12) of the product card, made from the question list.
 * @param language the language of titles and descriptions
 */
export function makeCardSchema(language: Language): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: language === "da" ? "OS2-produktkort" : "OS2 product card",
    type: "object",
    additionalProperties: false,
    required: ["product"],
    properties: {
      ...Object.fromEntries(
        Object.entries(GROUPS).map(([name, questions]) => [name, recordSchema(questions, language)]),
      ),
      repositories: { type: ["array", "null"], items: recordSchema(REPOSITORY, language) },
      answers: {
        type: ["object", "null"],
        additionalProperties: false,
        properties: Object.fromEntries(
          REQUIREMENT_IDS.map((id) => [id, nullable(recordSchema(ANSWER_FIELDS, language))]),
        ),
      },
      kit: {
        type: ["object", "null"],
        additionalProperties: false,
        properties: {
          policy: { type: ["object", "null"], additionalProperties: { enum: ["ours", "managed"] } },
          waivers: { type: ["array", "null"], items: recordSchema(WAIVER_FIELDS, language) },
        },
      },
      set: { type: ["object", "null"] },
    },
  };
}

function recordSchema(questions: Questions, language: Language): Schema {
  const required = Object.entries(questions)
    .filter(([, question]) => question.required)
    .map(([name]) => name);
  const properties = Object.entries(questions).map(([name, question]) => {
    const described = {
      title: question.text[language],
      description: question.help[language],
      ...valueSchema(question, language),
    };
    return [name, question.required ? described : nullable(described)];
  });
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(properties) as Schema,
  };
}

function valueSchema(question: Question, language: Language): Schema {
  switch (question.type) {
    case "text":
      return {
        type: ["string", "number"],
        minLength: 1,
        maxLength: question.maxLength ?? 300,
        ...(question.pattern ? { pattern: question.pattern } : {}),
      };
    case "paragraph":
      return { type: ["string", "number"], minLength: 1, maxLength: 10_000 };
    case "localised": {
      const text = { type: ["string", "number", "null"], minLength: 1, maxLength: question.maxLength ?? 10_000 };
      const properties = Object.fromEntries(LANGUAGES.map((each) => [each, text]));
      return { anyOf: [text, { type: "object", additionalProperties: false, properties }] };
    }
    case "email":
      return { type: "string", format: "email" };
    case "url":
      return { type: "string", format: "uri", pattern: "^https?://" };
    case "date":
      return { type: "string", format: "date" };
    case "slug":
      return { type: ["string", "number"], pattern: SLUG_PATTERN };
    case "licence":
      return { enum: OSI_LICENCES };
    case "choice":
      return { enum: spellings(question.options.map(({ value }) => value)) };
    case "choices":
      return { type: "array", items: { enum: question.options.map(({ value }) => value) } };
    case "number":
      return { type: "integer", minimum: question.min, maximum: question.max };
    case "yesno":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: { type: ["string", "number", "null"], minLength: 1, maxLength: 300 } };
    case "record":
      return recordSchema(question.fields, language);
    case "records":
      return { type: "array", items: recordSchema(question.fields, language) };
  }
}

/** `level: 1` is a number in YAML, and means the same as `level: "1"`. */
function spellings(values: readonly string[]): (string | number)[] {
  return [...values, ...values.filter((value) => /^\d+$/.test(value)).map(Number)];
}

/** A field that is there but empty is a question that nobody has answered yet. */
function nullable(schema: Schema): Schema {
  if (Array.isArray(schema.type)) return { ...schema, type: [...(schema.type as string[]), "null"] };
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...(schema.enum as unknown[]), null] };
  return schema;
}
