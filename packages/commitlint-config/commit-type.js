import { TYPES } from "./types.js";

const LIST = Object.entries(TYPES).map(([type, meaning]) => `  ${type.padEnd(9)} ${meaning}`);
const NEXT = 'Write "type: what changed (#12)" or "type(part): what changed (#12)", where type is one of\n';

/**
 * A change says what kind it is, in the manner of Conventional Commits.
 * @type {import("@commitlint/types").Rule}
 */
export function commitType({ header, type }) {
  const found = type ? `"${type}" is not a type` : `"${header ?? ""}" begins with no type`;
  return [Object.hasOwn(TYPES, type ?? ""), `${found}. ${NEXT}${LIST.join("\n")}`];
}
