/** What each version of a set changed, in its author's words (Markdown), by version. */
export type Changes = Readonly<Record<string, string>>;

/**
 * Reads a change log whose entries begin with a heading that holds the version, as Changesets and Keep a Changelog write
 * them. Anything else gives nothing.
 */
export function readChanges(text: string): Changes {
  const parts = text.replaceAll("\r\n", "\n").split(/^## +/m).slice(1);
  const entries = parts.flatMap((part): [string, string][] => {
    const [heading = "", ...lines] = part.split("\n");
    const version = /^\[?v?(\d+\.\d+\.\d+(?:-[\w.]+)?)/.exec(heading)?.[1];
    return version === undefined ? [] : [[version, lines.join("\n").trim()]];
  });
  return Object.fromEntries(entries);
}
