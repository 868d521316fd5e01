import { readYaml } from "../text/read-yaml.ts";

/**
 * Reads JSON, and JSON as people write it: with comments, bare keys, single quotes and trailing commas.
 * @returns nothing where it is neither
 */
export function parseJson5(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const bare = stripComments(text).replaceAll("\t", "  ");
    // What is left is YAML, too.
    const { value, problems } = readYaml(bare);
    return problems.length === 0 && bare.trimStart().startsWith("{") ? value : undefined;
  }
}

/** Puts nothing in place of comments; what stands in quotes is none. */
function stripComments(text: string): string {
  let kept = "";
  let from = 0;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== "") {
      if (letter === "\\") at++;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "/" && /[/*]/.test(text.charAt(at + 1))) {
      const isBlock = text.charAt(at + 1) === "*";
      const end = text.indexOf(isBlock ? "*/" : "\n", at + 2);
      kept += text.slice(from, at);
      from = end === -1 ? text.length : end + (isBlock ? 2 : 0);
      at = from - 1;
    }
  }
  return kept + text.slice(from);
}
