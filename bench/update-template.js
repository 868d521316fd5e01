// One template in two versions, for any tool: 30 files and seven answers, half of the files with placeholders; version 2
// edits seven files, adds one and drops one.

export const ANSWERS = {
  name: "OS2bench",
  slug: "os2bench",
  owner: "Eksempel Kommune",
  contact: "os2bench@example.org",
  year: "2026",
  module: "bench",
  port: "8080",
};

const NAMES = Object.keys(ANSWERS);
const CHANGED = [0, 3, 6, 9, 12, 15, 18];
const EDITED = [0, 6, 7, 20, 21];
const DROPPED = 29;

/**
 * @param {1 | 2} version
 * @param {(answer: string) => string} placeholder how the tool at hand writes an answer's name
 * @returns {Record<string, string>} path -> text
 */
export function templateFiles(version, placeholder) {
  const numbers = Array.from({ length: version === 1 ? 30 : 31 }, (_, number) => number);
  return Object.fromEntries(
    numbers
      .filter((number) => version === 1 || number !== DROPPED)
      .map((number) => [pathOf(number), textOf(number, version, placeholder)]),
  );
}

/** Whether a file holds placeholders. @param {string} path */
export function isTemplate(path) {
  return Number(/\d+/.exec(path)?.[0]) % 2 === 0;
}

/**
 * What the product did to five of the files, two of which version 2 changes too.
 * @param {Readonly<Record<string, string>>} files as stamped
 * @returns {Record<string, string>} path -> text
 */
export function editedFiles(files) {
  return Object.fromEntries(
    EDITED.map(pathOf).map((path) => [path, (files[path] ?? "").replace("line 20 ", "line 20, as we like it, ")]),
  );
}

/** @param {number} number */
function pathOf(number) {
  return `${["docs", "src", "config"][number % 3] ?? ""}/part-${String(number)}.txt`;
}

/** About a kibibyte. @type {(number: number, version: 1 | 2, placeholder: (answer: string) => string) => string} */
function textOf(number, version, placeholder) {
  const lines = Array.from({ length: 24 }, (_, line) => {
    const isNew = version === 2 && CHANGED.includes(number) && line === 4;
    const word =
      isTemplate(pathOf(number)) && line % 6 === 0 ? placeholder(NAMES[line % NAMES.length] ?? "name") : "as it is";
    return `line ${String(line)} of part ${String(number)}${isNew ? ", and new" : ""}: ${word}`;
  });
  return `${lines.join("\n")}\n`;
}
