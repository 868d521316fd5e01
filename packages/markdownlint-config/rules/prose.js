/** What is no prose: code, markup, and addresses. */
const NO_PROSE = new Set([
  ...["codeFenced", "codeIndented", "codeText", "mathFlow", "mathText"],
  ...["htmlFlow", "htmlText", "autolink", "literalAutolink", "resource", "reference", "definition", "labelMarker"],
]);

/**
 * The lines of a document with everything but prose blanked out, so that columns stay.
 * @param {import("markdownlint").RuleParams} params
 * @returns {string[]}
 */
export function readProse({ lines, parsers }) {
  const prose = [...lines];
  blank(prose, parsers.micromark.tokens);
  return prose;
}

/**
 * @param {string[]} lines
 * @param {readonly import("markdownlint").MicromarkToken[]} tokens
 */
function blank(lines, tokens) {
  for (const token of tokens) {
    if (NO_PROSE.has(token.type)) blankToken(lines, token);
    else blank(lines, token.children);
  }
}

/**
 * @param {string[]} lines
 * @param {import("markdownlint").MicromarkToken} token
 */
function blankToken(lines, { startLine, startColumn, endLine, endColumn }) {
  for (let number = startLine; number <= endLine; number++) {
    const line = lines[number - 1] ?? "";
    const from = number === startLine ? startColumn - 1 : 0;
    const to = number === endLine ? endColumn - 1 : line.length;
    lines[number - 1] = line.slice(0, from) + " ".repeat(Math.max(0, to - from)) + line.slice(to);
  }
}
