/** How many points, rows or subheadings a text has below its title. */
export function countSteps(text: string): number {
  const lines = text.split("\n");
  const points = lines.filter((line) => /^\s*([-*+]|\d{1,3}[.)])\s+\S/.test(line)).length;
  const rows = lines.filter((line) => line.trimStart().startsWith("|")).length;
  const headings = lines.filter((line) => /^#{1,6} /.test(line)).length;
  // A table's first two lines are its header, and the first heading is the text's own.
  return Math.max(points, rows - 2, headings - 1);
}
