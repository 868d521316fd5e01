import { MANIFEST, type Sample, type Samples } from "./sample.ts";

/** A page with a sentence of which a rule says something. */
function markdown(settings: Readonly<Record<string, unknown>>, sentence: string, finds: string): Sample {
  const write = (text: string) => `# En side\n\n${text}\n`;
  return {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      ".markdownlint-cli2.jsonc": JSON.stringify({ ...settings, globs: ["*.md"] }),
    },
    judged: "README.md",
    clean: write("Kommunen svarer på alle breve, som [loven siger](https://example.org)."),
    planted: write(sentence),
    command: "npx markdownlint-cli2",
    finds: [finds],
  };
}

const config = { extends: "@os2kit/markdownlint-config" };

export const TEXTS: Samples = {
  "@os2kit/prettier-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "prettier.config.js": 'export { default } from "@os2kit/prettier-config";\n',
    },
    judged: "sum.js",
    clean: `export const sentence = "A line of more than eighty columns, which is how long Prettier lets it be by itself.";\n`,
    planted: "export const sentence = 'x'\n",
    command: "npx prettier --check sum.js",
    finds: ["[warn] sum.js"],
  },
  "@os2kit/markdownlint-config": markdown({ config }, "Om breve: [læs mere](https://example.org).", "MD059"),
  "@os2kit/markdownlint-config/rules": markdown(
    { config, customRules: ["@os2kit/markdownlint-config/rules"] },
    "Kommunen svarer i henhold til loven.",
    "os2-plain-words",
  ),
  "@os2kit/commitlint-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "commitlint.config.js": 'export default { extends: ["@os2kit/commitlint-config"] };\n',
    },
    judged: "message.txt",
    clean: "feat: send letters (#12)\n",
    planted: "Send letters\n",
    command: "npx commitlint < message.txt",
    finds: ["os2-type", "os2-issue"],
  },
};
