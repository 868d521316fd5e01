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

/** What a terminal obeys or is misled by: controls, and marks that turn letters around. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text from a repository, fit for a terminal: it can neither command it nor deceive its reader. */
export function tame(text: string): string {
  return text.replace(COMMANDS, "");
}

/**
 * Breaks a text into lines between words.
 * @param width columns, the indent included
 * @param indent before every line
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of tame(text).split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join("\n");
}
