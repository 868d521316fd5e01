/** A parsed object: of YAML, JSON or TOML. */
export type PlainRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else. */
export function asRecord(value: unknown): PlainRecord {
  return isRecord(value) ? value : {};
}

/** A list as it is, nothing as an empty one, and anything else as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}

/** Text, numbers and truth values as text; nothing for what is no single value. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** An object's single values, as text. */
export function asTexts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(asRecord(value)).flatMap(([key, each]) => {
      const text = asText(each);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}
