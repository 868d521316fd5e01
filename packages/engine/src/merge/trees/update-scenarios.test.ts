import { expect, test } from "vitest";
import { L, runScenario } from "../../testing/merge-scenario.ts";

const A = { "a.txt": L(20) };
const AB = { ...A, "b.txt": L(5) };
const T = { "a.txt": L(20, { 5: "T" }) };

test("S01: only the template has changed", () => {
  expect(runScenario({ v1: A, template: T })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: updated",
      ],
      "wrote": {
        "a.txt": "1-4 | T | 6-20",
      },
    }
  `);
});
test("S02: both have changed, far apart", () => {
  expect(runScenario({ v1: A, template: { "a.txt": L(20, { 3: "T" }) }, product: { "a.txt": L(20, { 17: "P" }) } }))
    .toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: merged",
      ],
      "wrote": {
        "a.txt": "1-2 | T | 4-16 | P | 18-20",
      },
    }
  `);
});
test("S03: both have changed, on neighbouring lines", () => {
  expect(runScenario({ v1: A, template: T, product: { "a.txt": L(20, { 6: "P" }) } })).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "a.txt: conflict both-changed",
      ],
      "wrote": {
        "a.txt": "1-4 | <<<<<<< product | 5-5 | P | ||||||| template before | 5-6 | ======= | T | 6-6 | >>>>>>> template now | 7-20",
      },
    }
  `);
});
test("S04: both have changed the same line", () => {
  const row = {
    v1: AB,
    template: { ...T, "b.txt": L(5, { 1: "T" }) },
    product: { "a.txt": L(20, { 5: "P" }) },
  };
  expect(runScenario(row)).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "a.txt: conflict both-changed",
        "b.txt: updated",
      ],
      "wrote": {
        "a.txt": "1-4 | <<<<<<< product | P | ||||||| template before | 5-5 | ======= | T | >>>>>>> template now | 6-20",
        "b.txt": "T | 2-5",
      },
    }
  `);
  expect(runScenario({ ...row, conflicts: "ours" })).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "a.txt: conflict both-changed",
        "b.txt: updated",
      ],
      "wrote": {
        "b.txt": "T | 2-5",
      },
    }
  `);
});
test("S05: the product has made the template's change by hand", () => {
  expect(runScenario({ v1: A, template: T, product: T })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [],
      "wrote": {},
    }
  `);
});
test("S06: the product has deleted what the template has not changed", () => {
  expect(runScenario({ v1: AB, template: { "b.txt": L(5, { 1: "T" }) }, product: { "a.txt": undefined } }))
    .toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "b.txt: updated",
      ],
      "wrote": {
        "b.txt": "T | 2-5",
      },
    }
  `);
});
test("S07: the product has deleted what the template has changed", () => {
  const row = {
    v1: AB,
    template: { "a.txt": L(20, { 1: "T" }), "b.txt": L(5, { 1: "T" }) },
    product: { "a.txt": undefined },
  };
  expect(runScenario(row)).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "a.txt: declined deleted-here",
        "b.txt: updated",
      ],
      "wrote": {
        "b.txt": "T | 2-5",
      },
    }
  `);
  expect(runScenario({ ...row, restore: ["a.txt"] })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: added restored",
        "b.txt: updated",
      ],
      "wrote": {
        "a.txt": "T | 2-20",
        "b.txt": "T | 2-5",
      },
    }
  `);
});
test("S08: the template has removed a file", () => {
  expect(runScenario({ v1: A, template: { "a.txt": undefined } })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: deleted",
      ],
      "wrote": {
        "a.txt": undefined,
      },
    }
  `);
});
test("S09: the template has removed what the product has changed", () => {
  expect(
    runScenario({
      v1: AB,
      template: { "a.txt": undefined, "b.txt": L(5, { 1: "T" }) },
      product: { "a.txt": L(20, { 5: "P" }) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: kept dropped",
        "b.txt: updated",
      ],
      "wrote": {
        "b.txt": "T | 2-5",
      },
    }
  `);
});

const renames = [{ since: "2.0.0", from: "a.txt", to: "new.txt" }];
test.each([
  ["declared", renames],
  ["not declared", []],
])("S10, S11: the template has moved a file, %s", (_, declared) => {
  const row = { v1: A, template: { "a.txt": undefined, "new.txt": L(20) }, renames: declared };
  expect(runScenario(row)).toEqual({
    exit: 0,
    report: ["new.txt: moved <- a.txt"],
    wrote: { "a.txt": undefined, "new.txt": "1-20" },
  });
  expect(runScenario({ ...row, product: { "a.txt": L(20, { 5: "P" }) } })).toEqual({
    exit: 0,
    report: ["new.txt: moved <- a.txt"],
    wrote: { "a.txt": undefined, "new.txt": "1-4 | P | 6-20" },
  });
});
test("S14: the template has a new file", () => {
  expect(runScenario({ v1: A, template: { "n.txt": "new\n" } })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "n.txt: added",
      ],
      "wrote": {
        "n.txt": "new",
      },
    }
  `);
});
test("S15: the product has a file of its own where the template brings one", () => {
  const row = { v1: A, template: { "n.txt": L(5, { 2: "T" }) }, product: { "n.txt": L(5, { 2: "P" }) } };
  expect(runScenario(row)).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "n.txt: conflict no-base",
      ],
      "wrote": {
        "n.txt": "1-1 | <<<<<<< product | P | ||||||| template before | ======= | T | >>>>>>> template now | 3-5",
      },
    }
  `);
  expect(runScenario({ ...row, conflicts: "ours" })).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "n.txt: conflict no-base",
      ],
      "wrote": {},
    }
  `);
});
test("S19: both have replaced a binary", () => {
  const row = {
    v1: { "l.bin": Uint8Array.of(0, 1, 2), "z.txt": L(5) },
    template: { "l.bin": Uint8Array.of(0, 1, 3), "z.txt": L(5, { 1: "T" }) },
    product: { "l.bin": Uint8Array.of(0, 9, 9) },
  };
  expect(runScenario(row)).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "l.bin: conflict binary",
        "z.txt: updated",
      ],
      "wrote": {
        "z.txt": "T | 2-5",
      },
    }
  `);
});
test("S20: the product has a link where the template had a file", () => {
  expect(
    runScenario({
      v1: A,
      template: T,
      product: { "a.txt": undefined, "a.txt@": "docs/a.txt", "docs/a.txt": L(20) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: kept symlink <- a.txt",
      ],
      "wrote": {},
    }
  `);
});
test("S22: the template makes a file executable, the product has changed its text", () => {
  expect(
    runScenario({
      v1: { "r.sh": L(20) },
      template: { "r.sh": undefined, "r.sh*": L(20) },
      product: { "r.sh": L(20, { 5: "P" }) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "r.sh: merged",
      ],
      "wrote": {
        "r.sh": "100755 1-4 | P | 6-20",
      },
    }
  `);
});
test("S24: the product has turned a file to CRLF", () => {
  expect(runScenario({ v1: A, template: T, product: { "a.txt": L(20).replaceAll("\n", "\r\n") } }))
    .toMatchInlineSnapshot(`
      {
        "exit": 0,
        "report": [
          "a.txt: merged",
        ],
        "wrote": {
          "a.txt": "1-4\\r | T\\r | 6-20\\r",
        },
      }
    `);
});
test("S27: the product has no newline at the end", () => {
  expect(runScenario({ v1: A, template: { "a.txt": L(20, { 1: "T" }) }, product: { "a.txt": L(20).slice(0, -1) } }))
    .toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: merged",
      ],
      "wrote": {
        "a.txt": "T | 2-20 (no newline)",
      },
    }
  `);
});
test("S28: both have changed neighbouring dependencies", () => {
  const manifest = (dependencies: object) => `${JSON.stringify({ name: "p", dependencies }, undefined, 2)}\n`;
  expect(
    runScenario({
      v1: { "package.json": manifest({ typescript: "5.6.0" }) },
      template: { "package.json": manifest({ typescript: "5.9.0" }) },
      product: { "package.json": manifest({ eslint: "9.0.0", typescript: "5.6.0", zod: "4.0.0" }) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "package.json: merged",
      ],
      "wrote": {
        "package.json": "{ |   "name": "p", |   "dependencies": { |     "eslint": "9.0.0", |     "typescript": "5.9.0", |     "zod": "4.0.0" |   } | }",
      },
    }
  `);
});
test("S29: the template updates an action, the product adds a step after it", () => {
  const steps = (...lines: string[]) => ["steps:", ...lines.map((line) => `  - ${line}`), ""].join("\n");
  expect(
    runScenario({
      v1: { "ci.yml": steps("uses: actions/checkout@v4 # ours", "run: make") },
      template: { "ci.yml": steps("uses: actions/checkout@v5 # ours", "run: make") },
      product: { "ci.yml": steps("uses: actions/checkout@v4 # ours", "run: own", "run: make") },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "ci.yml: merged",
      ],
      "wrote": {
        "ci.yml": "steps: |   - uses: actions/checkout@v5 # ours |   - run: own |   - run: make",
      },
    }
  `);
});
test("S29b: both have added a line at the end of .gitignore", () => {
  const v1 = { ".gitignore": "dist\nnode_modules\n" };
  expect(
    runScenario({
      v1,
      template: { ".gitignore": "dist\nnode_modules\ntmpl\n" },
      product: { ".gitignore": "dist\nnode_modules\nmine\n" },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        ".gitignore: merged",
      ],
      "wrote": {
        ".gitignore": "dist | node_modules | tmpl | mine",
      },
    }
  `);
});
test("S35, S36: a changed card takes a file away", () => {
  const row = { v1: { Dockerfile: L(20) }, template: { Dockerfile: undefined } };
  expect(runScenario(row)).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "Dockerfile: deleted",
      ],
      "wrote": {
        "Dockerfile": undefined,
      },
    }
  `);
  expect(runScenario({ ...row, product: { Dockerfile: L(20, { 5: "P" }) } })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "Dockerfile: kept dropped",
      ],
      "wrote": {},
    }
  `);
});
test("S40: an untracked file stands where the template brings one", () => {
  expect(
    runScenario({
      v1: { "z.txt": L(5) },
      template: { "n.txt": "new\n", "z.txt": L(5, { 1: "T" }) },
      product: { "n.txt": "own\n" },
      tracked: (path) => path !== "n.txt",
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "n.txt: conflict untracked",
        "z.txt: updated",
      ],
      "wrote": {
        "z.txt": "T | 2-5",
      },
    }
  `);
});
test("S41: the second run writes nothing", () => {
  expect(runScenario({ v1: A, template: { "a.txt": L(20, { 2: "T" }) }, product: { "a.txt": L(20, { 8: "P" }) } }))
    .toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: merged",
      ],
      "wrote": {
        "a.txt": "1-1 | T | 3-7 | P | 9-20",
      },
    }
  `);
});
test("S44: the old render cannot be had", () => {
  const row = { v1: A, template: { "a.txt": L(20, { 2: "T" }) }, lostBase: ["a.txt"] };
  const product = { "a.txt": L(20, { 8: "P" }) };
  expect(runScenario(row).report).toEqual(["a.txt: updated"]);
  expect(runScenario({ ...row, product })).toMatchInlineSnapshot(`
    {
      "exit": 1,
      "report": [
        "a.txt: refused base-unknown",
      ],
      "wrote": {},
    }
  `);
  expect(runScenario({ ...row, product, unknownBase: "propose" })).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "a.txt: conflict base-unknown",
      ],
      "wrote": {},
    }
  `);
});
test("S46: an old conflict that was resolved does not return", () => {
  expect(
    runScenario({
      v1: T,
      template: { "a.txt": L(20, { 5: "T", 15: "T3" }) },
      product: { "a.txt": L(20, { 5: "P" }) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: merged",
      ],
      "wrote": {
        "a.txt": "1-4 | P | 6-14 | T3 | 16-20",
      },
    }
  `);
});
test("S47: a file that is written once", () => {
  expect(
    runScenario({
      v1: { "src/i.ts": L(20), "z.txt": L(5) },
      template: { "src/i.ts": L(20, { 2: "T" }), "z.txt": L(5, { 1: "T" }) },
      product: { "src/i.ts": L(20, { 8: "P" }) },
      rules: { "src/i.ts": { policy: "once" } },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "src/i.ts: kept once",
        "z.txt: updated",
      ],
      "wrote": {
        "z.txt": "T | 2-5",
      },
    }
  `);
});
test("S48: the card says that a file is the product's own", () => {
  expect(runScenario({ v1: A, template: T, policy: { "a.txt": "ours" } })).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "a.txt: kept policy",
      ],
      "wrote": {},
    }
  `);
});
test("S50: names and texts that are not ASCII", () => {
  const path = "blåbærgrød.txt";
  expect(
    runScenario({
      v1: { [path]: L(20) },
      template: { [path]: L(20, { 5: "Tæ" }) },
      product: { [path]: L(20, { 5: "Pø" }) },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "blåbærgrød.txt: conflict both-changed",
      ],
      "wrote": {
        "blåbærgrød.txt": "1-4 | <<<<<<< product | Pø | ||||||| template before | 5-5 | ======= | Tæ | >>>>>>> template now | 6-20",
      },
    }
  `);
});
test("S52: only one layer has changed", () => {
  expect(
    runScenario({
      v1: { "a.txt": L(20), "ci.txt": L(20) },
      template: { "ci.txt": L(20, { 3: "T" }) },
      product: { "a.txt": L(20, { 8: "P" }), "ci.txt": L(20, { 17: "P" }) },
      rules: { "ci.txt": { layer: "ci" } },
    }),
  ).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "report": [
        "ci.txt: merged",
      ],
      "wrote": {
        "ci.txt": "1-2 | T | 4-16 | P | 18-20",
      },
    }
  `);
});
test("S56: a value's key and its file are renamed, and the product has changed the value", () => {
  const config = (key: string, port: number) => `${JSON.stringify({ [key]: port, host: "x" }, undefined, 2)}\n`;
  const row = {
    v1: { "config.json": config("port", 80) },
    template: { "config.json": undefined, "settings.json": config("listen", 80) },
    product: { "config.json": config("port", 8080) },
    renames: [{ since: "2.0.0", from: "config.json", to: "settings.json" }],
  };
  const { exit, report, wrote } = runScenario(row);
  expect({ exit, report }).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "report": [
        "settings.json: conflict both-changed <- config.json",
      ],
    }
  `);
  expect(wrote["settings.json"]).toContain("8080");
  expect(wrote["settings.json"]).toContain("listen");
});
