import { findPathFault } from "@os2kit/model";
import { placeOf, readFields, readList, readText, report, type Reading, type Value } from "./read-fields.ts";
import type { Step } from "./template-case.ts";

const FIELDS = ["in", "replace", "with", "append", "delete", "move", "to"];

/** Reads the steps of `v1`, `v2` or `edits`. */
export function readSteps(reading: Reading, node: Value): readonly Step[] {
  return readList(reading, node).flatMap((each) => readStep(reading, each) ?? []);
}

function readStep(reading: Reading, node: Value): Step | undefined {
  const before = reading.problems.length;
  const fields = readFields(reading, node, FIELDS);
  if (reading.problems.length > before) return undefined;
  const place = placeOf(reading, node);
  const text = (name: string) => readText(reading, fields.get(name)) ?? "";
  const path = (name: string) => readPath(reading, fields.get(name)) ?? "";
  switch ([...fields.keys()].sort().join()) {
    case "in,replace,with":
      return { kind: "replace", path: path("in"), text: text("replace"), by: text("with"), ...place };
    case "append,in":
      return { kind: "append", path: path("in"), text: text("append"), ...place };
    case "delete":
      return { kind: "delete", path: path("delete"), ...place };
    case "move,to":
      return { kind: "move", path: path("move"), to: path("to"), ...place };
    default:
      report(reading, "case.step", node, { found: [...fields.keys()].join(", ") });
      return undefined;
  }
}

/** A path that may stand in a product and in a template set. */
export function readPath(reading: Reading, node: Value): string | undefined {
  const path = readText(reading, node);
  const fault = path === undefined ? undefined : findPathFault(path);
  if (fault) report(reading, "set.path", node, { found: path ?? "", fault });
  return fault ? undefined : path;
}
