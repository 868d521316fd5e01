import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { structure } from "./structure.ts";

const config = "title: OS2eksempel\nremote_theme: just-the-docs/just-the-docs@v0.10.1\n";
const good = { "docs/_config.yml": config, "docs/index.md": "# X", "docs/architecture.md": "# A" };

test.each([
  ["a README alone", { "README.md": "# X" }, "fail missing"],
  ["OS2's structure", good, "pass found docs/_config.yml:1"],
  [
    "at the root of a repository of its own",
    { "_config.yml": "theme: just-the-docs\ntitle: X\n", "index.md": "# X", "drift.md": "# D" },
    "pass found _config.yml:2",
  ],
  [
    "the theme's title",
    { ...good, "docs/_config.yml": config.replace("OS2eksempel", "Just the Docs Template") },
    "fail title docs/_config.yml:1",
  ],
  ["no title", { ...good, "docs/_config.yml": "theme: just-the-docs\n" }, "fail untitled docs/_config.yml"],
  ["a broken configuration", { ...good, "docs/_config.yml": "title: [\n" }, "fail broken docs/_config.yml:2"],
  ["no front page", { "docs/_config.yml": config, "docs/a.md": "# A" }, "fail front docs/_config.yml"],
  ["a front page alone", { "docs/_config.yml": config, "docs/index.md": "# X" }, "fail empty docs/_config.yml"],
  [
    "the set-up box",
    { ...good, "docs/README.md": "> Remove this section from your README.md after" },
    "fail setup docs/README.md:1",
  ],
  ["another theme", { ...good, "docs/_config.yml": "title: X\ntheme: minima\n" }, "fail theme docs/_config.yml"],
  ["MkDocs", { "mkdocs.yml": "site_name: X", "docs/index.md": "# X" }, "fail other mkdocs.yml"],
  ["Sphinx", { "docs/source/conf.py": "extensions = []" }, "fail other docs/source/conf.py"],
  ["a program's conf.py", { "src/conf.py": "DEBUG = True", "README.md": "x" }, "fail missing"],
  ["loose pages", { "docs/drift.md": "# D" }, "fail loose docs/drift.md"],
  ["a folder's README", { "src/README.md": "# D" }, "fail missing"],
  ["minutes", { "møder/a.md": "x", "møder/b.md": "x", "møder/c.md": "x" }, "fail missing"],
  [
    "a site of its own elsewhere",
    { "README.md": "[Docs](https://product.readthedocs.io/en/latest/)" },
    "unknown elsewhere README.md:1",
  ],
  ["a site of a tool", { "README.md": "[Docs](https://ddev.readthedocs.io/)" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(structure, files)).toEqual([expected]);
});

test("takes the card's word for where the documentation is, and says that it was not read", () => {
  const card = {
    product: { slug: "x" },
    repositories: [],
    toolbox: { documentation: "https://docs.os2x.dk" },
  } as never;
  expect(runOne(structure, { "README.md": "# X" }, { card })).toEqual(["unknown elsewhere toolbox.documentation"]);
  expect(runOne(structure, good, { card })).toEqual(["pass found docs/_config.yml:1"]);
});

test("a docs repository that was not looked at may hold it, and one that was counts for all", () => {
  const repositories = [{ name: "product" }, { name: "product-docs", kind: "docs" }];
  const card = { product: { slug: "x" }, toolbox: {}, repositories } as never;
  const loose = { "docs/drift.md": "# D" };
  expect(runOne(structure, loose, { card })).toEqual(["unknown absent repositories"]);
  const docs = viewLiteral({}, { name: "product-docs", kind: "docs" });
  expect(runOne(structure, loose, { card, siblings: [docs] })).toEqual(["fail loose docs/drift.md"]);
});

test("a README of the product that leads to the site speaks for all its repositories", () => {
  const app = viewLiteral({ "README.md": "[Docs](https://os2app.readthedocs.io/)" }, { name: "os2app" });
  expect(runOne(structure, { "README.md": "# X" }, { siblings: [app] })).toEqual(["unknown elsewhere"]);
});
