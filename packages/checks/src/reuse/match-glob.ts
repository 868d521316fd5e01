/** A part of a pattern: a letter, `*` for anything but a slash, `**` for anything. */
type Part = { readonly letter: string } | { readonly any: boolean };

/**
 * Makes a matcher for a path pattern of REUSE.toml: `*` stops at a slash, `**` does not, `\` takes the next letter as
 * it is. Time grows with the lengths of both, whatever the pattern.
 */
export function matchGlob(pattern: string): (path: string) => boolean {
  const parts = readParts(pattern);
  if (parts.length === 1 && parts[0] && "any" in parts[0] && parts[0].any) return () => true;
  return (path) => isMatch(parts, path);
}

function readParts(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern.charAt(at);
    if (letter === "\\" && at + 1 < pattern.length) parts.push({ letter: pattern.charAt(++at) });
    else if (letter !== "*") parts.push({ letter });
    else {
      const stars = /^\*+/.exec(pattern.slice(at))?.[0].length ?? 1;
      parts.push({ any: stars > 1 });
      at += stars - 1;
    }
  }
  return parts;
}

/** A star that can still take one letter more. */
interface Star {
  readonly part: number;
  at: number;
}

function isMatch(parts: readonly Part[], path: string): boolean {
  let part = 0;
  let at = 0;
  let single: Star | undefined;
  let double: Star | undefined;
  for (;;) {
    const now = parts[part];
    if (now && "any" in now) {
      if (now.any) double = { part: ++part, at };
      else single = { part: ++part, at };
      if (now.any) single = undefined;
    } else if (now && at < path.length && now.letter === path.charAt(at)) {
      part++;
      at++;
    } else if (!now && at === path.length) return true;
    else if (single && single.at < path.length && path.charAt(single.at) !== "/") {
      at = ++single.at;
      ({ part } = single);
    } else if (double && double.at < path.length) {
      at = ++double.at;
      ({ part } = double);
      single = undefined;
    } else return false;
  }
}
