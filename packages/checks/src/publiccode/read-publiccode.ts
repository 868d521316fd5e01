import { isRecord, type PlainRecord } from "../text/plain-values.ts";
import { readYaml, type Yaml, type YamlProblem } from "../text/read-yaml.ts";
import type { ProblemCode } from "./problem-texts.ts";
import type { PlacedFault } from "./problem.ts";

/** What a file holds, and what is wrong with it before any field is looked at. */
export interface ReadPubliccode {
  readonly value?: PlainRecord;
  readonly yaml?: Yaml;
  readonly faults: readonly PlacedFault[];
}

/** Reads the bytes of a publiccode.yml as UTF-8 and YAML 1.2. */
export function readPubliccode(input: Uint8Array | string): ReadPubliccode {
  const { text, faults } = decode(input);
  if (text.trim() === "") return { faults: [...faults, { code: "empty", path: [] }] };
  const yaml = readYaml(text);
  const second = yaml.documents[1];
  const all: readonly PlacedFault[] = [
    ...faults,
    ...unique(yaml.problems.map(toFault)),
    ...(second ? [{ code: "documents", path: [], line: yaml.lineAt(second.range?.[0] ?? 0), column: 1 } as const] : []),
  ];
  if (isRecord(yaml.value)) return { value: yaml.value, yaml, faults: all };
  const isRead = yaml.problems.every(({ kind }) => kind === "duplicate");
  return { yaml, faults: isRead ? [...all, { code: "not-fields", path: [] }] : all };
}

function decode(input: Uint8Array | string): { text: string; faults: readonly PlacedFault[] } {
  const whole = typeof input === "string" ? input : new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  const text = whole.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const faults: PlacedFault[] = whole === text || !whole.startsWith("\uFEFF") ? [] : [{ code: "bom", path: [] }];
  const bad = typeof input === "string" ? -1 : findBadByte(input, text);
  if (bad >= 0) faults.push({ code: "encoding", path: [], ...placeIn(text, bad) });
  return { text, faults };
}

/** Where the decoder put its mark for bytes that are no UTF-8; -1 where there are none. */
function findBadByte(bytes: Uint8Array, text: string): number {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return -1;
  } catch {
    return Math.max(text.indexOf("\uFFFD"), 0);
  }
}

function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
}

/** The parser may stumble several times over one line, for one cause. */
function unique(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, line, path }) => {
    const key = [code, line, ...path].join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

function toFault({ kind, line, column, text }: YamlProblem): PlacedFault {
  if (kind === "duplicate") return { code: "duplicate", path: [text], line, column };
  if (kind === "limit") return { code: "limit", path: [], line, column, args: { text } };
  const [code] = CAUSES.find(([, words]) => words.test(text)) ?? ["yaml"];
  return { code, path: [], line, column, args: { text: text.slice(0, 200) } };
}

/** What the parser's words, which are English, mean to somebody who writes the file. */
const CAUSES: readonly (readonly [ProblemCode, RegExp])[] = [
  ["tab", /^Tabs are not allowed/],
  ["yaml-end", /^Missing closing|\band end with a\b/],
  ["yaml-indent", /must start at the same column|sufficiently indented/],
  ["yaml-colon", /^Nested mappings are not allowed in compact mappings/],
  ["yaml-key", /^Implicit (map )?keys need|without - indicator$|^Unexpected scalar at node end/],
  ["yaml-start", /cannot start with/],
];
