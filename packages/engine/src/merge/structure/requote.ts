const SAFE_INSIDE = /^[^"'\\\n]*$/;
const SAFE_PLAIN = /^[A-Za-z_./][\w./-]*$/;
const LOOKS_TYPED = /^(?:true|false|yes|no|on|off|null|y|n|~|inf|nan|\.inf|\.nan)$/i;

/** Writes the template's new value in the quotes that the product had chosen for the old one. */
export function requote(theirs: string, ours: string, base: string | undefined): string {
  const [chosen, was, now] = [quoteOf(ours), quoteOf(base ?? ours), quoteOf(theirs)];
  if (chosen === was || chosen === now || now === undefined || chosen === undefined) return theirs;
  const inside = now === "" ? theirs : theirs.slice(1, -1);
  if (!SAFE_INSIDE.test(inside)) return theirs;
  if (chosen === "") return SAFE_PLAIN.test(inside) && !LOOKS_TYPED.test(inside) ? inside : theirs;
  return chosen + inside + chosen;
}

/** The quote that a scalar is in; nothing where it is of another kind, such as a block of lines. */
function quoteOf(text: string): string | undefined {
  const first = text.charAt(0);
  if (text.includes("\n") || text.startsWith('"""') || text.startsWith("'''")) return undefined;
  if (first === '"' || first === "'") return text.endsWith(first) ? first : undefined;
  return /^[|>&!*]/.test(text) ? undefined : "";
}
