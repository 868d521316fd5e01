/**
 * A standard in plain words, as a configuration package states it in its standards.json.
 * @typedef {{ da: string, en: string }} Text
 * @typedef {{ technology: Text, what: Text, why: Text, checkedBy: { files: string[], command?: string } }} Standard
 */

const HEADINGS = ["Technology", "Standard", "Why", "Checked by"];

const OPEN = {
  da: [
    "**Ikke besvaret endnu:** hvilken standard, og hvorfor?",
    "",
    "**Ikke besvaret endnu:** hvilken fil eller kommando?",
  ],
  en: ["**Not answered yet:** which standard, and why?", "", "**Not answered yet:** which file or command?"],
};

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/**
 * The rows of a table of standards.
 * @param {readonly Standard[]} standards
 * @param {"da" | "en"} language
 * @param {(file: string) => string} nameFile
 */
function writeRows(standards, language, nameFile) {
  return standards.map(({ technology, what, why, checkedBy: { files, command } }) =>
    row([
      technology[language],
      what[language],
      why[language],
      [...files.map(nameFile), ...(command ? [`\`${command}\``] : [])].join(", "),
    ]),
  );
}

/**
 * Standards as rows of a product's table, which links to its files.
 * @param {readonly Standard[]} standards
 * @param {"da" | "en"} language
 */
export function writeStampedStandards(standards, language) {
  return [...writeRows(standards, language, (file) => `[${file}](${file})`), ""].join("\n");
}

/**
 * A template's rows for the technologies of a product that no stamped standard covers.
 * @param {Readonly<Record<string, readonly string[]>>} covers the technologies' names, by the card's `build.standards`
 * @param {"da" | "en"} language
 */
export function writeOpenRows(covers, language) {
  const covered = Object.entries(covers).map(([standard, names]) => {
    const named = names.map((name) => `(eq technology ${JSON.stringify(name)})`).join(" ");
    return `(and (includes build.standards ${JSON.stringify(standard)}) (or ${named}))`;
  });
  return [
    "{{#each build.technologies as |technology|}}",
    `{{#unless (or ${covered.join(" ")})}}`,
    row(["{{cell technology}}", ...OPEN[language]]),
    "{{/unless}}",
    "{{/each}}",
    "",
  ].join("\n");
}

/**
 * A README with the package's standards between its two comments.
 * @param {string} readme
 * @param {readonly Standard[]} standards
 */
export function writeReadmeStandards(readme, standards) {
  const rows = writeRows(standards, "en", (file) => `\`${file}\``);
  const table = [row(HEADINGS), row(HEADINGS.map(() => "---")), ...rows].join("\n");
  return readme.replace(
    /(<!-- standards -->\n)[^]*?(<!-- \/standards -->)/,
    (_, start, end) => `${start}\n${table}\n\n${end}`,
  );
}
