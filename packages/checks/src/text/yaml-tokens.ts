import { Lexer, Parser, type CST, type LineCounter } from "yaml";

/** What the parser made of a text, or why it was stopped. */
export type YamlTokens =
  | {
      readonly tokens: readonly CST.Token[];
      /** How many words and marks the text has: what its length says of the work that is left. */
      readonly lexemes: number;
    }
  | { readonly refused: string };

/** UTF-16 code units; nobody writes more by hand. */
const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 60;
/** Maps and lists as keys of maps that are keys; the library writes each out anew, with all that is in it. */
const MAX_KEY_DEPTH = 3;
/** Words, marks, spaces and ends of lines. An API description of a megabyte has 260,000, one of brackets alone a million. */
const MAX_LEXEMES = 300_000;
/** Documents in one text, and what stands between them and should not. */
const MAX_DOCUMENTS = 10_000;
/** Times that an alias may stand in the text, and what that may cost: the library looks through all for each. */
const MAX_ALIASES = 1000;
const MAX_ALIAS_COST = 10_000_000;

/** What may stand between documents as often as anybody likes. */
const BETWEEN: ReadonlySet<CST.Token["type"]> = new Set(["space", "newline", "comment"]);

/** Parses YAML and stops as soon as it is larger, deeper or odder than anything that people write. */
export function parseTokens(text: string, lines: LineCounter): YamlTokens {
  if (text.length > MAX_LENGTH) return { refused: `longer than ${String(MAX_LENGTH)} characters` };
  const lexemes: string[] = [];
  for (const lexeme of new Lexer().lex(text))
    if (lexemes.push(lexeme) > MAX_LEXEMES) return { refused: `more than ${String(MAX_LEXEMES)} words and marks` };
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let documents = 0;
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (!BETWEEN.has(token.type) && ++documents > MAX_DOCUMENTS)
        return { refused: `more than ${String(MAX_DOCUMENTS)} documents or stray marks` };
    }
    // The document itself and a scalar stand on the stack, too.
    if (parser.stack.length > MAX_DEPTH + 2) return tooDeep();
  }
  tokens.push(...parser.end());
  const { depth, keyDepth, aliases } = measure(tokens);
  if (depth > MAX_DEPTH) return tooDeep();
  if (keyDepth > MAX_KEY_DEPTH) return { refused: `keys inside keys, deeper than ${String(MAX_KEY_DEPTH)} levels` };
  const mostAliases = Math.min(MAX_ALIASES, Math.floor(MAX_ALIAS_COST / lexemes.length));
  if (aliases > mostAliases) return { refused: `more than ${String(mostAliases)} aliases` };
  return { tokens, lexemes: lexemes.length };
}

function tooDeep(): YamlTokens {
  return { refused: `nested deeper than ${String(MAX_DEPTH)} levels` };
}

interface Measured {
  readonly depth: number;
  readonly keyDepth: number;
  readonly aliases: number;
}

/** Measures before anything recursive runs: the parser itself keeps a stack of its own. */
function measure(tokens: readonly CST.Token[]): Measured {
  const pending = tokens.map((token) => ({ token, depth: 0, keyDepth: 0 }));
  let [deepest, deepestKey, aliases] = [0, 0, 0];
  for (let each = pending.pop(); each; each = pending.pop()) {
    const { token, depth, keyDepth } = each;
    deepest = Math.max(deepest, depth);
    if (token.type === "alias") aliases++;
    if (token.type === "document" && token.value) pending.push({ token: token.value, depth, keyDepth });
    if (!("items" in token)) continue;
    deepestKey = Math.max(deepestKey, keyDepth);
    for (const { key, value } of token.items) {
      if (key) pending.push({ token: key, depth: depth + 1, keyDepth: keyDepth + 1 });
      if (value) pending.push({ token: value, depth: depth + 1, keyDepth });
    }
  }
  return { depth: deepest, keyDepth: deepestKey, aliases };
}
