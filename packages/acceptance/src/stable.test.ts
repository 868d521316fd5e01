import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY_ROOT, runCli } from "@os2kit/testkit";
import { apiOf } from "./api-of.ts";

const ACCEPT =
  "What people build on has changed. If that is meant, accept it with `npx vitest run --project acceptance stable -u`, " +
  "read the difference in `api`, and write a changeset: `major` if what worked before no longer does.";

/** Compares with a file in `api`, where a change is seen in review. */
const expectStable = async (text: string, file: string) => {
  await expect(text, ACCEPT).toMatchFileSnapshot(join(REPOSITORY_ROOT, "api", file));
};

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, { readonly types?: string } | string>>;
}

/** Each entry of each published package that has types: its name, and the file. */
const entries = [...readdirSync(join(REPOSITORY_ROOT, "packages")).map((name) => `packages/${name}`), "templates"]
  .map((folder) => {
    const text = readFileSync(join(REPOSITORY_ROOT, folder, "package.json"), "utf8");
    return { folder: join(REPOSITORY_ROOT, folder), manifest: JSON.parse(text) as Manifest };
  })
  .filter(({ manifest }) => manifest.private !== true)
  .flatMap(({ folder, manifest: { name, exports = {} } }) =>
    Object.entries(exports).flatMap(([path, target]) =>
      typeof target === "object" && target.types !== undefined
        ? [{ entry: join(name, path), folder, types: join(folder, target.types) }]
        : [],
    ),
  );

test.each(entries)("the types of $entry", { timeout: 60_000 }, async ({ entry, folder, types }) => {
  if (!existsSync(types)) throw new Error(`${types} is missing: npm run build`);
  await expectStable(apiOf(types, folder), `${entry.replace("@os2kit/", "").replaceAll("/", ".")}.txt`);
});

const COMMANDS = [[], ["new"], ["check"], ["adopt"], ["update"], ["explain"], ["report"], ["card"], ["template"]];

test.each(["da", "en"])("the help in %s", async (language) => {
  const pages = COMMANDS.map((command) => {
    const { stdout } = runCli([...command, "--help", "--lang", language], { cwd: REPOSITORY_ROOT });
    return `$ os2kit ${[...command, "--help"].join(" ")}\n${stdout.replace(/\d+\.\d+\.\d+\S*/, "<version>")}`;
  });
  await expectStable(pages.join("\n\n"), `help.${language}.txt`);
});

test("every command that the help lists is here", () => {
  const { stdout } = runCli(["--help", "--lang", "en"], { cwd: REPOSITORY_ROOT });
  const listed = [...stdout.matchAll(/^os2kit (\w+)/gm)].map(([, name]) => name);
  expect(new Set(COMMANDS.flat())).toEqual(new Set(listed));
});

test("the card's schema", async () => {
  const { stdout } = runCli(["card", "schema", "--lang", "en"], { cwd: REPOSITORY_ROOT });
  await expectStable(stdout, "card.schema.json");
});
