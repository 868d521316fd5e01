/** One stage of a Dockerfile. */
export interface Stage {
  readonly image: string;
  /** From 1. */
  readonly line: number;
  readonly name?: string;
  /** The last USER of the stage, as written. */
  readonly user?: string;
}

/** Longer ones (UTF-16 code units) are cut: nobody writes them. */
const MAX_LENGTH = 200_000;

/**
 * Reads the stages of a Dockerfile, with arguments that have a default filled in. Never throws.
 * @param text with `\n` as line ends
 */
export function readStages(text: string): readonly Stage[] {
  const stages: { image: string; line: number; name?: string; user?: string }[] = [];
  const defaults = new Map<string, string>();
  for (const [index, line] of text.slice(0, MAX_LENGTH).split("\n").entries()) {
    const [instruction = "", ...words] = line.trim().split(/\s+/);
    const given = words.filter((word) => !word.startsWith("--"));
    if (/^arg$/i.test(instruction)) remember(defaults, words.join(" "));
    else if (/^from$/i.test(instruction) && given[0] !== undefined) {
      const name = /^as$/i.test(given[1] ?? "") ? given[2]?.toLowerCase() : undefined;
      stages.push({ image: fill(given[0], defaults), line: index + 1, ...(name === undefined ? {} : { name }) });
    } else if (/^user$/i.test(instruction)) {
      const stage = stages.at(-1);
      if (stage && given[0] !== undefined) stage.user = fill(given[0], defaults);
    }
  }
  return stages;
}

/** The image that a stage stands on, through the stages that it is built from. */
export function baseOf(stages: readonly Stage[], stage: Stage): Stage {
  // A stage stands on an earlier one only, so this ends.
  const earlier = stages.find(({ name, line }) => name === stage.image.toLowerCase() && line < stage.line);
  return earlier ? baseOf(stages, earlier) : stage;
}

/** The user that a stage runs as: its own, else that of the stage that it is built from. */
export function userOf(stages: readonly Stage[], stage: Stage): string | undefined {
  if (stage.user !== undefined) return stage.user;
  const earlier = stages.find(({ name, line }) => name === stage.image.toLowerCase() && line < stage.line);
  return earlier ? userOf(stages, earlier) : undefined;
}

function remember(defaults: Map<string, string>, text: string): void {
  const at = text.indexOf("=");
  if (at > 0) defaults.set(text.slice(0, at), text.slice(at + 1).replace(/^["']|["']$/g, ""));
}

function fill(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced?: string, otherwise?: string, bare?: string) => {
      return defaults.get(braced ?? bare ?? "") ?? otherwise ?? whole;
    },
  );
}
