import { isMap, isScalar, parseDocument, type Node, type Pair } from "yaml";

/** What becomes of an answer: its new name, or nothing where it goes away. */
export type NewNames = ReadonlyMap<string, string | undefined>;

/**
 * Gives answers to a set's own questions other names in the card's text, where they stand, or takes them out. Comments,
 * order and layout of everything else stay.
 * @param text the card's YAML, which must parse
 */
export function renameAnswers(text: string, names: NewNames): string {
  const answers = parseDocument(text, { uniqueKeys: false }).get("set", true);
  if (!isMap<Node, Node | null>(answers)) return text;
  const found = answers.items.filter(({ key }) => isScalar(key) && names.has(String(key.value)));
  const edits = found.flatMap((pair): Edit[] => {
    const to = names.get(nameOf(pair));
    const [start, end] = pair.key.range ?? [0, 0];
    if (to !== undefined) return [{ start, end, text: to }];
    return answers.flow === true ? [] : [{ ...linesOf(text, pair), text: "" }];
  });
  const edited = edits
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
  const inline = answers.flow === true ? found.map(nameOf).filter((name) => names.get(name) === undefined) : [];
  return inline.length === 0 ? edited : removeInline(edited, inline);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function nameOf({ key }: Pair<Node>): string {
  return isScalar(key) ? String(key.value) : "";
}

/** The lines of a pair, with a comment behind its value. */
function linesOf(text: string, { key, value }: Pair<Node, Node | null>): Pick<Edit, "start" | "end"> {
  const start = text.lastIndexOf("\n", (key.range?.[0] ?? 0) - 1) + 1;
  const last = value?.range?.[1] ?? key.range?.[1] ?? 0;
  const lineEnd = text.indexOf("\n", Math.max(last - 1, start));
  return { start, end: lineEnd === -1 ? text.length : lineEnd + 1 };
}

function removeInline(text: string, names: readonly string[]): string {
  const document = parseDocument(text, { uniqueKeys: false });
  for (const name of names) document.deleteIn(["set", name]);
  return document.toString({ lineWidth: 0 });
}
