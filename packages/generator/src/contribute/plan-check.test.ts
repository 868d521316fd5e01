import { expect, test } from "vitest";
import { isCheckId, planCheck, type NewCheck } from "./plan-check.ts";

const check: NewCheck = {
  id: "lic/small-print",
  severity: "could",
  requirements: ["F2"],
  title: { da: "Det med småt", en: "Small print" },
};

const INDEX = `import type { Check } from "../check.ts";
import { file } from "./file.ts";
import { spdxExpr } from "./spdx-expr.ts";

export const licChecks: readonly Check[] = [file, spdxExpr];
`;

test("a check is three files, and the index keeps its order", () => {
  const [source, proof, index] = planCheck(check, INDEX, "packages/checks/src").map(
    ({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`,
  );
  expect(source).toContain("export const smallPrint = defineCheck({");
  expect(source).toContain('title: { da: "Det med småt", en: "Small print" }');
  expect(proof).toContain('import { smallPrint } from "./small-print.ts";');
  expect(index).toMatchInlineSnapshot(`
    "packages/checks/src/lic/index.ts
    import type { Check } from "../check.ts";
    import { file } from "./file.ts";
    import { smallPrint } from "./small-print.ts";
    import { spdxExpr } from "./spdx-expr.ts";

    export const licChecks: readonly Check[] = [file, smallPrint, spdxExpr];
    "
  `);
});

test("an index that is none is no place for a check", () => {
  expect(() => planCheck(check, "", "src")).toThrow("no list of checks");
});

test.each([
  ["lic/file", true],
  ["lic/small-print", true],
  ["lic", false],
  ["../lic/file", false],
  ["Lic/File", false],
  ["lic/a/b", false],
  ["lic/-a", false],
])("%s is an id: %s", (id, expected) => {
  expect(isCheckId(id)).toBe(expected);
});
