import picomatch from "picomatch";

/** Tells which paths are among some, or match a glob among them. The globs are others' data: the plain ones alone. */
export function matchAny(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, { dot: true, nobrace: true, noextglob: true }));
  return (path) => globs.includes(path) || matchers.some((matches) => matches(path));
}
