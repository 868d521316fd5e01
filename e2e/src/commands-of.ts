import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@os2kit/testkit";

/**
 * What a page tells its reader to type, line by line, under each of its headings.
 * @param page below `docs`
 */
export function commandsOf(page: string): Readonly<Record<string, readonly string[]>> {
  const sections = readFileSync(join(REPOSITORY_ROOT, "docs", page), "utf8")
    .split(/^## /m)
    .slice(1);
  const commands = sections.map((section) => {
    const [heading = ""] = section.split("\n");
    const blocks = [...section.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.trim().split("\n"));
    return [heading, blocks] as const;
  });
  return Object.fromEntries(commands);
}
