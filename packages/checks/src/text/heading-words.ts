/**
 * A heading's words as a reader sees them: without marks of emphasis, links' targets, pictures, tags and attributes.
 * @param text one line
 */
export function headingWords(text: string): string {
  return text
    .slice(0, MAX_HEADING)
    .split(CODE_SPAN)
    .map((part, index) => (index % 2 === 1 ? part : stripMarks(part)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

const MAX_HEADING = 600;
const CODE_SPAN = /`+([^`]+)`+/;

function stripMarks(text: string): string {
  return text
    .replace(/!\[[^\][]*\](\([^()]*\)|\[[^\][]*\])?/g, "")
    .replace(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, "$1")
    .replace(/<[^<>]*>|\{ ?[:#.][^{}]*\}|&#\d{1,7};|[*~]{1,3}|\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/(?<![a-zA-ZÀ-ÖØ-öø-ž\d])_{1,3}|_{1,3}(?![a-zA-ZÀ-ÖØ-öø-ž\d])/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");
}
