import { describe, expect, test } from "vitest";
import { countMarkers, mergeTexts, type Three } from "../../testing/merge-texts.ts";

/** A package.json with these development dependencies, in this order. */
function packageJson(dependencies: readonly string[], step = "  "): string {
  const versions = dependencies.map((each) => each.split(" ") as [name: string, version: string]);
  const content = { name: "a", private: true, devDependencies: Object.fromEntries(versions) };
  return `${JSON.stringify(content, undefined, step)}\n`;
}

const merge = (three: Three, conflicts: "markers" | "ours" = "markers") =>
  mergeTexts("package.json", three, { conflicts });

describe("dependencies", () => {
  test.each([
    [
      "a bump beside additions (S28)",
      [["typescript 5.6"], ["eslint 9", "typescript 5.6", "zod 3"], ["typescript 5.9"]],
      ["eslint 9", "typescript 5.9", "zod 3"],
    ],
    [
      "two bumps side by side",
      [
        ["a 1", "b 1"],
        ["a 2", "b 1"],
        ["a 1", "b 2"],
      ],
      ["a 2", "b 2"],
    ],
    [
      "additions stay sorted",
      [
        ["a 1", "z 1"],
        ["a 1", "m 1", "z 1"],
        ["a 1", "n 1", "z 1"],
      ],
      ["a 1", "m 1", "n 1", "z 1"],
    ],
    [
      "the product's own order",
      [
        ["z 1", "a 1"],
        ["z 1", "m 1", "a 1"],
        ["z 1", "n 1", "a 1"],
      ],
      ["z 1", "n 1", "m 1", "a 1"],
    ],
    [
      "the same bump",
      [
        ["a 1", "b 1"],
        ["a 2", "b 1"],
        ["a 2", "b 2"],
      ],
      ["a 2", "b 2"],
    ],
    ["the same addition in two places", [["z 1"], ["n 1", "z 1"], ["z 1", "n 1"]], ["n 1", "z 1"]],
    [
      "one removed, its neighbour bumped",
      [
        ["a 1", "b 1", "c 1"],
        ["a 1", "c 1"],
        ["a 1", "b 1", "c 2"],
      ],
      ["a 1", "c 2"],
    ],
    ["the last removed, one added", [["a 1", "b 1"], ["a 1"], ["a 1", "b 1", "c 1"]], ["a 1", "c 1"]],
    ["both removed the last", [["a 1", "b 1"], ["a 1"], ["a 1"]], ["a 1"]],
  ] as const)("%s", (_, [base, ours, theirs], expected) => {
    const merged = merge([packageJson(base), packageJson(ours, "    "), packageJson(theirs)]);
    expect(merged).toMatchObject({ text: packageJson(expected, "    "), conflicts: [] });
  });

  test("a bump on both sides is a conflict by value, on its line alone", () => {
    const merged = merge([
      packageJson(["a 1", "typescript 5.6"]),
      packageJson(["a 2", "typescript 5.7", "zod 3"]),
      packageJson(["a 1", "typescript 5.9"]),
    ]);
    expect(merged.text).toMatchInlineSnapshot(`
      "{
        "name": "a",
        "private": true,
        "devDependencies": {
          "a": "2",
      <<<<<<< product
          "typescript": "5.7",
      ||||||| template before
          "typescript": "5.6",
      =======
          "typescript": "5.9",
      >>>>>>> template now
          "zod": "3"
        }
      }
      "
    `);
    expect(merged.conflicts).toMatchInlineSnapshot(`
      [
        "line 6: devDependencies.typescript: ["\\"5.7\\"","\\"5.6\\"","\\"5.9\\""]",
      ]
    `);
  });

  test("a dependency that the product dropped and the template bumped is a conflict", () => {
    const merged = merge([packageJson(["a 1", "b 1"]), packageJson(["a 1", "zod 3"]), packageJson(["a 1", "b 2"])]);
    expect(merged.conflicts).toMatchInlineSnapshot(`
      [
        "line 6: devDependencies.b: ["","\\"1\\"","\\"2\\""]",
      ]
    `);
    expect(countMarkers(merged.text)).toBe(1);
  });
});

describe("renamed keys", () => {
  const config = (...entries: readonly string[]) => `{\n${entries.map((entry) => `  ${entry}`).join(",\n")}\n}\n`;

  test.each([
    [
      "renamed by the template, changed by the product (S56)",
      ['"port": 80', '"a": 1'],
      ['"port": 8080', '"a": 1'],
      ['"listen": 80', '"a": 1'],
    ],
    [
      "renamed and changed by the template",
      ['"port": 80', '"a": 1'],
      ['"port": 8080', '"a": 1'],
      ['"listen": 81', '"a": 1'],
    ],
    [
      "renamed by the template, to another place",
      ['"port": 80', '"a": 1'],
      ['"port": 8080', '"a": 1'],
      ['"a": 1', '"listen": 80'],
    ],
    [
      "renamed by the product, changed by the template",
      ['"port": 80', '"a": 1'],
      ['"listen": 80', '"a": 1'],
      ['"port": 81', '"a": 1'],
    ],
    ["renamed by both", ['"port": 80', '"a": 1'], ['"listen": 80', '"a": 1'], ['"a": 1', '"http": 80']],
  ])("%s: a conflict that names both", (_, base, ours, theirs) => {
    const merged = mergeTexts("config.json", [config(...base), config(...ours), config(...theirs)], {
      conflicts: "ours",
    });
    expect(merged.text).toBe(config(...ours));
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.conflicts[0]).toMatch(/port -> (listen|http)/);
  });

  test("renamed by the template alone, it is renamed", () => {
    const three = [
      config('"port": 80', '"a": 1'),
      config('"port": 80', '"a": 2'),
      config('"listen": 80', '"a": 1'),
    ] as const;
    expect(mergeTexts("config.json", three).text).toBe(config('"listen": 80', '"a": 2'));
  });
});

describe("lists", () => {
  test.each([
    ["both add", ["x"], ["x", "mine"], ["x", "tmpl"], ["x", "tmpl", "mine"]],
    ["both add the same", ["x"], ["same", "x"], ["x", "same"], ["same", "x"]],
    ["one removes, one adds", ["x", "y"], ["y"], ["x", "y", "tmpl"], ["y", "tmpl"]],
    ["sorted numbers", [18, 20], [18, 20, 23], [18, 20, 22], [18, 20, 22, 23]],
    ["a word replaced, another added", ["master"], ["master", "dev"], ["main"], ["main", "dev"]],
    [
      "names in objects",
      [{ name: "a", v: 1 }],
      [{ name: "a", v: 1 }, { name: "m" }],
      [{ name: "t" }, { name: "a", v: 2 }],
      [{ name: "t" }, { name: "a", v: 2 }, { name: "m" }],
    ],
  ])("%s", (_, ...lists) => {
    for (const step of [undefined, "  "]) {
      const [base = "", ours = "", theirs = "", expected = ""] = lists.map(
        (list) => `${JSON.stringify({ list }, undefined, step)}\n`,
      );
      expect(mergeTexts("a.json", [base, ours, theirs])).toMatchObject({ conflicts: [] });
      expect(JSON.parse(mergeTexts("a.json", [base, ours, theirs]).text)).toEqual(JSON.parse(expected));
    }
  });

  test("a command line is no set of words", () => {
    const command = (...words: readonly string[]) => `${JSON.stringify({ command: words }, undefined, 2)}\n`;
    const clash = [
      command("npm", "run", "start"),
      command("npm", "run", "start:prod"),
      command("node", "main.js"),
    ] as const;
    expect(mergeTexts("a.json", clash).conflicts).toHaveLength(1);
    const apart = [
      command("npm", "run", "start"),
      command("npm", "run", "start", "-v"),
      command("pnpm", "run", "start"),
    ] as const;
    expect(mergeTexts("a.json", apart)).toMatchObject({ text: command("pnpm", "run", "start", "-v"), conflicts: [] });
  });
});

test("comments, trailing commas and indentation stay as the product has them", () => {
  const merged = mergeTexts("tsconfig.json", [
    '{\n  // Strict.\n  "compilerOptions": {\n    "strict": true, // yes\n    "target": "es2020",\n  },\n}\n',
    '{\n\t// Strict.\n\t"compilerOptions": {\n\t\t"strict": true, // yes\n\t\t"target": "es2020", // ours\n\t\t"mine": 1,\n\t},\n}\n',
    '{\n  // Very strict.\n  "compilerOptions": {\n    "strict": true, // yes\n    "target": "es2022",\n    "lib": [\n      "dom"\n    ],\n  },\n}\n',
  ]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.text).toMatchInlineSnapshot(`
    "{
    	// Very strict.
    	"compilerOptions": {
    		"strict": true, // yes
    		"target": "es2022", // ours
    		"lib": [
    			"dom"
    		],
    		"mine": 1,
    	},
    }
    "
  `);
});

test("a file of one line stays one", () => {
  const three = [
    '{"a": 1, "b": [1, 2]}\n',
    '{"a": 1, "b": [1, 2, 3], "m": {}}\n',
    '{"a": 2, "b": [2], "t": null}\n',
  ] as const;
  expect(mergeTexts("a.json", three)).toMatchObject({
    text: '{"a": 2, "b": [2, 3], "t": null, "m": {}}\n',
    conflicts: [],
  });
});

test("what cannot be read is merged by line", () => {
  const broken = '{\n  "a": 1,\n  "b": 2\n  "c": 3,\n  "d": 4\n}\n';
  const three = [broken.replace("2\n", "2,\n"), broken, broken.replace("2\n", "2,\n").replace("4", "5")] as const;
  expect(mergeTexts("a.json", three)).toMatchObject({ text: broken.replace("4", "5"), conflicts: [] });
});

test("without a common origin, keys come together and values that differ are conflicts", () => {
  const merged = mergeTexts("a.json", [
    undefined,
    '{\n  "a": 1,\n  "same": 0,\n  "m": 1\n}\n',
    '{\n  "a": 2,\n  "same": 0,\n  "t": 1\n}\n',
  ]);
  expect(merged.text).toMatchInlineSnapshot(`
    "{
    <<<<<<< product
      "a": 1,
    ||||||| template before
    =======
      "a": 2,
    >>>>>>> template now
      "same": 0,
      "t": 1,
      "m": 1
    }
    "
  `);
});

test.each([
  [
    "keys of every object's prototype",
    '{\n  "__proto__": 1,\n  "constructor": 1\n}\n',
    '{\n  "__proto__": 2,\n  "constructor": 1\n}\n',
    '{\n  "__proto__": 1,\n  "constructor": 2,\n  "toString": 3\n}\n',
  ],
  [
    "deep nesting",
    `${"[".repeat(5_000)}1${"]".repeat(5_000)}\n`,
    `${"[".repeat(5_000)}1${"]".repeat(5_000)}\n\n`,
    `//\n${"[".repeat(5_000)}1${"]".repeat(5_000)}\n`,
  ],
  [
    "a key twice",
    '{\n  "a": 1,\n  "a": 2,\n  "b": 1\n}\n',
    '{\n  "a": 1,\n  "a": 2,\n  "b": 1,\n  "c": 1\n}\n',
    '{\n  "a": 3,\n  "a": 2,\n  "b": 1\n}\n',
  ],
  ["nothing but comments", "// a\n", "// a\n// m\n", "// t\n// a\n"],
])("%s do no harm", (_, base, ours, theirs) => {
  const merged = mergeTexts("a.json", [base, ours, theirs], { conflicts: "ours" });
  for (const line of ours.split("\n")) if (!base.includes(line)) expect(merged.text).toContain(line.replace(/,$/, ""));
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
