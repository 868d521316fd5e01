/** The web addresses in a text, each once, in their order; a full stop or bracket after one does not belong to it. */
export function findLinks(text: string): readonly string[] {
  const found = [...text.matchAll(/https?:\/\/[^\s<>"|\\]+/gi)].map(([address]) => trimEnd(address));
  return [...new Set(found)].filter((address) => URL.canParse(address));
}

/** A closing bracket belongs to an address that opened it. */
function trimEnd(address: string): string {
  let surplus = address.split(")").length - address.split("(").length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ")" ? surplus-- <= 0 : !/[.,;:!?'*_}\]`]/.test(last)) break;
  }
  return address.slice(0, end);
}
