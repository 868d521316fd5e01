/** OS2's product levels, lowest first; each inherits the requirements of those before it. */
export const LEVELS = ["sandbox", "1", "2", "3"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * True when `level` is `bar` or higher. A value that is no level is never high enough.
 */
export function isAtLeast(level: unknown, bar: Level): boolean {
  return LEVELS.indexOf(String(level) as Level) >= LEVELS.indexOf(bar);
}
