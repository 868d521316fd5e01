/**
 * The lines (from 1) at which the entries of `krav` begin in a JSON text. `JSON.parse` keeps no places, and a person
 * who is told of a mistake must find it.
 * @param text valid JSON
 */
export function locateEntries(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, key, inside] = [1, 0, "", false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") line++;
    else if (sign === '"') {
      const end = endOfString(text, at);
      if (depth === 1) key = text.slice(at + 1, end);
      else if (depth === 2 && inside) lines.push(line);
      at = end;
    } else if (sign === "[" || sign === "{") {
      if (depth === 1) inside = sign === "[" && key === "krav";
      if (depth === 2 && inside) lines.push(line);
      depth++;
    } else if (sign === "]" || sign === "}") depth--;
    else if (depth === 2 && inside && /[\d\-tfn]/.test(sign) && /[[,\s]/.test(text.charAt(at - 1))) lines.push(line);
  }
  return lines;
}

/** A JSON string holds no line end, so nothing is counted on the way. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  return end;
}
