const COMMON = {
  da: /(?<![\p{L}])(og|er|det|ikke|der|til|af|på|med|som|for|en|et|den|har)(?![\p{L}])/giu,
  en: /(?<![\p{L}])(the|and|is|of|to|that|are|not|with|a|it|be|this|has)(?![\p{L}])/giu,
};

/**
 * The language that a document is written in: what it says itself, else what its name says, else its commonest words.
 * @param {{ name: string, frontMatterLines: readonly string[] }} document
 * @param {readonly string[]} prose
 * @returns {"da" | "en"}
 */
export function findLanguage({ name, frontMatterLines }, prose) {
  const said =
    /^lang(?:uage)?:\s*["']?(da|en)\b/m.exec(frontMatterLines.join("\n"))?.[1] ?? /\.(da|en)\.md$/.exec(name)?.[1];
  if (said === "da" || said === "en") return said;
  const text = prose.join("\n");
  const count = (/** @type {RegExp} */ words) => text.match(words)?.length ?? 0;
  return count(COMMON.da) > count(COMMON.en) ? "da" : "en";
}
