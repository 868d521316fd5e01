/**
 * The members of a JSON object, to stand before others in a stamped one.
 * @param {string} text the object, one member a line
 */
export function writeMembers(text) {
  return text.replace(/^\{\n/, "").replace(/\n\}\n$/, ",\n");
}

/**
 * A JSON object as a member of a stamped one, before others.
 * @param {string} name
 * @param {string} text the object
 */
export function writeMember(name, text) {
  return `  ${JSON.stringify(name)}: ${text.trim().replaceAll("\n", "\n  ")},\n`;
}
