import type { Pipeline } from "../../facts/pipelines.ts";
import { asList, asRecord, asText } from "../../text/plain-values.ts";
import { showPath, type FaultPlace } from "./problem.ts";

const TYPES: Readonly<Record<string, readonly string[]>> = {
  workflow_dispatch: ["string", "number", "boolean", "choice", "environment"],
  workflow_call: ["string", "number", "boolean"],
};

/** Inputs of a type that does not exist, and choices between nothing. */
export function judgeInputs({ value, yaml }: Pipeline): readonly FaultPlace[] {
  const on = asRecord(asRecord(value).on);
  return Object.entries(TYPES).flatMap(([event, types]) =>
    Object.entries(asRecord(asRecord(on[event]).inputs)).flatMap(([name, input]): readonly FaultPlace[] => {
      const path = ["on", event, "inputs", name];
      const { type, options } = asRecord(input);
      const where = showPath([...path, "type"]);
      const kind = asText(type);
      if (kind !== undefined && !types.includes(kind))
        return [{ fault: "form", line: yaml.lineOf([...path, "type"]), values: { where } }];
      if (kind !== "choice" || asList(options).length > 0) return [];
      return [{ fault: "missing", line: yaml.lineOf(path), values: { where: showPath(path), key: "options" } }];
    }),
  );
}
