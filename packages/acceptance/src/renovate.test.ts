import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleCard, gitFolder, REPOSITORY_ROOT, runCli, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";

interface Preset {
  readonly customManagers: readonly { readonly matchStrings: readonly string[] }[];
  readonly packageRules: readonly { readonly postUpgradeTasks: { readonly commands: readonly string[] } }[];
}

const preset = JSON.parse(
  readFileSync(join(REPOSITORY_ROOT, "packages/renovate-config/os2kit.json"), "utf8"),
) as Preset;

/** The version that Renovate finds in a text, and the text as Renovate would write it. */
function bump(text: string, version: string): { found: string | undefined; text: string } {
  const [pattern = ""] = preset.customManagers[0]?.matchStrings ?? [];
  const match = new RegExp(pattern).exec(text);
  const found = match?.groups?.currentValue;
  if (!match || found === undefined) return { found, text };
  return { found, text: text.replace(match[0], match[0].replace(found, version)) };
}

test("Renovate finds the version in a stamped lock, and its task updates from the lock as it was", () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { "card.yml": exampleCard("os2eksempel") });
  expect(runCli(["new", "p", "--card", "card.yml", "--no-git"], { cwd }).exitCode).toBe(0);
  const folder = join(cwd, "p");
  const git = gitFolder(folder);
  git.commit({});
  const lock = join(folder, ".os2/lock.json");
  const before = readFileSync(lock, "utf8");

  const { found, text } = bump(before, "9.9.9");
  expect(found).toBe((JSON.parse(before) as { version: string }).version);
  expect((JSON.parse(text) as { version: string }).version).toBe("9.9.9");
  writeFileSync(lock, text);

  for (const command of preset.packageRules[0]?.postUpgradeTasks.commands ?? []) {
    const [program = "", ...args] = command.split(" ");
    if (program === "git") git.run(...args);
    else {
      expect([program, ...args.slice(0, 2)]).toEqual(["npx", "--yes", "os2kit@{{{newVersion}}}"]);
      expect(runCli(args.slice(2), { cwd: folder }).exitCode).toBe(0);
    }
  }
  expect(readFileSync(lock, "utf8")).toBe(before);
});
