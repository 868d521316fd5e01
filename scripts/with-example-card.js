import { parseArgs } from "node:util";

/** Within this repository. */
export const EXAMPLE_CARD = "examples/os2eksempel/product.yml";

const NO_ANSWER = /^--(dry-run|no-git|json|yes|plain|lang|cwd|templates|repository)(=|$)|^-y$/;

/**
 * The arguments of `os2kit new`, with the example card where they hold no answers of their own.
 * `--ask` asks for the conversation instead.
 * @param {readonly string[]} args as the person gave them
 * @param {string} card path of the example card
 * @returns {string[]}
 */
export function withExampleCard(args, card) {
  if (args.includes("--ask")) return args.filter((arg) => arg !== "--ask");
  // Help and version ask for no product, and any other flag is an answer: the command line judges it.
  const isAnswered = args.some((arg) => arg.startsWith("-") && !NO_ANSWER.test(arg));
  return isAnswered ? [...args] : [...args, "--card", card];
}

/**
 * One line that says that the example card is used.
 * @param {readonly string[]} args as the person gave them
 * @param {NodeJS.ProcessEnv} env says the language, where the arguments do not
 */
export function tellExample(args, env) {
  return isDanish(args, env)
    ? `Der er hverken givet kort eller svar, så ${EXAMPLE_CARD} bruges; --card vælger et andet, --ask stiller spørgsmålene.`
    : `No card and no answers were given, so ${EXAMPLE_CARD} is used; --card takes another, --ask asks the questions.`;
}

/**
 * One line that says what a product cannot do before OS2kit's first release.
 * @param {readonly string[]} args as the person gave them
 * @param {NodeJS.ProcessEnv} env says the language, where the arguments do not
 */
export function tellUnreleased(args, env) {
  return isDanish(args, env)
    ? "OS2kit er ikke udgivet endnu: `npm ci` i en TypeScript-service finder @os2kit-pakkerne på npm fra den første udgivelse på."
    : "OS2kit is not released yet: `npm ci` in a TypeScript service finds its @os2kit packages on npm from the first release on.";
}

/** @type {(args: readonly string[], env: NodeJS.ProcessEnv) => boolean} */
function isDanish(args, env) {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: "string" } }, strict: false }).values;
  return String(lang ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || "")).startsWith("da");
}
