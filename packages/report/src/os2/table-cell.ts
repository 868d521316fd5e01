/**
 * Cells of a Markdown table, in a way that loses nothing. Beside the escapes that OS2's own generator knows (`\|` for a
 * bar, `<br/>` for a new line), what would be read as something else is written as an entity: the beginning of a tag or
 * comment, blanks at the ends, a carriage return, and the bracket of a text that looks like a filler.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  "<": "&lt;",
  "\r": "&#13;",
  " ": "&#32;",
  "\t": "&#9;",
  "[": "&#91;",
};
const READ: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WRITTEN).map(([sign, entity]) => [entity, sign]),
);

/** Writes a text so that `readCell` gives it back. */
export function writeCell(text: string): string {
  return text
    .replace(/&(?=(?:amp;)*(?:lt|#13|#32|#9|#91);)/g, "&amp;")
    .replace(/<(?=[a-z/!?])(?!https?:)|\r|^[ \t]|[ \t]$/gi, (sign) => WRITTEN[sign] ?? sign)
    .replaceAll("\n", "<br/>")
    .split("|")
    .map((part, index, { length }) => (index === length - 1 ? part : `${part}${"\\".repeat(countEnd(part) + 1)}`))
    .join("|");
}

/** Writes a text of a person's that looks like a filler, so that it is not taken for one. */
export function writeOpening(text: string): string {
  return text.replace(/^\[/, WRITTEN["["] ?? "");
}

/** Reads what stands between two bars. */
export function readCell(cell: string): string {
  return cell
    .replace(/<br[ \t]*\/?>/gi, "\n")
    .split("|")
    .map((part, index, { length }) =>
      index === length - 1 ? part : part.slice(0, part.length - Math.ceil(countEnd(part) / 2)),
    )
    .join("|")
    .replace(/&((?:amp;)*)(lt|#13|#32|#9|#91);/g, (_, marks: string, name: string) =>
      marks === "" ? (READ[`&${name};`] ?? "") : `&${marks.slice(4)}${name};`,
    );
}

/** Splits a row at its bars, those that are escaped left out; cells come without the blanks around them. */
export function splitRow(line: string): readonly string[] {
  const row = trimBlanks(line);
  const cells: string[] = [];
  let start = row.startsWith("|") ? 1 : 0;
  let escaped = false;
  for (let at = start; at < row.length; at++) {
    const sign = row.charAt(at);
    if (sign === "|" && !escaped) {
      cells.push(trimBlanks(row.slice(start, at)));
      start = at + 1;
    }
    escaped = sign === "\\" && !escaped;
  }
  if (start < row.length) cells.push(trimBlanks(row.slice(start)));
  return cells;
}

/** How many backslashes a text ends with. */
function countEnd(text: string): number {
  let count = 0;
  while (text.endsWith("\\", text.length - count)) count++;
  return count;
}

/** `String.trim` would take more: a text may begin with a space that does not break. */
function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && /[ \t]/.test(text.charAt(start))) start++;
  while (end > start && /[ \t]/.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
