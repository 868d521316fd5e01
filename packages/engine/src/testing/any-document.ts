import fc from "fast-check";

/** Data of a structured file, in the order of its keys. */
export type Data = ReadonlyMap<string, Value>;
export type Value = string | readonly string[] | Data;

/** How a format writes data: a line for each key, item and end. */
export interface Writer {
  readonly path: string;
  readonly write: (data: Data, step: string) => string;
}

const quote = (text: string) => JSON.stringify(text);

function toJson(data: Data, step: string, indent = ""): string {
  const inner = indent + step;
  const parts = [...data].map(([key, value]) => {
    if (typeof value === "string") return `${inner}${quote(key)}: ${quote(value)}`;
    if (value instanceof Map) return `${inner}${quote(key)}: ${toJson(value as Data, step, inner)}`;
    const items = (value as readonly string[]).map((item) => `${inner}${step}${quote(item)}`);
    return `${inner}${quote(key)}: [\n${items.join(",\n")}\n${inner}]`;
  });
  return `{\n${parts.join(",\n")}\n${indent}}`;
}

function toYaml(data: Data, step: string, indent = ""): string {
  const parts = [...data].map(([key, value]) => {
    if (typeof value === "string") return `${indent}${key}: ${quote(value)}\n`;
    if (value instanceof Map) return `${indent}${key}:\n${toYaml(value as Data, step, indent + step)}`;
    return `${indent}${key}:\n${(value as readonly string[]).map((item) => `${indent}${step}- ${quote(item)}\n`).join("")}`;
  });
  return parts.join("");
}

function toToml(data: Data, step: string, heading = ""): string {
  const lines: string[] = [];
  const tables: string[] = [];
  for (const [key, value] of data) {
    if (typeof value === "string") lines.push(`${key} = ${quote(value)}\n`);
    else if (value instanceof Map)
      tables.push(`[${heading}${key}]\n${toToml(value as Data, step, `${heading}${key}.`)}`);
    else
      lines.push(`${key} = [\n${(value as readonly string[]).map((item) => `${step}${quote(item)},\n`).join("")}]\n`);
  }
  return [...lines, ...tables].join("");
}

function toXml(data: Data, step: string, indent = ""): string {
  const parts = [...data].map(([key, value]) => {
    if (typeof value === "string") return `${indent}<${key}>${value}</${key}>\n`;
    const inner =
      value instanceof Map
        ? toXml(value as Data, step, indent + step)
        : (value as readonly string[]).map((item) => `${indent}${step}<item>${item}</item>\n`).join("");
    return `${indent}<${key}>\n${inner}${indent}</${key}>\n`;
  });
  return parts.join("");
}

export const WRITERS: readonly Writer[] = [
  { path: "a.json", write: (data, step) => `${toJson(data, step)}\n` },
  { path: "a.yml", write: (data, step) => toYaml(data, step) },
  { path: "a.toml", write: (data, step) => toToml(data, step) },
  { path: "a.xml", write: (data, step) => `<root>\n${toXml(data, step, step)}</root>\n` },
];

/** A change of data at some key, found again by numbers. */
interface Change {
  readonly kind: "set" | "add" | "remove" | "item" | "drop";
  readonly at: readonly number[];
  readonly value: string;
}

const KEYS = ["name", "port", "steps", "on", "constructor", "__proto__", "toString", "b-c", "x1", "zeta"];

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const list = fc.uniqueArray(words, { minLength: 1, maxLength: 4 });
const entries = (value: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), { minLength: 1, maxLength: 6, selector: ([key]) => key })
    .map((pairs): Data => new Map(pairs));
const leaf = fc.oneof<fc.Arbitrary<Value>[]>(words, list);
const data = entries(fc.oneof<fc.Arbitrary<Value>[]>(words, list, entries(leaf)));
const changes = fc.array(
  fc.record<Change>({
    kind: fc.constantFrom("set", "add", "remove", "item", "drop"),
    at: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
    value: words,
  }),
  { maxLength: 3 },
);

/** Data in three versions. */
export const anyThree = fc.tuple(data, changes, changes).map(([base, mine, other]) => ({
  base,
  ours: mine.reduce((now, change, i) => apply(now, change, `Mine${String(i)}`), base),
  theirs: other.reduce((now, change, i) => apply(now, change, `Tmpl${String(i)}`), base),
}));

function apply(before: Data, { kind, at, value }: Change, mark: string, depth = 0): Data {
  const after = new Map(before);
  const keys = [...before.keys()];
  const key = keys[(at[depth] ?? 0) % keys.length] ?? "";
  const old = before.get(key);
  if (old instanceof Map && depth < 2 && (at[2] ?? 0) % 3 > 0) {
    after.set(key, apply(old as Data, { kind, at, value }, mark, depth + 1));
  } else if (kind === "set") after.set(key, typeof old === "string" ? value + mark : (old ?? value));
  else if (kind === "add") after.set(`${value}${mark}`, value + mark);
  else if (kind === "remove" && before.size > 1) after.delete(key);
  else if (Array.isArray(old)) {
    const items = old as readonly string[];
    if (kind === "item") after.set(key, items.toSpliced((at[2] ?? 0) % (items.length + 1), 0, value + mark));
    if (kind === "drop" && items.length > 1) after.set(key, items.toSpliced((at[2] ?? 0) % items.length, 1));
  }
  return after;
}
