/** How a text result may look: a terminal gives colours, everything else leaves the words as they are. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Columns. */
  readonly width: number;
}

const same = (text: string) => text;

/** Words alone, at 80 columns. */
export const PLAIN: Style = { bold: same, good: same, bad: same, dim: same, width: 80 };

/**
 * Breaks a text into lines between words.
 * @param width columns, the indent included
 * @param indent before every line
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join("\n");
}
