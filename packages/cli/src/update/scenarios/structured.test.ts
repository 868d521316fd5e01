import { describe } from "vitest";
import { conflict, playRows, type Row } from "../../testing/play-rows.ts";

/** A row about one file: what the template had, the product made of it, the template made of it, and what comes out. */
const merged = (path: string, base: string, ours: string, theirs: string, result: string): Row => ({
  ...sides(path, base, ours, theirs),
  exit: 0,
  files: [`merged ${path}`],
  holds: { [path]: result },
});
const clash = (path: string, base: string, ours: string, theirs: string, result: string): Row => ({
  ...sides(path, base, ours, theirs),
  exit: 2,
  files: [`conflict ${path} both-changed`],
  holds: { [path]: result },
});
const sides = (path: string, base: string, ours: string, theirs: string) => {
  const source = path.replace(/^\./, "dot-");
  return { v1: { [source]: base }, v2: { [source]: theirs }, edit: { [path]: ours } };
};

describe("JSON", () => {
  const manifest = (step: string, ...deps: readonly string[]) => {
    const lines = deps.map((dep) => `${step}${step}${dep}`).join(",\n");
    return `{\n${step}"name": "p",\n${step}"devDependencies": {\n${lines}\n${step}}\n}\n`;
  };
  const [TS6, TS7, TS9] = ['"typescript": "5.6.0"', '"typescript": "5.7.0"', '"typescript": "5.9.0"'];

  playRows({
    "S28 package.json: three changes, the product's layout": merged(
      "package.json",
      manifest("  ", TS6),
      manifest("    ", '"eslint": "9.0.0"', TS6, '"zod": "3.0.0"'),
      manifest("  ", TS9),
      manifest("    ", '"eslint": "9.0.0"', TS9, '"zod": "3.0.0"'),
    ),
    "one version bumped by both: a conflict on its line": clash(
      "package.json",
      manifest("  ", TS6),
      manifest("  ", TS7, '"zod": "3.0.0"'),
      manifest("  ", TS9),
      manifest("  ", "@").replace(
        "    @\n",
        `${conflict(`    ${TS7},\n`, `    ${TS6},\n`, `    ${TS9},\n`)}    "zod": "3.0.0"\n`,
      ),
    ),
    "bumped alike by both, and one more": merged(
      "package.json",
      manifest("  ", TS6),
      manifest("  ", TS9, '"zod": "3.0.0"'),
      manifest("  ", '"eslint": "9.0.0"', TS9),
      manifest("  ", '"eslint": "9.0.0"', TS9, '"zod": "3.0.0"'),
    ),
    "a tsconfig with comments, tabs, CRLF, a byte order mark and no newline at the end": merged(
      "tsconfig.json",
      '{\n  "compilerOptions": {\n    "target": "es2022",\n    "strict": true\n  }\n}\n',
      '\uFEFF{\r\n\t// Ours.\r\n\t"compilerOptions": {\r\n\t\t"strict": true, // yes\r\n\t\t"target": "es2022",\r\n\t},\r\n}',
      '{\n  "compilerOptions": {\n    "target": "es2024",\n    "strict": true,\n    "lib": ["dom"]\n  }\n}\n',
      '\uFEFF{\r\n\t// Ours.\r\n\t"compilerOptions": {\r\n\t\t"strict": true, // yes\r\n\t\t"lib": ["dom"],\r\n\t\t"target": "es2024",\r\n\t},\r\n}',
    ),
    "numbers and letters are written as they were": merged(
      "config.json",
      '{\n  "a": 1,\n  "z": 1\n}\n',
      '{\n  "a": 1.0,\n  "big": 12345678901234567890,\n  "e": 1e5,\n  "u": "\\u00e6",\n  "z": 1\n}\n',
      '{\n  "a": 1,\n  "z": 2\n}\n',
      '{\n  "a": 1.0,\n  "big": 12345678901234567890,\n  "e": 1e5,\n  "u": "\\u00e6",\n  "z": 2\n}\n',
    ),
    "S56 a key renamed, and its value changed: a conflict that names both": clash(
      "config.json",
      '{\n  "port": 80\n}\n',
      '{\n  "port": 8080\n}\n',
      '{\n  "listen": 80\n}\n',
      `{\n${conflict('  "port": 8080\n', '  "port": 80\n', '  "listen": 80\n')}}\n`,
    ),
    "what cannot be read is merged by line": merged(
      "config.json",
      '{\n  "a": 1,\n  "b": 1,\n  "c": 1,\n  "d": 1\n}\n',
      '{\n  "a": 1\n  "b": 1,\n  "c": 1,\n  "d": 1\n}\n',
      '{\n  "a": 1,\n  "b": 1,\n  "c": 1,\n  "d": 2\n}\n',
      '{\n  "a": 1\n  "b": 1,\n  "c": 1,\n  "d": 2\n}\n',
    ),
  });
});

describe("YAML", () => {
  const ci = (...steps: readonly string[]) =>
    `name: ci\non:\n  push: # all\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      ${step}\n`).join("")}`;
  const [V4, V5, RUN] = ["- uses: actions/checkout@v4", "- uses: actions/checkout@v5", "- run: npm test # last"];

  playRows({
    "S29 an action in a new version, and a step right after it": merged(
      "ci.yml",
      ci(V4, RUN),
      ci(V4, "# Ours.", "- run: echo mine", RUN),
      ci(V5, RUN),
      ci(V5, "# Ours.", "- run: echo mine", RUN),
    ),
    "steps in another order, with another indentation": merged(
      "ci.yml",
      ci(V4, RUN),
      ci(RUN, V4).replaceAll("      -", "    -"),
      ci(V5, RUN, "- run: tmpl"),
      ci(RUN, "- run: tmpl", V5).replaceAll("      -", "    -"),
    ),
    "one action pinned by both: a conflict on its line": clash(
      "ci.yml",
      ci(V4, RUN),
      ci(`${V4}.1`, RUN),
      ci(V5, RUN),
      ci("@", RUN).replace("      @\n", conflict(`      ${V4}.1\n`, `      ${V4}\n`, `      ${V5}\n`)),
    ),
    "a script of many lines, changed by both in different places": merged(
      "ci.yml",
      ci("- run: |", "    a", "    b", "    c", "    d"),
      ci("- run: |", "    a", "    b", "    c", "    mine"),
      ci("- run: |", "    tmpl", "    b", "    c", "    d"),
      ci("- run: |", "    tmpl", "    b", "    c", "    mine"),
    ),
    "compose: services, ports, quotes and an anchor": merged(
      "compose.yml",
      'x-env: &env\n  A: 1\nservices:\n  app:\n    image: "app:1"\n    environment: *env\n    ports:\n      - "80:80"\n',
      'x-env: &env\n  A: 1\n  M: 1\nservices:\n  app:\n    image: \'app:1\'\n    environment: *env\n    ports:\n      - "80:80"\n      - "81:81"\n',
      'x-env: &env\n  A: 2\nservices:\n  app:\n    image: "app:2"\n    environment: *env\n    ports:\n      - "80:80"\n  db:\n    image: postgres\n',
      'x-env: &env\n  A: 2\n  M: 1\nservices:\n  app:\n    image: \'app:2\'\n    environment: *env\n    ports:\n      - "80:80"\n      - "81:81"\n  db:\n    image: postgres\n',
    ),
  });
});

describe("TOML and XML", () => {
  const project = (version: string, ...more: readonly string[]) =>
    `[project]\ndependencies = [\n${[`a>=${version}`, ...more].map((each) => `    "${each}",\n`).join("")}]\n`;
  const pom = (java: string, ...versions: readonly string[]) =>
    `<project>\n  <properties>\n    <java.version>${java}</java.version>\n  </properties>\n  <dependencies>\n${versions
      .map((each) => each.split(" "))
      .map(
        ([name = "", version = ""]) =>
          `    <dependency>\n      <artifactId>${name}</artifactId>\n      <version>${version}</version>\n    </dependency>\n`,
      )
      .join("")}  </dependencies>\n</project>\n`;
  const csproj = (...references: readonly string[]) =>
    `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n${references.map((each) => `    <PackageReference ${each} />\n`).join("")}  </ItemGroup>\n</Project>\n`;

  playRows({
    "pyproject.toml: dependencies and tables": merged(
      "pyproject.toml",
      `${project("1")}\n[tool.ruff]\nline-length = 88\n`,
      `${project("1", "mine>=1")}\n[tool.ruff]\nline-length = 120 # wide\n`,
      `${project("2")}\n[tool.ruff]\nline-length = 88\nselect = ["E"]\n\n[tool.mypy]\nstrict = true\n`,
      `${project("2", "mine>=1")}\n[tool.ruff]\nline-length = 120 # wide\nselect = ["E"]\n\n[tool.mypy]\nstrict = true\n`,
    ),
    "pom.xml: dependencies and properties": merged(
      "pom.xml",
      pom("17", "a 1", "b 1"),
      pom("21", "a 1", "mine 1", "b 1"),
      pom("17", "a 2", "b 1", "tmpl 1"),
      pom("21", "a 2", "mine 1", "b 1", "tmpl 1"),
    ),
    "a project file of .NET, whose attributes the product has in its own order and quotes": merged(
      "p.csproj",
      csproj('Include="A" Version="1"'),
      csproj("Version='1' Include='A' PrivateAssets='all'", 'Include="Mine" Version="1"'),
      csproj('Include="A" Version="2"'),
      csproj("Version='2' Include='A' PrivateAssets='all'", 'Include="Mine" Version="1"'),
    ),
  });
});

describe("sets of lines", () => {
  playRows({
    "S29b .gitignore: both lines, each once": merged(
      ".gitignore",
      "dist\n",
      "dist\nmine\n",
      "dist\ntmpl\n",
      "dist\ntmpl\nmine\n",
    ),
    ".gitignore: the product's exception stays below what it is an exception of": merged(
      ".gitignore",
      "# Build\ndist\n",
      "# Build\ndist\n!dist/keep\n",
      "# Build\ndist\n*.log\n\n# Secrets\n.env\n",
      "# Build\ndist\n*.log\n!dist/keep\n\n# Secrets\n.env\n",
    ),
    "CODEOWNERS: the product's rule, which comes later, still wins": merged(
      "CODEOWNERS",
      "* @all\n",
      "* @all\n/docs/ @mine\n",
      "* @all\n/src/ @tmpl\n",
      "* @all\n/src/ @tmpl\n/docs/ @mine\n",
    ),
    ".env.example: one name with two values": clash(
      ".env.example",
      "A=1\nB=1\n",
      "A=1\nB=2\nM=1\n",
      "A=1\nB=3\n",
      `A=1\n${conflict("B=2\n", "B=1\n", "B=3\n")}M=1\n`,
    ),
  });
});
