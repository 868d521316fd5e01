import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, readLiteral, runCli, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";

const JAVA: Literal = { "pom.xml": "<project/>\n", "src/A.java": "class A {}\n", "src/B.java": "class B {}\n" };
const DOTNET: Literal = {
  "X.csproj": '<Project Sdk="Microsoft.NET.Sdk"/>\n',
  "A.cs": "class A;\n",
  "B.cs": "class B;\n",
};
const PHP: Literal = {
  "composer.json": '{"require": {"php": "^8"}}\n',
  "src/A.php": "<?php\n",
  "src/B.php": "<?php\n",
};
const PYTHON: Literal = { "pyproject.toml": '[project]\nname = "x"\n', "x/a.py": "a = 1\n", "x/b.py": "b = 1\n" };
const NONE = { files: [], links: [] };

/** Settings of the tools that judge style, ours and those that do the same. */
const SETTINGS = /checkstyle|\.globalconfig$|Directory\.Build\.props$|phpcs|phpstan|ruff|mypy/;

/** What adopting does about such settings, and which of them the page of standards names. */
function adopt(product: Literal, standards?: string) {
  const git = gitFolder(tempFolder());
  git.commit({ ...product, "README.md": "# OS2gammel\n" });
  const before = readLiteral(git.path);
  const card = tempFolder();
  if (standards !== undefined)
    writeLiteral(card, { "c.yml": `product: { name: OS2gammel }\nbuild: { standards: [${standards}] }\n` });
  const given = standards === undefined ? [] : ["--card", join(card, "c.yml")];
  const { stdout } = runCli(["adopt", ".", "--json", "--level", "2", ...given], { cwd: git.path });
  const { files } = JSON.parse(stdout) as { files: { path: string; outcome: string; from?: string }[] };
  expect(readLiteral(git.path)).toMatchObject(before);
  const page = readFileSync(join(git.path, "CODE-STANDARDS.md"), "utf8");
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
  return {
    files: files
      .filter(({ path }) => SETTINGS.test(path))
      .map(({ path, outcome, from }) => [path, outcome, from].filter(Boolean).join(" ")),
    links: links.filter((path) => SETTINGS.test(path)),
  };
}

test("a repository without a standard gets that of its language, and a page that names it", () => {
  expect(adopt(JAVA).files).toEqual([
    "config/checkstyle/checkstyle.xml added",
    "config/checkstyle/suppressions.xml added",
  ]);
  expect(adopt(PHP)).toEqual({
    files: ["phpcs.xml.dist added", "phpstan.neon.dist added"],
    links: ["phpcs.xml.dist", "phpstan.neon.dist"],
  });
  expect(adopt(PYTHON)).toEqual({
    files: ["mypy.ini added", "ruff.toml added"],
    links: ["ruff.toml", "ruff.toml", "mypy.ini"],
  });
});

test.each<[string, Literal]>([
  ["Java with Checkstyle elsewhere", { ...JAVA, "etc/checkstyle.xml": "<module/>\n" }],
  ["PHP with phpcs.xml", { ...PHP, "phpcs.xml": "<ruleset/>\n" }],
  ["Python with Ruff in pyproject.toml", { ...PYTHON, "pyproject.toml": "[tool.ruff]\n" }],
  [".NET with Directory.Build.props", { ...DOTNET, "Directory.Build.props": "<Project/>\n" }],
])("a repository with a standard of its own keeps it alone: %s", (_, product) => {
  expect(adopt(product)).toEqual(NONE);
});

test("no file that changes every build comes unasked", () => {
  expect(adopt(DOTNET)).toEqual(NONE);
  expect(adopt(DOTNET, "dotnet").files).toEqual([".globalconfig added", "Directory.Build.props added"]);
});

test.each<[string, string, Literal, readonly string[]]>([
  [
    "java",
    "the plugin in pom.xml",
    { ...JAVA, "pom.xml": "<artifactId>maven-checkstyle-plugin</artifactId>\n" },
    ["pom.xml"],
  ],
  [
    "dotnet",
    "settings below",
    { ...DOTNET, "src/Directory.Build.props": "<Project/>\n" },
    ["src/Directory.Build.props"],
  ],
  ["php", "dotted and renamed files", { ...PHP, ".phpcs.xml": "", "phpstan.neon": "" }, [".phpcs.xml", "phpstan.neon"]],
  ["python", "setup.cfg", { ...PYTHON, "setup.cfg": "[mypy]\n[flake8]\n" }, ["setup.cfg"]],
  ["python", "pyproject.toml", { ...PYTHON, "pyproject.toml": "[tool.mypy]\n[tool.ruff]\n" }, ["pyproject.toml"]],
  ["python", "dotted files", { ...PYTHON, ".mypy.ini": "", ".ruff.toml": "" }, [".mypy.ini", ".ruff.toml"]],
])("a card that asks for %s beside its own settings in %s: those stay alone", (standard, _, product, own) => {
  const { files } = adopt(product, standard);
  const kept = files.filter((each) => each.includes(" kept "));
  expect([...new Set(kept.map((each) => each.split(" ").at(-1)))]).toEqual(own);
});
