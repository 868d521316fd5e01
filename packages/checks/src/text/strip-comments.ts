/**
 * Empties HTML comments, over several lines too, and keeps every line where it is. Comments in code blocks and code
 * spans are no comments.
 */
export function stripComments(lines: readonly string[]): string[] {
  let inside: "" | "block" | "paragraph" = "";
  let fence = "";
  return lines.map((line) => {
    if (inside === "" && !line.includes("<!--") && !/^[> \t]*(?:```|~~~)/.test(line)) return line;
    const mark = /^[> \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (inside === "" && mark !== "") {
      if (fence === "") fence = mark;
      else if (mark.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = "";
      return line;
    }
    if (fence !== "") return line;
    let kept = "";
    let rest = line;
    // A comment inside a paragraph cannot be longer than the paragraph.
    if (inside === "paragraph" && line.trim() === "") inside = "";
    while (rest !== "") {
      if (inside !== "") {
        const end = rest.indexOf("-->");
        if (end === -1) return kept;
        rest = rest.slice(end + 3);
        inside = "";
      }
      const start = findStart(rest);
      kept += start === -1 ? rest : rest.slice(0, start);
      if (start === -1) break;
      inside = kept.trim() === "" ? "block" : "paragraph";
      rest = rest.slice(start + 4);
    }
    return kept;
  });
}

/** Where a comment begins that does not stand in a code span. */
function findStart(text: string): number {
  const start = text.indexOf("<!--");
  const ticks = text.slice(0, Math.max(start, 0)).split("`").length - 1;
  return ticks % 2 === 0 ? start : -1;
}
