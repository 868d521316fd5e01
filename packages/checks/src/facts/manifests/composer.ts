import { lineOfKey } from "./read-json.ts";
import { entriesOf, makeReading, stringsOf, valueAt, type Reader } from "./reader.ts";

/** PHP itself and its extensions are no packages. */
const PLATFORM = /^(php|hhvm|(ext|lib|composer)-.*|composer(-plugin-api|-runtime-api)?)$/;

export const composer: Reader = {
  ecosystem: "composer",
  file: /^composer\.json$/,
  locks: ["composer.lock"],
  read(text) {
    const value: unknown = JSON.parse(text);
    const licence = valueAt(value, "license");
    // Composer's list means that the user may choose.
    const licences = typeof licence === "string" ? [licence] : stringsOf(licence);
    return makeReading({
      name: valueAt(value, "name"),
      version: valueAt(value, "version"),
      licence: { text: licences.join(" OR "), line: lineOfKey(text, "license") },
      dependencies: ["require", "require-dev"]
        .flatMap((group) => entriesOf(valueAt(value, group)).map(([name]) => name))
        .filter((name) => !PLATFORM.test(name)),
    });
  },
};
