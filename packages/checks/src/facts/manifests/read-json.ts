/** The line (from 1) of a key of the outermost object of a JSON text, else 1. */
export function lineOfKey(text: string, key: string): number {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\n") line++;
    else if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") depth--;
    else if (letter === '"') {
      const end = endOfString(text, at);
      const isKey = /^\s{0,20}:/.test(text.slice(end + 1, end + 22));
      if (depth === 1 && isKey && text.slice(at + 1, end) === key) return line;
      at = end;
    }
  }
  return 1;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\\") at++;
    else if (letter === '"') return at;
  }
  return text.length;
}
