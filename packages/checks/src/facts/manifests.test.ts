import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { manifests, type Manifest } from "./manifests.ts";

/** One manifest as one line: ecosystem, path, name, version, licence and line, dependencies, lock. */
function show({ ecosystem, path, name, version, licence, dependencies, lock }: Manifest): string {
  const said = licence ? `${licence.text}:${String(licence.line)}` : "-";
  return [ecosystem, path, name ?? "-", version ?? "-", said, dependencies.join(",") || "-", lock ?? "-"].join(" | ");
}

const read = (files: Readonly<Record<string, string>>) => manifests(viewLiteral(files)).map(show);

const PACKAGE = '{\n  "name": "a",\n  "x": { "license": "no" },\n  "license": "MIT"\n}';
const POM = `<?xml version="1.0"?>
<!-- <licenses><license><name>no</name></license></licenses> -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.0</version></parent>
  <artifactId>a</artifactId>
  <licenses>
    <license><name>MPL-2.0</name></license>
  </licenses>
  <dependencies>
    <dependency><groupId>g</groupId><artifactId>b</artifactId></dependency>
  </dependencies>
</project>`;

test.each([
  ["npm", { "package.json": PACKAGE, "yarn.lock": "" }, ["npm | package.json | a | - | MIT:4 | - | yarn.lock"]],
  [
    "npm's old forms, indented by tabs",
    {
      "package.json": '{\n\t"licenses": [{ "type": "MIT" }, { "type": "ISC" }],\n\t"devDependencies": { "x": "1" }\n}',
    },
    ["npm | package.json | - | - | MIT OR ISC:2 | x | -"],
  ],
  [
    "an npm workspace's lock in a folder above",
    { "package.json": '{"workspaces":["a/*"]}', "package-lock.json": "{}", "a/b/package.json": '{"name":"b"}' },
    [
      "npm | a/b/package.json | b | - | - | - | package-lock.json",
      "npm | package.json | - | - | - | - | package-lock.json",
    ],
  ],
  [
    "a lock above that is another package's",
    { "package.json": "{}", "package-lock.json": "{}", "a/package.json": '{"name":"b"}' },
    ["npm | a/package.json | b | - | - | - | -", "npm | package.json | - | - | - | - | package-lock.json"],
  ],
  [
    "Maven",
    { "pom.xml": POM },
    ["maven | pom.xml | a | 3.2.0 | MPL-2.0:7 | org.springframework.boot:spring-boot-starter-parent,g:b | -"],
  ],
  [
    "Gradle",
    { "build.gradle.kts": 'plugins { id("org.x") }\nversion = "1"\ndependencies { implementation("g:a:1") }' },
    ["gradle | build.gradle.kts | - | 1 | - | g:a,org.x | -"],
  ],
  [
    ".NET",
    {
      "App/App.csproj":
        '<Project Sdk="Microsoft.NET.Sdk.Web">\n<PropertyGroup>\n<PackageLicenseExpression>MPL-2.0</PackageLicenseExpression></PropertyGroup>\n<ItemGroup><PackageReference Include="Serilog" Version="1" /></ItemGroup></Project>',
      "App/packages.lock.json": "{}",
      "Old/packages.config": '<packages><package id="NUnit" version="2.6.4" /></packages>',
    },
    [
      "nuget | App/App.csproj | - | - | MPL-2.0:3 | Serilog | App/packages.lock.json",
      "nuget | Old/packages.config | - | - | - | NUnit | Old/packages.config",
    ],
  ],
  [
    "Composer",
    {
      "composer.json":
        '{"name":"o/a",\n"license":["MIT","GPL-2.0-or-later"],"require":{"php":">=8","ext-gd":"*","drupal/core":"^10"}}',
      "composer.lock": "{}",
    },
    ["composer | composer.json | o/a | - | MIT OR GPL-2.0-or-later:2 | drupal/core | composer.lock"],
  ],
  [
    "Poetry",
    {
      "pyproject.toml":
        '[tool.poetry]\nname = "a"\nlicense = "MPL-2.0"\n[tool.poetry.dependencies]\npython = "^3.11"\nFast_API = "*"\n',
      "poetry.lock": "",
    },
    ["pip | pyproject.toml | a | - | MPL-2.0:3 | fast-api | poetry.lock"],
  ],
  [
    "PEP 621 and 735",
    {
      "pyproject.toml":
        '[project]\nname = "a"\nlicense = { text = "MIT" }\ndependencies = ["Django>=4", "x @ https://h/x.zip"]\n[dependency-groups]\ndev = ["pytest"]\n',
      "uv.lock": "",
    },
    ["pip | pyproject.toml | a | - | MIT:3 | django,x,pytest | uv.lock"],
  ],
  ["a pyproject.toml that only configures tools", { "pyproject.toml": "[tool.black]\nline-length = 100\n" }, []],
  [
    "a classifier",
    { "pyproject.toml": '[project]\nname = "a"\nclassifiers = [\n  "License :: OSI Approved :: MIT License",\n]\n' },
    ["pip | pyproject.toml | a | - | MIT License:4 | - | -"],
  ],
  [
    "setup.cfg and a shim",
    {
      "setup.cfg":
        "[metadata]\nname = a\nversion = attr: a.v\nlicense = MPL\n[options]\ninstall_requires =\n  django>=3\n  # no\n  requests\n",
      "setup.py": "from setuptools import setup\nsetup()\n",
    },
    ["pip | setup.cfg | a | - | MPL:4 | django,requests | -"],
  ],
  [
    "setup.py",
    { "setup.py": "setup(\n  name='a',\n  license='MIT',\n  install_requires=['django>=3', \"x\"],\n)" },
    ["pip | setup.py | a | - | MIT:3 | django,x | -"],
  ],
  [
    "requirements: pinned is its own lock",
    {
      "requirements.txt": "-r base.txt\nDjango==4.2 # why\ngit+https://h/o/r@1.0#egg=r\nx==1 \\\n  --hash=sha256:aa\n",
      "docs/requirements.txt": "sphinx\n",
    },
    [
      "pip | docs/requirements.txt | - | - | - | sphinx | -",
      "pip | requirements.txt | - | - | - | django,r,x | requirements.txt",
    ],
  ],
  [
    "requirements: compiled",
    { "requirements/base.in": "django\n", "requirements/base.txt": "django==4\n" },
    [
      "pip | requirements/base.in | - | - | - | django | requirements/base.txt",
      "pip | requirements/base.txt | - | - | - | django | requirements/base.txt",
    ],
  ],
  ["the operating system's requirements", { "sys-requirements.txt": "zlib1g-dev\n" }, []],
  [
    "Pipfile",
    { Pipfile: '[packages]\ndjango = "*"\n', "Pipfile.lock": "{}" },
    ["pip | Pipfile | - | - | - | django | Pipfile.lock"],
  ],
  ["Bundler", { Gemfile: 'gem "jekyll", "~> 4"\n' }, ["bundler | Gemfile | - | - | - | jekyll | -"]],
  [
    "Go",
    { "go.mod": "module x.y/a\n\nrequire (\n\tb.c/d v1 // indirect\n)\nrequire e.f/g v2\n", "go.sum": "" },
    ["gomod | go.mod | x.y/a | - | - | b.c/d,e.f/g | go.sum"],
  ],
  [
    "Cargo",
    { "Cargo.toml": '[package]\nname = "a"\nlicense = "MIT"\n[dependencies]\nserde = "1"\n', "Cargo.lock": "" },
    ["cargo | Cargo.toml | a | - | MIT:3 | serde | Cargo.lock"],
  ],
  [
    "Docker",
    {
      "app.Dockerfile":
        'FROM --platform=x node:22@sha256:aa AS build\nFROM build\nLABEL org.opencontainers.image.licenses="MPL-2.0"\n',
    },
    ["docker | app.Dockerfile | - | - | MPL-2.0:3 | node:22@sha256:aa | -"],
  ],
  [
    "GitHub workflows",
    {
      ".github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ./local\n",
    },
    ["github-actions | .github/workflows/ci.yml | - | - | - | actions/checkout | -"],
  ],
  [
    "Helm",
    { "c/Chart.yaml": "name: c\nversion: 1.0.0\ndependencies:\n  - name: redis\n", "c/Chart.lock": "" },
    ["helm | c/Chart.yaml | c | 1.0.0 | - | redis | c/Chart.lock"],
  ],
  [
    "Terraform",
    {
      "i/main.tf": 'terraform {\n  source = "hashicorp/aws"\n}\nmodule "m" {\n  source = "./m"\n}\n',
      "i/.terraform.lock.hcl": "",
    },
    ["terraform | i/main.tf | - | - | - | hashicorp/aws | i/.terraform.lock.hcl"],
  ],
  [
    "somebody else's, samples, templates and test data",
    Object.fromEntries(
      [
        "node_modules/a",
        "templates/stack/files",
        "tests/fixtures/a",
        "examples/a",
        "web/modules/contrib/a",
        "src/test/resources/a",
      ].map((folder) => [`${folder}/package.json`, "{}"]),
    ),
    [],
  ],
  [
    "a part in a folder of tests",
    { "tests/App.Tests/App.Tests.csproj": "<Project/>" },
    ["nuget | tests/App.Tests/App.Tests.csproj | - | - | - | - | -"],
  ],
  [
    "broken files",
    {
      "package.json": "{",
      "composer.json": "[",
      "pyproject.toml": "[[[",
      "pom.xml": "<project",
      "c/Chart.yaml": "\t{",
    },
    [],
  ],
  [
    "values of the wrong kind",
    { "package.json": '{"name":1,"license":{"type":[]},"dependencies":["x"],"workspaces":7}' },
    ["npm | package.json | - | - | - | - | -"],
  ],
])("%s", (_, files, expected) => {
  expect(read(files)).toEqual(expected);
});

test.each([
  ["tags", "pom.xml", `<project>${"<a>".repeat(200_000)}`],
  ["one long tag", "pom.xml", `<project ${"a".repeat(900_000)}`],
  ["one long line", "requirements.txt", `x${" ".repeat(900_000)}`],
  ["brackets", "package.json", "[".repeat(900_000)],
  ["FROM", "Dockerfile", `FROM ${"--a ".repeat(200_000)}`],
])("takes hostile %s in its stride", (_, path, text) => {
  const start = performance.now();
  read({ [path]: text });
  expect(performance.now() - start).toBeLessThan(1000);
});
