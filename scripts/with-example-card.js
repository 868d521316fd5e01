import { join } from "node:path";

/**
 * The arguments of `os2kit new`, with the example card where they hold no answers of their own.
 * `--ask` asks for the conversation instead.
 * @param {readonly string[]} args as the person gave them
 * @param {string} root this repository
 * @returns {string[]}
 */
export function withExampleCard(args, root) {
  if (args.includes("--ask")) return args.filter((arg) => arg !== "--ask");
  const asksOnly = new Set(["--help", "-h", "--version"]);
  const neutral = /^--(dry-run|no-git|json|yes|plain|lang|cwd|templates|repository)(=|$)|^-y$/;
  const isAnswered = args.some((arg) => arg.startsWith("-") && (asksOnly.has(arg) || !neutral.test(arg)));
  return isAnswered ? [...args] : [...args, "--card", join(root, "examples", "os2eksempel", "product.yml")];
}
