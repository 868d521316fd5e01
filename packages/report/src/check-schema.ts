import { CHECK_OUTCOMES, EVIDENCE_STATES, LEVELS, REQUIREMENT_IDS, SEVERITIES } from "@os2kit/model";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const day: Schema = { type: "string", format: "date" };
const count: Schema = { type: "integer", minimum: 0 };
const level: Schema = { enum: LEVELS };

/** A record with no other fields than these; those with a question mark at the end may be absent. */
function record(fields: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(fields);
  return {
    type: "object",
    additionalProperties: false,
    required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ""), schema])),
  };
}

function list(items: Schema, description?: string): Schema {
  return { type: "array", items, ...(description === undefined ? {} : { description }) };
}

/** One number for each of the keys. */
function counts(keys: readonly string[]): Schema {
  return record(Object.fromEntries(keys.map((key) => [key, count])));
}

const PLACE = {
  repository: { ...text, description: "As the card names it" },
  "path?": { ...text, description: "From the repository's root, with / between" },
  "line?": { type: "integer", minimum: 1 },
  "commit?": { type: "string", pattern: "^[0-9a-f]{40,64}$" },
  "field?": { ...text, description: "A field of the product card" },
  "url?": { type: "string", format: "uri" },
} as const satisfies Readonly<Record<string, Schema>>;

const FINGERPRINT: Schema = {
  type: "string",
  description: "Equal for the same finding at another line or on another day",
};

const REPOSITORY = record({
  name: text,
  kind: { enum: ["code", "docs", "deployment", "management"] },
  "address?": { type: "string", format: "uri" },
  "commit?": PLACE["commit?"],
  files: count,
});

const REQUIREMENT = record({
  id: { enum: REQUIREMENT_IDS },
  level,
  obligation: { enum: ["must", "should"] },
  state: { enum: EVIDENCE_STATES },
  evidence: list(
    record({
      ...PLACE,
      "link?": { type: "string", format: "uri", description: "An address that stays true when the branch moves on" },
      note: { ...text, description: "In the asked language" },
    }),
  ),
  findings: list(FINGERPRINT, "The fails behind the state, by fingerprint"),
  "next?": { ...text, description: "The next step, in the asked language" },
});

const WAIVER = record({ check: text, "path?": text, reason: text, owner: text, until: day });

const FINDING = record({
  check: { type: "string", pattern: "^[a-z]+/[a-z0-9-]+$" },
  outcome: { enum: CHECK_OUTCOMES },
  severity: { enum: SEVERITIES },
  ...PLACE,
  message: { ...text, description: "In the asked language" },
  "next?": { ...text, description: "The next step, in the asked language" },
  requirements: list({ enum: REQUIREMENT_IDS }),
  "open?": { const: true, description: "Only people can answer it" },
  "fix?": list(text, "Files of the templates that mend it"),
  "known?": { const: true, description: "It stood in the baseline, and is not counted" },
  "waiver?": WAIVER,
  fingerprint: FINGERPRINT,
});

/** The JSON Schema (draft 2020-12) of what `os2kit check --json` prints. */
export function makeCheckSchema(): Schema {
  const { properties, ...rest } = record({
    schema: { const: 1 },
    exitCode: { enum: [0, 2], description: "2 when a fail at the bar of --fail-on or above is left" },
    product: text,
    date: { ...day, description: "The day that ages were counted from" },
    profile: text,
    target: { ...level, description: "The level that the product was weighed against" },
    level: { enum: [...LEVELS, null], description: "The highest level that the evidence reaches" },
    repositories: { ...list(REPOSITORY), minItems: 1 },
    requirements: list(REQUIREMENT, "All 43, in the order of OS2's model; empty for another profile"),
    findings: list(FINDING),
    totals: record({
      outcomes: counts(CHECK_OUTCOMES),
      fails: counts(SEVERITIES),
      levels: record(Object.fromEntries(LEVELS.map((each) => [each, counts(EVIDENCE_STATES)]))),
    }),
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Result of os2kit check",
    ...rest,
    properties,
  };
}
