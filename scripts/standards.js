/**
 * A standard in plain words, as a configuration package states it in its standards.json.
 * @typedef {{ da: string, en: string }} Text
 * @typedef {{ technology: Text, what: Text, why: Text, checkedBy: { files: string[], command?: string } }} Standard
 */

const HEADINGS = {
  da: ["Teknologi", "Standard", "Hvorfor", "Kontrolleres af"],
  en: ["Technology", "Standard", "Why", "Checked by"],
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
 * A table of standards for a product, whose files it links to.
 * @param {readonly Standard[]} standards
 * @param {"da" | "en"} language
 */
export function writeStampedStandards(standards, language) {
  const rows = writeRows(standards, language, (file) => `[${file}](${file})`);
  return [row(HEADINGS[language]), row(HEADINGS[language].map(() => "---")), ...rows, ""].join("\n");
}

/**
 * A README with the package's standards between its two comments.
 * @param {string} readme
 * @param {readonly Standard[]} standards
 */
export function writeReadmeStandards(readme, standards) {
  const rows = writeRows(standards, "en", (file) => `\`${file}\``);
  const table = [row(HEADINGS.en), row(HEADINGS.en.map(() => "---")), ...rows].join("\n");
  return readme.replace(
    /(<!-- standards -->\n)[^]*?(<!-- \/standards -->)/,
    (_, start, end) => `${start}\n${table}\n\n${end}`,
  );
}
