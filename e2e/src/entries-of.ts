import type { Published } from "./published.ts";

/** What tells of a package, and configures nothing. */
const DESCRIPTIONS = ["./package.json", "./standards.json"];

/** The names that users of a config package can write, from its `exports`; a pattern stands for the files it matches. */
export function entriesOf({ manifest: { name, exports = {}, files = [] } }: Published): readonly string[] {
  const paths = files.map((file) => `./${file}`);
  return Object.keys(exports)
    .flatMap((key) => {
      const [start = "", end] = key.split("*");
      return end === undefined ? [key] : paths.filter((path) => path.startsWith(start) && path.endsWith(end));
    })
    .filter((key) => !DESCRIPTIONS.includes(key))
    .map((key) => `${name}${key.slice(1)}`);
}
