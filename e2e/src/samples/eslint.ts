import { MANIFEST, readFixture, type Sample, type Samples } from "./sample.ts";

const FIXTURES = "eslint-config/fixtures";
const command = "npx eslint .";

function configure(imports: string, parts: string): string {
  return `import { defineConfig } from "eslint/config";\n${imports}\n\nexport default defineConfig([${parts}]);\n`;
}

/** A front end: what its framework's plugins find that the base does not. */
function frontEnd(part: string, judged: string, fixture: string, finds: readonly string[]): Sample {
  const imports = `import { base, browser } from "@os2kit/eslint-config";
import { typescript } from "@os2kit/eslint-config/typescript";
import { ${part} } from "@os2kit/eslint-config/${part}";`;
  const extension = judged.slice(judged.lastIndexOf("."));
  return {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "eslint.config.js": configure(imports, `base, browser, typescript(), ${part}`),
    },
    judged,
    clean: readFixture(`${FIXTURES}/${part}/clean${fixture}${extension}`),
    planted: readFixture(`${FIXTURES}/${part}/bad${fixture}${extension}`),
    command,
    finds,
  };
}

export const ESLINT: Samples = {
  "@os2kit/eslint-config": {
    files: {
      "package.json": JSON.stringify({ ...MANIFEST, devDependencies: { "@os2kit/eslint-config": "*", eslint: "*" } }),
      "eslint.config.js": configure('import { base, node } from "@os2kit/eslint-config";', "base, node"),
    },
    judged: "deliver.js",
    clean: 'import { execFile } from "node:child_process";\n\nexecFile("mail", ["--", "anne"]);\n',
    planted: readFixture(`${FIXTURES}/node/bad.js`),
    command,
    finds: ["n/no-extraneous-import", "os2/detect-child-process", "no-eval"],
  },
  "@os2kit/eslint-config/typescript": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "tsconfig.json": '{ "extends": "@os2kit/typescript-config/library.json", "include": ["*.ts"] }',
      "clean.ts": readFixture(`${FIXTURES}/typescript/clean.ts`),
      "eslint.config.js": configure(
        'import { base } from "@os2kit/eslint-config";\nimport { typescript } from "@os2kit/eslint-config/typescript";',
        "base, typescript({ tsconfigRootDir: import.meta.dirname })",
      ),
    },
    judged: "send.ts",
    clean: readFixture(`${FIXTURES}/typescript/clean.ts`),
    planted: readFixture(`${FIXTURES}/typescript/bad.ts`),
    command,
    finds: ["@typescript-eslint/no-explicit-any", "@typescript-eslint/no-floating-promises"],
  },
  "@os2kit/eslint-config/react": frontEnd("react", "card.jsx", "", [
    "react-hooks/rules-of-hooks",
    "jsx-a11y-x/alt-text",
  ]),
  "@os2kit/eslint-config/vue": frontEnd("vue", "card-view.vue", "-card", [
    "vue/require-explicit-emits",
    "vuejs-accessibility/alt-text",
  ]),
  "@os2kit/eslint-config/angular": frontEnd("angular", "card.ts", "", [
    "@angular-eslint/no-output-native",
    "@angular-eslint/template/alt-text",
  ]),
};
