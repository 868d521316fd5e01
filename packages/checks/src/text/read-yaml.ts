import {
  Composer,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  visit,
  type CST,
  type Document,
  type Node,
} from "yaml";
import { findCircularAlias, keyName, pathFinder, type YamlPath } from "./yaml-path.ts";
import { parseTokens } from "./yaml-tokens.ts";

/** What is wrong with a YAML text. */
export interface YamlProblem {
  /** `limit`: larger or deeper than anything that people write; it was not read. */
  readonly kind: "syntax" | "duplicate" | "limit";
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The parser's words (English), or the key that stands twice. */
  readonly text: string;
}

/** From 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as checks read it. */
export interface Yaml {
  /** Plain values; `undefined` where the text does not parse. */
  readonly value: unknown;
  readonly document?: Document;
  /** Every document of the stream. */
  readonly documents: readonly Document[];
  readonly problems: readonly YamlProblem[];
  /** The line (from 1) of an offset, such as a node's `range[0]`. */
  lineAt(offset: number): number;
  /** The line (from 1) of the key or item that a path leads to, or of the nearest that exists on the way. */
  lineOf(path: YamlPath): number;
  /** The same place, with its column (from 1). */
  placeOf(path: YamlPath): Place;
  /** The node that a path leads to; aliases and merge keys are followed. */
  nodeAt(path: YamlPath): Node | undefined;
}

/** Times that aliases may be resolved, those inside others multiplied; fewer where there is much to copy. */
const MAX_ALIASES = 200;
const MAX_ALIAS_COST = 2_000_000;
const MAX_PROBLEMS = 20;

/**
 * Reads YAML 1.2 with merge keys, and with limits. Never throws.
 * @param text with `\n` as line ends
 * @param which of several documents in one text; -1 for the last
 */
export function readYaml(text: string, which = 0): Yaml {
  const lines = new LineCounter();
  const parsed = parseTokens(text, lines);
  if ("refused" in parsed) return refuse(parsed.refused);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { line, column: col } : { line: 1, column: 1 };
  };
  const lineAt = (offset: number): number => placeAt(offset).line;
  const documents = compose(parsed.tokens, text.length);
  const document = documents.at(which);
  const problems = documents.flatMap((each) => [
    ...each.errors.slice(0, MAX_PROBLEMS).map(({ message, pos }): YamlProblem => ({
      kind: "syntax",
      ...placeAt(pos[0]),
      text: message.split("\n")[0] ?? "",
    })),
    ...findDuplicates(each, placeAt),
  ]);
  const plain = document?.errors.length === 0 ? toValue(document, parsed.lexemes, placeAt) : {};
  const find = pathFinder(document);
  return {
    value: plain.value,
    ...(document ? { document } : {}),
    documents,
    problems: [...problems, ...(plain.problem ? [plain.problem] : [])].slice(0, MAX_PROBLEMS),
    lineAt,
    lineOf: (path) => lineAt(find(path).offset),
    placeOf: (path) => placeAt(find(path).offset),
    nodeAt: (path) => find(path).node,
  };
}

function refuse(text: string): Yaml {
  const start = { line: 1, column: 1 };
  return {
    value: undefined,
    documents: [],
    problems: [{ kind: "limit", ...start, text }],
    lineAt: () => 1,
    lineOf: () => 1,
    placeOf: () => start,
    nodeAt: () => undefined,
  };
}

function compose(tokens: readonly CST.Token[], end: number): Document[] {
  // The library compares each key with all others; with many keys that takes minutes, so we look for twins ourselves.
  const composer = new Composer({ merge: true, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const { stackTraceLimit } = Error;
  // Where an error was made is told by its position in the text; tracing the stack for each takes most of the time.
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, true, end)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toValue(
  document: Document,
  lexemes: number,
  placeAt: (offset: number) => Place,
): { value?: unknown; problem?: YamlProblem } {
  const circular = findCircularAlias(document);
  if (circular) {
    const place = placeAt(circular.range?.[0] ?? 0);
    return { problem: { kind: "syntax", ...place, text: `Alias inside its own anchor: ${circular.source}` } };
  }
  try {
    return {
      value: document.toJS({ maxAliasCount: Math.min(MAX_ALIASES, Math.floor(MAX_ALIAS_COST / lexemes)) }) as unknown,
    };
  } catch (error) {
    // The library throws for aliases only: too many, or of no anchor.
    const text = error instanceof Error ? error.message : "";
    const kind = text.startsWith("Unresolved") ? "syntax" : "limit";
    return { problem: { kind, ...placeAt(offsetOfAlias(document, text)), text } };
  }
}

function offsetOfAlias(document: Document, message: string): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { source, range }) => {
      if (!message.endsWith(`: ${source}`)) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function findDuplicates(document: Document, placeAt: (offset: number) => Place): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const pending: unknown[] = [document.contents];
  while (pending.length > 0) {
    const node = pending.pop();
    if (isPair(node)) pending.push(node.value, node.key);
    if (!isCollection(node)) continue;
    const seen = new Set<string>();
    for (const item of node.items) {
      pending.push(item);
      if (!isMap(node) || !isPair(item) || !isScalar(item.key)) continue;
      const key = keyName(item.key);
      if (seen.has(key) && key !== "<<")
        problems.push({ kind: "duplicate", ...placeAt(item.key.range?.[0] ?? 0), text: key });
      seen.add(key);
    }
  }
  return problems.sort((a, b) => a.line - b.line);
}
