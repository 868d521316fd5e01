import { dates } from "./dates.js";
import { plainWords } from "./plain-words.js";
import { unfinished } from "./unfinished.js";

/**
 * What can be checked of how Danish and English documents are written.
 * @type {import("markdownlint").Rule[]}
 */
const rules = [plainWords, unfinished, dates];

export default rules;
