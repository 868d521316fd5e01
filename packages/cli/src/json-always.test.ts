import { join } from "node:path";
import { runCli, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";

test.each([
  ["nwe --json", 1],
  ["--json nwe", 1],
  ["update --colour --json", 1],
  ["update --to --json", 1],
  ["update --lang xx --json", 1],
  ["update --cwd nowhere --json", 1],
  ["update p --json", 1],
  ["adopt p --json", 1],
  ["check p --format json --lang xx", 1],
  ["check p --format json --colour", 1],
  ["--format json check nowhere", 1],
  ["explain p/a.txt --json", 1],
  ["template release nowhere --json", 1],
] as const)("stdout holds JSON and nothing else after `os2kit %s`", (line, expected) => {
  const cwd = tempFolder();
  // A journal that no run wrote: refused where it is found, deep below the command.
  writeLiteral(cwd, { "p/.os2/journal/journal.json": "{}" });
  const { exitCode, stdout, stderr } = runCli(line.split(" "), { cwd });
  const { problems, ...told } = JSON.parse(stdout) as { exitCode: number; problems: readonly { code: string }[] };
  expect([exitCode, told.exitCode, problems.length > 0, stderr !== ""]).toEqual([expected, expected, true, true]);
});

test("a bug is told in JSON too, and its stack to people", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { "break.cjs": 'require("node:fs").existsSync = () => { throw new TypeError("broken"); };\n' });
  const env = { NODE_OPTIONS: `--require=${join(cwd, "break.cjs")}` };
  const { exitCode, stdout, stderr } = runCli(["adopt", ".", "--json"], { cwd, env });
  expect([exitCode, JSON.parse(stdout)]).toMatchInlineSnapshot(`
    [
      70,
      {
        "exitCode": 70,
        "problems": [
          {
            "code": "bug",
            "text": "This is an error in OS2kit, not in what you did. Please report it to os2@os2.eu with the lines above.",
          },
        ],
        "schema": 1,
      },
    ]
  `);
  expect(stderr).toContain("TypeError: broken");
});
