import type { Card } from "@os2kit/model";
import picomatch from "picomatch";

type CardPolicy = NonNullable<Card["kit"]["policy"]>;

/** No path is longer, so no pattern needs to be. */
const LONGEST = 1024;

/** What the card says of a file that goes by one path or several. */
export type PolicyOf = (...paths: readonly string[]) => CardPolicy[string] | undefined;

/**
 * Reads the card's `kit.policy`. A pattern that is exactly the path comes first, then the first that matches, as in a
 * layer's rules; a folder's name stands for all in it.
 */
export function readPolicy(policy: CardPolicy = {}): PolicyOf {
  const rules = Object.entries(policy).map(([pattern, value]) => ({ pattern, value, matches: compile(pattern) }));
  return (...paths) => {
    const rule =
      rules.find(({ pattern }) => paths.includes(pattern)) ?? rules.find(({ matches }) => paths.some(matches));
    return rule?.value;
  };
}

function compile(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  if (plain === "" || plain.length > LONGEST) return () => false;
  const isMatch = picomatch([plain, `${plain}/**`], { dot: true, nobrace: true, nonegate: true });
  return (path) => path === plain || path.startsWith(`${plain}/`) || isMatch(path);
}
