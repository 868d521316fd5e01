import { asText, isRecord, type PlainRecord } from "../text/plain-values.ts";
import type { Yaml } from "../text/read-yaml.ts";
import { FIELDS } from "./fields.ts";
import { add, judgeFields, type Walk } from "./judge-fields.ts";
import type { Surroundings } from "./judge-path.ts";
import { show } from "./judge-value.ts";
import { toProblem, type PlacedFault, type PubliccodeProblem } from "./problem.ts";
import { readPubliccode } from "./read-publiccode.ts";
import { NEWEST, readVersion, type Version } from "./versions.ts";

/** A publiccode.yml as it was read. */
export interface Publiccode {
  /** The version whose rules it says it follows; absent where it names none that exists. */
  readonly version?: Version;
  /** What it says, as plain values; nothing where it cannot be read. */
  readonly value?: PlainRecord;
  readonly yaml?: Yaml;
  /** In the order of the file. */
  readonly problems: readonly PubliccodeProblem[];
}

/**
 * Validates a publiccode.yml of versions 0.2.0 to 0.7.0. Never throws; an unknown field does not stop it.
 * @param input the file's bytes, or its text
 * @param around the repository, where paths in the file can be looked up
 */
export function validatePubliccode(input: Uint8Array | string, around?: Surroundings): Publiccode {
  const { value, yaml, faults } = readPubliccode(input);
  if (!value || !yaml) return { ...(yaml ? { yaml } : {}), problems: faults.map((fault) => toProblem(fault, yaml)) };
  const written = value.publiccodeYmlVersion;
  const version = typeof written === "string" ? readVersion(written) : undefined;
  const walk: Walk = {
    yaml,
    version: version ?? NEWEST,
    around,
    faults: [...faults, ...judgeVersion(written, version)],
  };
  judgeFields(walk, value, FIELDS, []);
  if (isRecord(value.it) && isRecord(value.IT)) add(walk, { code: "twice-italy" }, ["it"]);
  const problems = walk.faults.map((fault) => toProblem(fault, yaml));
  return {
    ...(version ? { version } : {}),
    value,
    yaml,
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function judgeVersion(written: unknown, version: Version | undefined): PlacedFault[] {
  const path = ["publiccodeYmlVersion"];
  if (version === "0.6.0") return [{ code: "version-unread", args: { version, newest: NEWEST }, path }];
  if (version) return [];
  const args = { newest: NEWEST, found: show(asText(written) ?? "") };
  if (written === undefined || written === null || written === "") return [{ code: "version-missing", args, path }];
  if (typeof written === "number") return [{ code: "version-quotes", args, path }];
  return [{ code: typeof written === "string" ? "version-unknown" : "type-single", args, path }];
}
