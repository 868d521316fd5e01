import { blobId } from "@os2kit/model";
import { expect, test } from "vitest";
import { inputOf, L, reportOf, runScenario, type Scenario } from "../../testing/merge-scenario.ts";
import type { Adopting } from "./input.ts";
import { mergeTrees } from "./merge-trees.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const CI = "on: push\njobs: {}\n";
const OLD_CI = "on: push\n";

const adopting = (equivalents: Readonly<Record<string, string>> = {}): Adopting => ({
  equivalents: (path) => equivalents[path],
  knownHashes: (path, id) => path === "ci.yml" && id === blobId(bytes(OLD_CI)),
});

/** What the templates bring, and what the product has. */
const adopt = (template: Scenario["v1"], product: Scenario["v1"], more: Partial<Scenario> = {}) =>
  runScenario({ v1: {}, template, product, adopting: adopting(), ...more });

test("S59: adopt: same text is matched, an older version updated, what exists is left alone, the rest added", () => {
  const template = { LICENSE: "MPL\n", "README.md": "# Ours\n", "ci.yml": CI, "SECURITY.md": "Mail us\n" };
  const product = { LICENSE: "MPL\n", "README.md": "# Mine\n", "ci.yml": OLD_CI, "own.txt": "own\n" };
  expect(adopt(template, product)).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "README.md: kept exists",
        "SECURITY.md: added",
        "ci.yml: updated known-version",
      ],
      "wrote": {
        "SECURITY.md": "Mail us",
        "ci.yml": "on: push | jobs: {}",
      },
    }
  `);
});

test.each<[string, Scenario["v1"], Scenario["v1"], Partial<Scenario>, readonly string[]]>([
  ["the same text with other line ends", { "a.txt": "a\nb\n" }, { "a.txt": "\ufeffa\r\nb" }, {}, []],
  ["the same text in another case", { "README.md": "a\n" }, { "readme.md": "a\n" }, {}, []],
  [
    "another text in another case",
    { "README.md": "a\n" },
    { "Readme.md": "b\n" },
    {},
    ["README.md: kept exists <- Readme.md"],
  ],
  ["an older version with CRLF", { "ci.yml": CI }, { "ci.yml": "on: push\r\n" }, {}, ["ci.yml: updated known-version"]],
  [
    "an older version that is written once",
    { "ci.yml": CI },
    { "ci.yml": OLD_CI },
    { rules: { "ci.yml": { policy: "once" } } },
    ["ci.yml: kept exists"],
  ],
  [
    "an older version that the card keeps",
    { "ci.yml": CI },
    { "ci.yml": OLD_CI },
    { policy: { "*.yml": "ours" } },
    ["ci.yml: kept policy"],
  ],
  ["another licence", { LICENSE: "MPL\n" }, { LICENSE: "EUPL\n" }, {}, ["LICENSE: kept licence"]],
  [
    "a licence among others",
    { "LICENSES/MIT.txt": "a\n" },
    { "LICENSES/MIT.txt": "b\n" },
    {},
    ["LICENSES/MIT.txt: kept licence"],
  ],
  [
    "an equivalent file",
    { LICENSE: "MPL\n" },
    { "LICENCE.txt": "EUPL\n" },
    { adopting: adopting({ LICENSE: "LICENCE.txt" }) },
    ["LICENSE: kept equivalent <- LICENCE.txt"],
  ],
  [
    "an equivalent file, but the template's is asked for",
    { "CONTRIBUTING.md": "a\n" },
    { "docs/CONTRIBUTING.rst": "b\n" },
    { adopting: adopting({ "CONTRIBUTING.md": "docs/CONTRIBUTING.rst" }), restore: ["CONTRIBUTING.md"] },
    ["CONTRIBUTING.md: added"],
  ],
  [
    "a file that the card does not want",
    { "docs/a.md": "a\n" },
    {},
    { policy: { docs: "ours" } },
    ["docs/a.md: kept policy"],
  ],
  ["a link", { "a.txt": "a\n" }, { "a.txt@": "b.txt" }, {}, ["a.txt: kept symlink <- a.txt"]],
  ["a submodule", { docs: "a\n" }, { "docs!": "" }, {}, ["docs: kept submodule <- docs"]],
  [
    "a folder below a submodule",
    { "docs/a.md": "a\n" },
    { "docs!": "" },
    {},
    ["docs/a.md: conflict submodule <- docs"],
  ],
  ["a file that git ignores", { ".env": "A=1\n" }, {}, { ignored: (path) => path === ".env" }, [".env: kept ignored"]],
])("adopt: %s", (_, template, product, more, report) => {
  expect(adopt(template, product, more).report).toEqual(report);
});

test("an older version of ours keeps the product's line ends", () => {
  expect(adopt({ "ci.yml": CI }, { "ci.yml": "on: push\r\n" }).wrote).toEqual({
    "ci.yml": "on: push\\r | jobs: {}\\r",
  });
});

test("nothing that exists is written in a repository that shares every name with the templates", () => {
  const names = Array.from({ length: 30 }, (_, index) => `f${String(index)}.txt`);
  const template = Object.fromEntries(names.map((name) => [name, L(5)]));
  const product = Object.fromEntries(names.map((name) => [name, L(5, { 2: name })]));
  const plan = mergeTrees(inputOf({ v1: {}, template, product, adopting: adopting() }));
  expect(reportOf(plan)).toEqual(names.sort().map((name) => `${name}: kept exists`));
  expect(plan.entries.filter((entry) => entry.bytes ?? entry.removes)).toEqual([]);
});
