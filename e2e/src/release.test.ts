import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleCard } from "@os2kit/testkit";
import { commandsOf } from "./commands-of.ts";
import { maintain, visit } from "./visit.ts";

const page = commandsOf("release.md");
const SECURITY = "templates/layers/community/files/SECURITY.md.hbs";

test(
  "a template is changed, tried, released, and reaches a product made before, as docs/release.md says",
  { timeout: 600_000 },
  () => {
    const maintainer = maintain();
    const person = visit();
    const read = (path: string) => readFileSync(join(person.folder, path), "utf8");
    writeFileSync(join(person.folder, "card.yml"), exampleCard("os2eksempel"));
    person.do("npx os2kit@latest new product --card card.yml");
    appendFileSync(join(person.folder, "product/README.md"), "\nA sentence of our own.\n");
    person.do("git commit --quiet --all --message 'Our own'", "product");

    // Change it.
    appendFileSync(join(maintainer.folder, SECURITY), "\nThank you for looking.\n");
    expect(page["Change it"]).toEqual(["npx os2kit template check templates", "npm run new -- my-product --dry-run"]);
    for (const command of page["Change it"] ?? []) maintainer.do(command);

    // Say what products will see: CI stops a change that nobody tells of.
    expect(page["Say what products will see"]).toEqual(["npx changeset", "npm run release:check"]);
    const silent = maintainer.type("npm run --silent release:check");
    expect([silent.status, silent.stderr.trim()]).toMatchInlineSnapshot(`
      [
        1,
        "The templates changed since version 0.1.0 was released, and no changeset tells products what they will see.
        Where: templates/layers/community/files/SECURITY.md.hbs
        Next:  npx changeset, choose @os2kit/templates, and write what a product sees when it updates.",
      ]
    `);
    const words = "SECURITY.md thanks those who report.";
    writeFileSync(
      join(maintainer.folder, ".changeset/thanks.md"),
      `---\n"@os2kit/templates": minor\n---\n\n${words}\n`,
    );
    maintainer.do("npm run release:check");
    maintainer.do("git add --all && git commit --quiet --message 'Thank those who report'");

    // Try it in one product.
    const [version = "", publish = "", forget = "", use = "", ...rest] = page["Try it in one product"] ?? [];
    expect([rest, use]).toEqual([[], "npx os2kit@try update"]);
    for (const command of [version, publish, forget]) maintainer.do(command);
    expect(maintainer.do("git status --porcelain")).toBe("");
    expect(person.do(use, "product")).toContain(words);
    expect(read("product/SECURITY.md")).toContain("Thank you for looking.");
    expect(read("product/.os2/lock.json")).toMatch(/"version": "0\.2\.0-try-\d+"/);
    person.do("git add --all && git commit --quiet --message 'Try'", "product");
    person.do("git switch --quiet --create untried HEAD~1", "product");

    // Release.
    const release = page.Release?.slice(0, -1) ?? [];
    const update = page.Release?.at(-1) ?? "";
    expect(update).toBe("npx os2kit@latest update");
    for (const command of release) maintainer.do(command);
    const updated = person.do(update, "product");
    expect(updated).toContain("0.1.0 -> 0.2.0");
    expect(updated).toContain(words);
    expect(read("product/SECURITY.md")).toContain("Thank you for looking.");
    expect(read("product/README.md")).toContain("A sentence of our own.");
    expect(JSON.parse(person.do(`${update} --json`, "product"))).toMatchObject({ exitCode: 0 });

    // Who tried the snapshot gets to the release too.
    person.do("git add --all && git commit --quiet --message 'Update' && git switch --quiet -", "product");
    person.do(update, "product");
    expect(read("product/.os2/lock.json")).toContain('"version": "0.2.0"');

    // A row of prereleases.
    const [enter = "", exit = "", ...after] = page["A row of prereleases"] ?? [];
    expect(after).toEqual([]);
    maintainer.do(enter);
    appendFileSync(join(maintainer.folder, SECURITY), "\nAnd thank you again.\n");
    writeFileSync(join(maintainer.folder, ".changeset/again.md"), `---\n"@os2kit/templates": minor\n---\n\nAgain.\n`);
    for (const command of release) maintainer.do(command);
    expect(JSON.parse(person.do("npm view os2kit dist-tags --json"))).toMatchObject({
      latest: "0.2.0",
      next: "0.3.0-next.0",
    });
    for (const command of [exit, release[0] ?? ""]) maintainer.do(command);
    const [, real = ""] = readFileSync(join(maintainer.folder, "templates/CHANGELOG.md"), "utf8").split(/^## /m);
    expect(real).toMatch(/^0\.3\.0\n[^]*Again\./);
  },
);
