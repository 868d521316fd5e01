import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { stacks } from "./stacks.ts";

/** Each part as one line: folder, technology, frameworks, the file that tells. */
const read = (files: Readonly<Record<string, string>>) =>
  stacks(viewLiteral(files)).map(({ folder, technology, frameworks, path }) =>
    [folder || ".", technology, frameworks.join("+") || "-", path].join(" "),
  );

/** Some source files, by how many. */
const sources = (pattern: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [pattern.replace("*", `f${String(index)}`), ""]));

const npm = (...dependencies: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, "1"])) });
const csproj = (target: string, sdk = "") => `<Project${sdk}><PropertyGroup>${target}</PropertyGroup></Project>`;

test.each([
  ["nothing", { "README.md": "# A" }, []],
  [
    "Maven modules as one, with a Windows agent beside",
    {
      "pom.xml":
        "<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId></parent></project>",
      "ui/pom.xml": "<project><artifactId>ui</artifactId></project>",
      ...sources("ui/src/main/java/*.java", 9),
      "agent/Agent.sln": "",
      "agent/Agent/Agent.csproj": csproj("<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>"),
      "agent/Agent/Program.cs": "",
    },
    [". java Spring Boot pom.xml", "agent dotnet .NET Framework agent/Agent/Agent.csproj"],
  ],
  [
    "old and new .NET in one solution",
    {
      "App.sln": "",
      "Old/Old.csproj": csproj(
        "<ProjectTypeGuids>{349C5851-65DF-11DA-9384-00065B846F21}</ProjectTypeGuids><TargetFrameworkVersion>v4.8</TargetFrameworkVersion>",
      ),
      ...sources("Old/*.cs", 5),
      "New/New.csproj": csproj("<TargetFramework>net8.0</TargetFramework>", ' Sdk="Microsoft.NET.Sdk.Web"'),
      ...sources("New/*.cs", 2),
    },
    [". dotnet .NET Framework+ASP.NET Old/Old.csproj", ". dotnet .NET+ASP.NET Core New/New.csproj"],
  ],
  [
    "a front end beside a back end",
    {
      "backend/requirements.txt": "Django==4\n",
      ...sources("backend/core/*.py", 6),
      "frontend/package.json": npm("vue"),
      ...sources("frontend/src/*.vue", 3),
      "frontend-tests/package.json": npm("testcafe"),
      ...sources("frontend-tests/*.js", 9),
    },
    ["backend python Django backend/requirements.txt", "frontend javascript Vue frontend/package.json"],
  ],
  [
    "TypeScript by its sources",
    { "package.json": npm("next", "react"), "src/a.tsx": "", "src/b.ts": "", "src/c.js": "", "next.config.js": "" },
    [". typescript Next.js+React package.json"],
  ],
  [
    "TypeScript beside components",
    { "package.json": npm("svelte"), "src/a.ts": "", ...sources("src/*.svelte", 5) },
    [". typescript Svelte package.json"],
  ],
  [
    "a workspace as one",
    {
      "package.json": '{"workspaces":["packages/*"]}',
      "package-lock.json": "{}",
      "packages/a/package.json": npm("@nestjs/core"),
      "packages/a/src/a.ts": "",
    },
    [". typescript NestJS package.json"],
  ],
  [
    "a package.json that only fetches tools",
    {
      "composer.json": '{"require":{"drupal/core":"^10"}}',
      ...sources("src/*.php", 3),
      "package.json": npm("markdownlint-cli"),
    },
    [". php Drupal composer.json"],
  ],
  [
    "a Drupal 7 site without Composer",
    { "sites/all/modules/custom/a/a.info": "name = A\ncore = 7.x\n", "sites/all/modules/custom/a/a.module": "<?php" },
    ["sites/all/modules/custom/a php Drupal sites/all/modules/custom/a/a.info"],
  ],
  [
    "Python sources in another folder than the requirements",
    { "requirements/base.in": "fastapi\n", ...sources("src/app/*.py", 2), "docs/conf.py": "extensions = []\n" },
    [". python FastAPI+Sphinx requirements/base.in"],
  ],
  [
    "a QGIS plug-in with database scripts",
    {
      "plugin/metadata.txt": "[general]\nqgisMinimumVersion=3.0\n",
      ...sources("plugin/*.py", 20),
      ...sources("sql/*.sql", 6),
    },
    ["plugin python QGIS plugin plugin/metadata.txt", "sql sql - sql/f0.sql"],
  ],
  [
    "a documentation site, whatever its scripts",
    { Gemfile: 'gem "jekyll"\n', "index.md": "", "a/b.md": "", "assets/js/x.js": "" },
    [". ruby Jekyll Gemfile"],
  ],
  [
    "a Sphinx site",
    { "requirements.txt": "sphinx\n", "source/conf.py": "extensions=[]\n", "source/index.rst": "" },
    [". python Sphinx requirements.txt"],
  ],
  ["database content", sources("script/*.sql", 4), ["script sql - script/f0.sql"]],
  ["an image's build", { ...sources("image/*.sh", 4), "README.md": "" }, ["image shell - image/f0.sh"]],
  ["a script beside documents", { ...sources("docs/*.md", 20), "tools/a.sh": "" }, []],
  ["a manifest without sources yet", { "pom.xml": "<project/>" }, [". java - pom.xml"]],
  [
    "vendored code does not count",
    { "go.mod": "module a\n", "main.go": "", ...sources("vendor/x/*.php", 50), ...sources("node_modules/x/*.js", 50) },
    [". go - go.mod"],
  ],
])("%s", (_, files, expected) => {
  expect(read(files)).toEqual(expected);
});
