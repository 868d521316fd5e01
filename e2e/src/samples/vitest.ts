import { MANIFEST, type Samples } from "./sample.ts";

export const VITEST: Samples = {
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
    finds: ["Unexpected .only modifier"],
  },
  "@os2kit/vitest-config/thresholds.json": {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "vitest.config.js": `import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const thresholds = createRequire(import.meta.url)("@os2kit/vitest-config/thresholds.json");

export default defineConfig({ test: { coverage: { include: ["fee.js"], thresholds } } });
`,
      "fee.js": "export const fee = (days) => days * 2;\nexport const fine = (days) => days * 3;\n",
    },
    judged: "fee.test.js",
    clean: `import { expect, test } from "vitest";
import { fee, fine } from "./fee.js";

test("fee and fine", () => {
  expect([fee(1), fine(1)]).toEqual([2, 3]);
});
`,
    planted: `import { expect, test } from "vitest";
import { fee } from "./fee.js";

test("fee", () => {
  expect(fee(1)).toBe(2);
});
`,
    command: "npx vitest run --coverage",
    finds: ["does not meet global threshold (80%)"],
  },
};
