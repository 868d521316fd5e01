/** Matches beyond this number are not looked at: such a file is no file that people wrote. */
const MAX_MATCHES = 1000;

/**
 * A pattern's matches in a text, the first thousand, so that no text costs more than its length.
 * @param pattern global
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (found.push(match) === MAX_MATCHES) break;
  return found;
}
