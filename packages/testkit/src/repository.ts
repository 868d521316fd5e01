import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of this repository, with a slash at the end. */
export const REPOSITORY_ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The text of an example card. */
export function exampleCard(name: string): string {
  return readFileSync(`${REPOSITORY_ROOT}examples/${name}/product.yml`, "utf8");
}
