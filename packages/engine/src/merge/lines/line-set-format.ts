import { indexLines } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Format } from "../structure/node.ts";

const COMMENT = /^\s*#/;

/** What a line is about: the name of a setting, or the pattern that an owner or attribute is for. */
function keyOf(path: string): (line: string) => string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name.includes(".env") || name.includes("env.") || name === ".npmrc") {
    return (line) => /^(?:export\s+)?([^=\s]+)\s*=/.exec(line)?.[1];
  }
  if (name === "codeowners" || name === ".gitattributes") return (line) => /^(?:\\.|\S)+/.exec(line)?.[0];
  return () => undefined;
}

/** A file that is a set of lines: each once, with the comments and blank lines above it. */
export function lineSetFormat(path: string): Format {
  const key = keyOf(path);
  return {
    read: (text) => readLines(text, key),
    isValid: () => true,
    identities: [],
    comment: /^[ \t]*#.*$/gm,
    freeIndent: () => false,
    lineSet: true,
  };
}

function readLines(file: string, key: (line: string) => string | undefined) {
  const lines = file === "" ? [] : file.replace(/\n$/, "").split("\n");
  const isEntry = (line: string) => line.trim() !== "" && !COMMENT.test(line);
  const last = lines.findLastIndex(isEntry);
  let at = 0;
  const entries = lines.flatMap((line, i) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const text = line.trim();
    // A comment below all lines belongs to none of them, and stands for itself.
    if (!isEntry(line) && (i < last || text === "")) return [];
    const end = start + text.length;
    return [{ key: key(text) ?? "", start, end, node: { kind: "scalar", value: text, start, end } as const }];
  });
  return makeContainer({
    lines: indexLines(file),
    kind: "list",
    start: 0,
    end: file.length,
    open: 0,
    entries,
    tail: /^\s*$/,
  });
}
