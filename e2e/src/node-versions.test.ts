import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleCard } from "@os2kit/testkit";
import { NODES } from "./tools.ts";
import { visit } from "./visit.ts";

if (NODES.length === 0) console.warn("No other version of Node.js can be installed on this machine, so none was tried");

describe.each(NODES)("Node.js %s", (major, binary) => {
  let folder = "";

  beforeAll(() => {
    const person = visit();
    person.do("npm init --yes && npm install os2kit@latest");
    folder = person.folder;
    writeFileSync(join(folder, "card.yml"), exampleCard("os2eksempel"));
  });

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(binary, ["node_modules/os2kit/bin/os2kit.cjs", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: join(folder, "../home"), LANG: "C.UTF-8", CI: "true", NO_COLOR: "1" },
    });
    return { status, stdout, stderr };
  };

  test("runs the whole command line, without a warning", () => {
    expect(spawnSync(binary, ["--version"], { encoding: "utf8" }).stdout).toMatch(new RegExp(`^v${major}\\.`));
    expect(run("--version")).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      stderr: "",
    });
    expect(run("--help")).toMatchObject({ status: 0, stderr: "" });
    expect(run("new", "product", "--card", "card.yml")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(folder, "product/README.md"), "utf8")).toContain("# OS2eksempel");
    // A new product has what people must still do, so 2.
    expect(run("check", "product")).toMatchObject({ status: 2, stderr: "" });
    expect(run("update", "product", "--json")).toMatchObject({ status: 0, stderr: "" });
    mkdirSync(join(folder, "legacy"));
    writeFileSync(join(folder, "legacy/README.md"), "# Legacy\n");
    expect(run("adopt", "legacy")).toMatchObject({ status: 0, stderr: "" });
  });
});
