import type { Literal } from "@os2kit/testkit";

/** A small project that uses one config package as its README says, with a mistake that it must find. */
export interface Sample {
  /** What the project is made of, beside the file that is judged. */
  readonly files: Literal;
  /** The file that is judged, and what it holds when there is nothing to find. */
  readonly judged: string;
  readonly clean: string;
  readonly planted: string;
  readonly command: string;
  /** What the tool must say of `planted`. */
  readonly finds: string;
}

const MANIFEST = { type: "module", private: true, engines: { node: ">=20.19.0" } };

/** By the package's name. Renovate's preset is read from the repository, not from npm, so there is no sample of it. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  "@os2kit/eslint-config": {
    files: {
      "package.json": JSON.stringify({
        ...MANIFEST,
        devDependencies: { "@os2kit/eslint-config": "*", "@os2kit/typescript-config": "*", eslint: "*" },
      }),
      "tsconfig.json": '{ "extends": "@os2kit/typescript-config/library.json", "include": ["*.ts"] }',
      "eslint.config.js": `import { defineConfig } from "eslint/config";
import { base, node } from "@os2kit/eslint-config";
import { typescript } from "@os2kit/eslint-config/typescript";

export default defineConfig([base, node, typescript({ tsconfigRootDir: import.meta.dirname })]);
`,
    },
    judged: "sum.ts",
    clean: "export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);\n",
    planted: "export const sum = (values: any): number => eval(values.join('+'));\n",
    command: "npx eslint .",
    finds: "@typescript-eslint/no-explicit-any",
  },
  "@os2kit/prettier-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "prettier.config.js": 'export { default } from "@os2kit/prettier-config";\n',
    },
    judged: "sum.js",
    clean: `export const sentence = "A line of more than eighty columns, which is how long Prettier lets it be by itself.";\n`,
    planted: "export const sentence = 'x'\n",
    command: "npx prettier --check sum.js",
    finds: "[warn] sum.js",
  },
  "@os2kit/typescript-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "tsconfig.json": '{ "extends": "@os2kit/typescript-config/library.json", "include": ["*.ts"] }',
    },
    judged: "first.ts",
    clean: "export const first = (names: string[]): string => names[0] ?? '';\n",
    planted: "export const first = (names: string[]): string => names[0];\n",
    command: "npx tsc",
    finds: "Type 'string | undefined' is not assignable to type 'string'",
  },
  "@os2kit/vitest-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "vitest.config.js": `import { defineConfig } from "vitest/config";
import { unit } from "@os2kit/vitest-config";

export default defineConfig(unit);
`,
    },
    judged: "zone.test.js",
    clean: `import { expect, test } from "vitest";

test("UTC everywhere", () => {
  expect(new Date(2026, 0, 1).toISOString()).toBe("2026-01-01T00:00:00.000Z");
});
`,
    planted: 'import { test } from "vitest";\n\ntest.only("left behind", () => {});\n',
    command: "npx vitest run",
    finds: "Unexpected .only modifier",
  },
  "@os2kit/markdownlint-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      ".markdownlint-cli2.jsonc": `{
  "config": { "extends": "@os2kit/markdownlint-config" },
  "customRules": ["@os2kit/markdownlint-config/rules"],
  "globs": ["*.md"]
}
`,
    },
    judged: "README.md",
    clean: "# En side\n\nKommunen svarer på alle breve.\n",
    planted: "# En side\n\nKommunen svarer i henhold til loven. TODO\n",
    command: "npx markdownlint-cli2",
    finds: "os2-plain-words",
  },
  "@os2kit/commitlint-config": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "commitlint.config.js": 'export default { extends: ["@os2kit/commitlint-config"] };\n',
    },
    judged: "message.txt",
    clean: "feat: send letters (#12)\n",
    planted: "feat: send letters\n",
    command: "npx commitlint < message.txt",
    finds: "os2-issue",
  },
};

/** Config packages that no tool on npm reads. */
export const WITHOUT_SAMPLE: readonly string[] = ["@os2kit/renovate-config"];
