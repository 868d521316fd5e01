import { itemIdentities } from "../structure/item-identities.ts";
import { indexLines, type LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Container } from "../structure/node.ts";
import { readTomlKey, readTomlPair, skipBlank, skipSpace, TAIL, type Part } from "./read-toml-pair.ts";

/** A table that is being read: its heading, and its keys so far. */
interface Section {
  readonly heading: string;
  /** One of an array of tables. */
  readonly isItem: boolean;
  readonly start: number;
  readonly open: number;
  readonly parts: Part[];
}

/** Reads a text that is known to be good TOML: keys at the top and tables, in the order of the text. */
export function readTomlSections(file: string): Container {
  const lines = indexLines(file);
  const top: Part[] = [];
  const sections: Section[] = [];
  for (let at = skipBlank(file, 0); at < file.length; at = skipBlank(file, at)) {
    if (file.startsWith("[", at)) {
      const isItem = file.startsWith("[[", at);
      const { key, end } = readTomlKey(file, skipSpace(file, at + (isItem ? 2 : 1)));
      const open = file.indexOf("]", end) + (isItem ? 2 : 1);
      sections.push({ heading: key, isItem, start: at, open, parts: [] });
      at = open;
    } else {
      const part = readTomlPair(lines, at);
      (sections.at(-1)?.parts ?? top).push(part);
      at = part.end;
    }
  }
  const entries = [...top, ...nameSections(sections, lines)];
  return makeContainer({ lines, kind: "map", start: 0, end: file.length, open: 0, entries, tail: TAIL });
}

/** Names tables: an item of an array by what tells it from the others, and what is below it by its name. */
function nameSections(sections: readonly Section[], lines: LineIndex): readonly Part[] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return sections.map((section) => {
    const node = readSection(section, lines);
    const above = [...names.keys()]
      .filter((heading) => section.heading.startsWith(`${heading}.`))
      .sort()
      .at(-1);
    const heading = above ? `${names.get(above) ?? ""}${section.heading.slice(above.length)}` : section.heading;
    const key = section.isItem ? nameItem(heading, node, taken) : heading;
    if (section.isItem) names.set(section.heading, key);
    return { key, start: section.start, end: node.end, node };
  });
}

function nameItem(heading: string, node: Container, taken: Set<string>): string {
  const item = { file: "", key: "", start: 0, end: 0, lineStart: 0, lineEnd: 0, node };
  const identity = itemIdentities.map((identify) => identify(item)).find((found) => found !== undefined);
  let name = `${heading}[${identity ?? ""}]`;
  for (let i = 1; taken.has(name); i++) name = `${heading}[${identity ?? ""} ${String(i)}]`;
  taken.add(name);
  return name;
}

function readSection({ open, parts }: Section, lines: LineIndex): Container {
  const end = parts.at(-1)?.end ?? open;
  const start = parts[0]?.start ?? open;
  return makeContainer({ lines, kind: "map", start, end, open, entries: parts, tail: TAIL });
}
