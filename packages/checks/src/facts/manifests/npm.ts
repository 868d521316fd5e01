import { lineOfKey } from "./read-json.ts";
import { entriesOf, makeReading, stringsOf, valueAt, type Reader } from "./reader.ts";

const GROUPS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

export const npm: Reader = {
  ecosystem: "npm",
  file: /^package\.json$/,
  locks: [
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "bun.lock",
    "bun.lockb",
    "deno.lock",
  ],
  read(text) {
    const value: unknown = JSON.parse(text);
    const licence = readLicence(value);
    return makeReading({
      name: valueAt(value, "name"),
      version: valueAt(value, "version"),
      licence: licence && { ...licence, line: lineOfKey(text, licence.key) },
      dependencies: GROUPS.flatMap((group) => entriesOf(valueAt(value, group)).map(([name]) => name)),
    });
  },
  isWorkspace: (text) => valueAt(JSON.parse(text), "workspaces") !== undefined,
};

/** `license` as it is written today, or the old forms: an object, and a list of objects under `licenses`. */
function readLicence(value: unknown): { text: string; key: string } | undefined {
  for (const key of ["license", "licenses", "licence"]) {
    const found = valueAt(value, key);
    const list = (Array.isArray(found) ? found : [found]).map((each: unknown) =>
      typeof each === "string" ? each : valueAt(each, "type"),
    );
    const texts = stringsOf(list);
    if (texts.length > 0) return { text: texts.join(" OR "), key };
  }
  return undefined;
}
