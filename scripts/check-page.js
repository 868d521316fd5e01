import { levelOfCheck, nameStandards } from "@os2kit/checks";

/** @typedef {import("@os2kit/checks").Check} Check */

/**
 * The page of one check, in English and Danish, made from the check's own words.
 * @param {Check} check
 */
export function writeCheckPage(check) {
  const { id, title, severity, requirements, fix = [] } = check;
  const level = levelOfCheck(check);
  const facts = [
    ["Severity", level === undefined ? severity : `${severity}, from level ${level}`],
    ["Requirements", requirements.join(", ")],
    ["Counts in", nameStandards(check).join(", ")],
    ["Looked for in", check.scope === "product" ? "any of the product's repositories" : "each repository"],
    ["Kinds of repository", (check.kinds ?? []).join(", ")],
    ["Files of ours that mend it", fix.map((path) => `\`${path}\``).join(", ")],
  ].filter(([, value]) => value !== "");
  return [
    `# ${title.en}`,
    `\`os2kit explain ${id}\``,
    facts.map(([name, value]) => `- ${name}: ${value}`).join("\n"),
    ...words(check, "en", ["What it means", "What good evidence looks like", "What usually goes wrong", "What to do"]),
    `## På dansk: ${lowerFirst(title.da)}`,
    ...words(
      check,
      "da",
      ["Hvad det betyder", "Sådan ser god dokumentation ud", "Det går typisk galt her", "Det skal I gøre"],
      "###",
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

/**
 * The table of all checks.
 * @param {readonly Check[]} checks
 */
export function writeCheckIndex(checks) {
  const rows = checks.map((check) => {
    const level = levelOfCheck(check) ?? "";
    return `| [${check.id}](${check.id}.md) | ${check.title.en} | ${check.severity} | ${level} | ${check.requirements.join(" ")} |`;
  });
  return [
    "# Checks",
    `The ${String(checks.length)} checks of \`os2kit check\`, made from their sources by \`npm run docs\`. [How to use them](../check-a-product.md).`,
    [
      "| Check | What it looks for | Severity | From level | Requirements |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/**
 * @param {Check} check
 * @param {"da" | "en"} language
 * @param {[string, string, string, string]} headings
 */
function words({ why, good, pitfalls, next }, language, headings, mark = "##") {
  const texts = [why, good, pitfalls, next].map((text) => escape(text[language]));
  return headings.flatMap((heading, index) => [`${mark} ${heading}`, texts[index]]);
}

/** What looks like markup in a plain sentence is none; an address is one. @param {string} text */
function escape(text) {
  return text
    .replace(/\{(\w+)\}/g, "…")
    .replace(/([<*_[\]])/g, "\\$1")
    .replace(/https?:\/\/[^\s,;)]*[^\s,;).:]/g, "<$&>")
    .replace(/[\w.-]+@[\w-]+(\.[\w-]+)+/g, "`$&`");
}

/** @param {string} text */
function lowerFirst(text) {
  const isName = /^[A-ZÆØÅ][A-ZÆØÅ0-9.]/.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
