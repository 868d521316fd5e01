/**
 * Prints rows as a table; the first row is what ratios are against.
 * @param {readonly import("./measure.js").Measurement[]} rows
 * @param {Readonly<Record<string, number>>} budgets name -> greatest ratio
 */
export function printTable(rows, budgets) {
  const floor = rows[0]?.milliseconds ?? Number.NaN;
  const cells = rows.map(({ name, milliseconds, mebibytes }) => {
    const ratio = milliseconds / floor;
    const budget = budgets[name];
    const verdict =
      budget === undefined ? "" : `${ratio <= budget ? "within" : "over"} ${String(Number(budget.toFixed(3)))}x`;
    const memory = Number.isNaN(mebibytes) ? "" : `${mebibytes.toFixed(0)} MiB`;
    return [name, `${milliseconds.toFixed(0)} ms`, `${ratio.toFixed(2)}x`, memory, verdict];
  });
  const table = [["", "time", "ratio", "peak memory", "budget"], ...cells];
  const widths = cells[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table) {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(padded.join("  ").trimEnd());
  }
  console.log("");
}
