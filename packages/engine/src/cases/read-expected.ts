import type { Node } from "yaml";
import { OUTCOMES } from "@os2kit/model";
import {
  readChoice,
  readEntries,
  readFields,
  readList,
  readText,
  readYesNo,
  type Reading,
  type Value,
} from "./read-fields.ts";
import { readPath } from "./read-steps.ts";
import type { Expected, ExpectedFile, Word } from "./template-case.ts";

const FIELDS = ["exitCode", "outcomes", "contains", "absent", "complete"];
const EXIT_CODES = { "0": 0, "1": 1, "2": 2 } as const;

/** Reads `expected:` of a `case.yml`, to the files of the folder of that name. */
export function readExpected(reading: Reading, node: Value, files: readonly ExpectedFile[]): Expected {
  const fields = readFields(reading, node, FIELDS);
  const exitNode = fields.get("exitCode");
  const exitCode = exitNode && readChoice(reading, exitNode, Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[]);
  return {
    files,
    complete: readYesNo(reading, fields.get("complete")),
    contains: readEntries(reading, fields.get("contains")).flatMap(({ name: path, value: texts }) =>
      readList(reading, texts).flatMap((each) => {
        const text = readText(reading, each);
        return text === undefined ? [] : [{ path, text }];
      }),
    ),
    absent: readList(reading, fields.get("absent")).flatMap((each) => readGlob(reading, each) ?? []),
    outcomes: readEntries(reading, fields.get("outcomes")).flatMap(({ name: path, value: each }) => {
      const outcome = readChoice(reading, each, OUTCOMES);
      return outcome === undefined ? [] : [{ path, outcome: wordAt(each, outcome) }];
    }),
    exitCode: exitNode && exitCode ? wordAt(exitNode, EXIT_CODES[exitCode]) : { value: 0 },
  };
}

function readGlob(reading: Reading, node: Node): string | undefined {
  const text = readText(reading, node);
  return text?.includes("*") === true ? text : readPath(reading, node);
}

function wordAt<T>(node: Node, value: T): Word<T> {
  const [start = 0, end = 0] = node.range ?? [];
  return { value, start, end };
}
