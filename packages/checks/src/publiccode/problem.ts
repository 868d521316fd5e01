import { fillIn, type Wording } from "@os2kit/model";
import type { Yaml } from "../text/read-yaml.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import type { Fault } from "./judge-value.ts";
import { PROBLEM_TEXTS, weightOf, type ProblemCode, type ProblemWeight } from "./problem-texts.ts";

/** Something that is wrong with a publiccode.yml, and where. */
export interface PubliccodeProblem {
  readonly code: ProblemCode;
  readonly weight: ProblemWeight;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Such as `description.da.features[0]`; empty for the file as a whole. */
  readonly field: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly message: Wording;
}

/** A fault and the place that it is about. */
export interface PlacedFault extends Fault {
  readonly path: YamlPath;
  readonly line?: number;
  readonly column?: number;
}

/** A path as people write it: `maintenance.contacts[0].name`. */
export function nameField(path: YamlPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === "number" ? `${name}[${String(step)}]` : name === "" ? step : `${name}.${step}`),
    "",
  );
}

/** Says what is wrong, and where it stands in the file. */
export function toProblem(
  { code, args = {}, path, line, column }: PlacedFault,
  yaml: Yaml | undefined,
): PubliccodeProblem {
  const place = yaml?.placeOf(path);
  const field = nameField(path).slice(0, 200);
  const values = { field, ...args };
  const text = PROBLEM_TEXTS[code];
  return {
    code,
    weight: weightOf(code),
    line: line ?? place?.line ?? 1,
    column: column ?? place?.column ?? 1,
    field,
    args: values,
    message: { da: fillIn(text.da, values), en: fillIn(text.en, values) },
  };
}
