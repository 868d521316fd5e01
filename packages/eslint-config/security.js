// @ts-expect-error it ships no types
import plugin from "eslint-plugin-security";

/** What to do about each finding, which the plugin's own messages do not say. */
const ADVICE = {
  "detect-bidi-characters": "Remove it: it shows other code than the one that runs.",
  "detect-child-process": "Use execFile or spawn with a list of arguments: a shell runs whatever the text says.",
  "detect-invisible-characters": "Remove it, or write it as an escape such as \\u200b: readers cannot see it.",
  "detect-new-buffer": "Use Buffer.from or Buffer.alloc: new Buffer may show old memory.",
  "detect-pseudoRandomBytes": "Use crypto.randomBytes: others can be guessed.",
};

/**
 * The same rule, whose messages end with what to do.
 * @param {import("eslint").Rule.RuleModule} rule
 * @param {string} advice
 * @returns {import("eslint").Rule.RuleModule}
 */
function withAdvice(rule, advice) {
  return {
    ...rule,
    create(context) {
      /** @param {import("eslint").Rule.ReportDescriptor & { message: string }} found */
      const report = (found) => {
        context.report({ ...found, message: `${found.message.replace(/\.$/, "")}. ${advice}` });
      };
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

/** The rules of eslint-plugin-security that seldom err, under a name of our own: products may use the plugin as well. */
export const security = {
  meta: { name: "@os2kit/eslint-config" },
  rules: Object.fromEntries(
    Object.entries(ADVICE).map(([name, advice]) => [name, withAdvice(plugin.rules[name], advice)]),
  ),
};
