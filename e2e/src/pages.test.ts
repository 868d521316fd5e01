import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleCard, gitFolder, readLiteral } from "@os2kit/testkit";
import { commandsOf } from "./commands-of.ts";
import type { Newcomer } from "./newcomer.ts";
import { visit } from "./visit.ts";

/** Types what a page says, one line after the other. @returns each line and how it ended */
function follow(
  sections: Readonly<Record<string, readonly string[]>>,
  person: Newcomer,
  where = ".",
): readonly string[] {
  const commands = Object.values(sections).flat();
  return commands.map((command) => `${command}: ${String(person.type(command, where).status)}`);
}

// A conversation needs a terminal; without one, the command says so and ends with 1.
test("start-a-product.md", () => {
  const person = visit();
  const card = join(person.folder, "product.yml");
  const { "A product in several repositories": several = [], ...one } = commandsOf("start-a-product.md");
  writeFileSync(card, exampleCard("os2eksempel"));
  expect(follow(one, person)).toMatchInlineSnapshot(`
    [
      "npx os2kit new my-product: 1",
      "npx os2kit card schema > product.schema.json: 0",
      "npx os2kit card validate product.yml: 0",
      "npx os2kit new my-product --card product.yml --dry-run: 0",
      "npx os2kit new my-product --card product.yml: 0",
    ]
  `);
  expect(readLiteral(join(person.folder, "my-product"))["README.md"]).toContain("# OS2eksempel");
  writeFileSync(card, exampleCard("os2udoglaer").replaceAll("os2udoglaer", "my-product"));
  expect(follow({ several }, person)).toMatchInlineSnapshot(`
    [
      "npx os2kit new my-product-docs --card product.yml --repository my-product-docs: 0",
    ]
  `);
});

test("start-et-produkt.md", () => {
  const person = visit();
  writeFileSync(join(person.folder, "product.yml"), exampleCard("os2eksempel"));
  expect(follow(commandsOf("start-et-produkt.md"), person)).toMatchInlineSnapshot(`
    [
      "npx os2kit new mit-produkt --lang da: 1",
      "npx os2kit card schema --lang da > product.schema.json: 0",
      "npx os2kit card validate product.yml --lang da: 0",
      "npx os2kit new mit-produkt --card product.yml --lang da --dry-run: 0",
      "npx os2kit new mit-produkt --card product.yml --lang da: 0",
    ]
  `);
  expect(readLiteral(join(person.folder, "mit-produkt"))["README.md"]).toContain("# OS2eksempel");
});

test("adopt-a-repository.md", () => {
  const person = visit();
  mkdirSync(join(person.folder, "gammel"));
  const existing = { "README.md": "# Gammel\n", LICENSE: "Our own words.\n", "pom.xml": "<project/>\n" };
  gitFolder(join(person.folder, "gammel")).commit(existing);
  expect(follow(commandsOf("adopt-a-repository.md"), person, "gammel")).toMatchInlineSnapshot(`
    [
      "npx os2kit adopt . --dry-run: 0",
      "npx os2kit adopt .: 0",
    ]
  `);
  expect(readLiteral(join(person.folder, "gammel"))).toMatchObject(existing);
});

test("update-a-product.md", () => {
  const person = visit();
  const card = join(person.folder, "my-product/.os2/product.yml");
  writeFileSync(join(person.folder, "product.yml"), exampleCard("os2eksempel"));
  person.do("npx os2kit new my-product --card product.yml");
  writeFileSync(card, readFileSync(card, "utf8").replace("level: sandbox", 'level: "1"'));
  person.do("git commit --quiet --all --message 'Aim at level 1'", "my-product");
  expect(follow(commandsOf("update-a-product.md"), person, "my-product")).toMatchInlineSnapshot(`
    [
      "npx os2kit update --dry-run: 0",
      "npx os2kit update: 0",
      "npx os2kit explain SECURITY.md: 0",
    ]
  `);
  expect(person.do("git status --porcelain", "my-product")).toContain("?? .github/workflows/security.yml");
});
