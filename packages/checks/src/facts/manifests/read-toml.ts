import { parse } from "smol-toml";

/** Reads TOML as plain values. @throws whatever is wrong with it */
export function readToml(text: string): unknown {
  return parse(text);
}

/** The line (from 1) of a key of a table, both as they are usually written, else 1. */
export function lineInToml(text: string, table: string, key: string): number {
  let current = "";
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\s{0,20}\[\s{0,9}([^[\]\n]{1,200}?)\s{0,9}\]/.exec(line)?.[1];
    if (header !== undefined) current = header;
    else if (
      current === table &&
      line.trimStart().startsWith(key) &&
      /^[\s.=]/.test(line.trimStart().slice(key.length))
    )
      return index + 1;
  }
  return 1;
}
