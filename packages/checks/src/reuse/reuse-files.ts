import { parse, TomlError } from "smol-toml";
import { fact, type RepositoryView } from "../repository-view.ts";
import { entriesOf, stringsOf } from "../facts/manifests/reader.ts";
import { matchGlob } from "./match-glob.ts";

/** What is wrong with a REUSE.toml; the check has the words. */
export type ReuseFault = "syntax" | "version" | "annotation" | "path" | "precedence" | "value";

/** Licence and copyright that a REUSE.toml, or `.reuse/dep5`, gives to the files of a pattern. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  matches(path: string): boolean;
  readonly precedence: "closest" | "aggregate" | "override";
  readonly copyright: readonly string[];
  /** SPDX expressions as written. */
  readonly licences: readonly string[];
}

/** One file that annotates others. */
export interface ReuseFile {
  readonly path: string;
  readonly annotations: readonly Annotation[];
  readonly faults: readonly { readonly fault: ReuseFault; readonly line: number; readonly text: string }[];
}

/** Every REUSE.toml, those nearer to the root first, and `.reuse/dep5`. */
export const reuseFiles = fact(({ files }: RepositoryView): readonly ReuseFile[] => {
  const tomls = files.paths.filter((path) => /(^|\/)REUSE\.toml$/.test(path));
  const dep5 = files.text(".reuse/dep5");
  return [
    ...(dep5 === undefined ? [] : [readDep5(".reuse/dep5", dep5)]),
    ...tomls
      .sort((a, b) => a.split("/").length - b.split("/").length)
      .map((path) => readReuseToml(path, files.text(path) ?? "")),
  ];
});

function readReuseToml(path: string, text: string): ReuseFile {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return { path, annotations: [], faults: [{ fault: "syntax", line, text: "" }] };
  }
  const fields = new Map(entriesOf(value));
  const tables = fields.get("annotations") ?? [];
  const lines = text
    .split("\n")
    .flatMap((line, index) => (/^\s*\[\[\s*annotations\s*\]\]/.test(line) ? index + 1 : []));
  const faults: ReuseFile["faults"][number][] = [];
  if (fields.get("version") !== 1) faults.push({ fault: "version", line: 1, text: show(fields.get("version")) });
  if (!Array.isArray(tables)) faults.push({ fault: "annotation", line: 1, text: show(tables) });
  const read = (Array.isArray(tables) ? tables : []).map((table: unknown, index) =>
    readAnnotation(path, table, lines[index] ?? 1),
  );
  return {
    path,
    annotations: read.flatMap(({ annotation }) => annotation ?? []),
    faults: [...faults, ...read.flatMap((each) => each.faults)],
  };
}

const PRECEDENCE = ["closest", "aggregate", "override"] as const;

function readAnnotation(path: string, table: unknown, line: number) {
  const fields = new Map(entriesOf(table));
  const faults: ReuseFile["faults"][number][] = [];
  const patterns = listOf(fields.get("path"));
  if (!patterns || patterns.length === 0) faults.push({ fault: "path", line, text: show(fields.get("path")) });
  const written = fields.get("precedence") ?? "closest";
  const precedence = PRECEDENCE.find((each) => each === written);
  if (!precedence) faults.push({ fault: "precedence", line, text: show(written) });
  const [copyright, licences] = ["SPDX-FileCopyrightText", "SPDX-License-Identifier"].map((key) => {
    const list = listOf(fields.get(key) ?? []);
    if (!list) faults.push({ fault: "value", line, text: key });
    return list ?? [];
  });
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const matchers = (patterns ?? []).map(matchGlob);
  const matches = (each: string) =>
    each.startsWith(folder) && matchers.some((isMatch) => isMatch(each.slice(folder.length)));
  const annotation: Annotation | undefined =
    faults.length > 0
      ? undefined
      : {
          path,
          line,
          matches,
          precedence: precedence ?? "closest",
          copyright: copyright ?? [],
          licences: licences ?? [],
        };
  return { annotation, faults };
}

/** A string, or a list of nothing but strings. */
function listOf(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  return Array.isArray(value) && stringsOf(value).length === value.length ? stringsOf(value) : undefined;
}

function show(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 60) : "";
}

/** Debian's copyright format: paragraphs of fields, whose values go on in indented lines; `*` takes slashes too. */
function readDep5(path: string, text: string): ReuseFile {
  const annotations: Annotation[] = [];
  let line = 1;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    const fields = new Map<string, string>();
    let current = "";
    for (const each of paragraph.split("\n")) {
      const [, key, value = ""] = /^([A-Za-z-]{1,40}):(.*)$/.exec(each) ?? [];
      if (key !== undefined) fields.set((current = key.toLowerCase()), value);
      else fields.set(current, `${fields.get(current) ?? ""}\n${each.trim()}`);
    }
    const patterns = (fields.get("files") ?? "")
      .trim()
      .split(/\s+/)
      .filter((pattern) => pattern !== "");
    const matchers = patterns.map((pattern) => matchGlob(pattern.replaceAll("*", "**")));
    const licence = fields.get("license")?.trim().split("\n")[0] ?? "";
    if (patterns.length > 0)
      annotations.push({
        path,
        line,
        matches: (each) => matchers.some((isMatch) => isMatch(each)),
        precedence: "aggregate",
        copyright: fields.has("copyright") ? [fields.get("copyright")?.trim() ?? ""] : [],
        licences: licence === "" ? [] : [licence],
      });
    line += paragraph.split("\n").length + 1;
  }
  return { path, annotations, faults: [] };
}
