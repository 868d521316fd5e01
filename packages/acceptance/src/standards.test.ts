import { join } from "node:path";
import { expect, test } from "vitest";
import { planStamp } from "@os2kit/generator/stamp";
import { tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { ourSet } from "./our-set.ts";
import { hasTool, runTool } from "./outside-tool.ts";

const CARD = `
product: { name: OS2eksempel, level: "2", languages: [en] }
build: { forge: github, namespace: OS2eksempel, standards: [java, dotnet, php, python] }
`;

/** A product as it is stamped, with some code; its folder has a name that rules leave out where it is inside. */
function writeProduct(code: Literal): string {
  const root = join(tempFolder(), "var/build");
  const stamp = planStamp({ cardText: CARD, cardFile: "product.yml", set: ourSet() });
  if (!stamp.ok) throw new Error(JSON.stringify(stamp.problems));
  const decoder = new TextDecoder();
  const files = stamp.value.plan.entries.flatMap(({ path, bytes }) => (bytes ? [[path, decoder.decode(bytes)]] : []));
  writeLiteral(root, { ...(Object.fromEntries(files) as Literal), ...code });
  return root;
}

/** The command as CODE-STANDARDS.md states it, with what makes it print one line for each finding. */
function check(code: Literal, command: string, finding: RegExp, more: readonly string[] = []) {
  const [tool = "", ...args] = command.split(" ");
  const { status, output } = runTool(tool, [...args, ...more], writeProduct(code));
  const found = [...output.matchAll(finding)].map(([, path = "", line = "", rule = ""]) => `${path}:${line} ${rule}`);
  return { isClean: status === 0, found: [...new Set(found)] };
}

const LONG = 120_000;
const CLEAN = { isClean: true, found: [] };

const PYTHON: Literal = {
  "src/app/__init__.py": "",
  "src/app/total.py":
    '"""Adds numbers."""\n\nfrom collections.abc import Iterable\n\nNAME = "Høringer på tværs"\n\n\n' +
    "def total(values: Iterable[int]) -> int:\n    return sum(values)\n",
  "tests/test_total.py": "from app.total import total\n\n\ndef test_total() -> None:\n    assert total([1, 2]) == 3\n",
};
const PLANTED_PYTHON: Literal = {
  "src/app/load.py":
    "import sys, os\nfrom typing import List\n\n\ndef Load(path, items=[]):\n    try:\n        return eval(path)\n" +
    '    except:\n        pass\n\n\ndef total(values: List[int]) -> int:\n    return "none"\n',
};

test.runIf(hasTool("ruff"))(
  "Ruff finds what is planted in Python, and nothing in clean code",
  { timeout: LONG },
  () => {
    const finding = /^([^:\n]+):(\d+):\d+: ([A-Z]+\d+)/gm;
    const concise = ["--output-format=concise", "--no-cache"];
    expect(check(PYTHON, "ruff check", finding, concise)).toEqual(CLEAN);
    expect(check(PYTHON, "ruff format --check", finding).isClean).toBe(true);
    expect(check({ "a.py": "x = { 1:2 }\n" }, "ruff format --check", finding).isClean).toBe(false);
    expect(check(PLANTED_PYTHON, "ruff check", finding, concise)).toMatchInlineSnapshot(`
      {
        "found": [
          "src/app/load.py:1 E401",
          "src/app/load.py:1 I001",
          "src/app/load.py:1 F401",
          "src/app/load.py:2 UP035",
          "src/app/load.py:5 N802",
          "src/app/load.py:5 B006",
          "src/app/load.py:7 S307",
          "src/app/load.py:8 E722",
          "src/app/load.py:8 S110",
          "src/app/load.py:12 UP006",
        ],
        "isClean": false,
      }
    `);
  },
);

test.runIf(hasTool("mypy"))(
  "mypy finds what is planted in Python, and nothing in clean code",
  { timeout: LONG },
  () => {
    const finding = /^([^:\n]+):(\d+): error: .*\[([a-z-]+)\]$/gm;
    expect(check(PYTHON, "mypy", finding)).toEqual(CLEAN);
    expect(check(PLANTED_PYTHON, "mypy", finding)).toMatchInlineSnapshot(`
      {
        "found": [
          "src/app/load.py:5 no-untyped-def",
          "src/app/load.py:13 return-value",
        ],
        "isClean": false,
      }
    `);
  },
);

const PHP: Literal = {
  "src/Total.php":
    "<?php\n\ndeclare(strict_types=1);\n\nnamespace App;\n\nfinal class Total\n{\n    public function add(int $a, int $b): int\n" +
    "    {\n        return $a + $b;\n    }\n}\n",
  "vendor/other/code.php": "<?php\nclass a{function B(){}}\n",
};
const PLANTED_PHP: Literal = {
  "src/total.php": "<?php\nclass total {\n  function Add($a,$b) { if($a) return $b; }\n}\n",
};

test.runIf(hasTool("phpcs"))("phpcs finds what is planted in PHP, and nothing in clean code", { timeout: LONG }, () => {
  const finding = /^.*\/(src\/[^:\n]+):(\d+):\d+: error - .* \(([A-Za-z0-9.]+)\)$/gm;
  const lines = ["--report=emacs", "-s", "--basepath="];
  expect(check(PHP, "phpcs", finding, lines)).toEqual(CLEAN);
  // Versions differ in how they name and count the rest.
  expect(check(PLANTED_PHP, "phpcs", finding, lines)).toEqual({
    isClean: false,
    found: expect.arrayContaining([
      "src/total.php:2 PSR1.Classes.ClassDeclaration.MissingNamespace",
      "src/total.php:2 PSR2.Classes.ClassDeclaration.OpenBraceNewLine",
      "src/total.php:3 PSR1.Methods.CamelCapsMethodName.NotCamelCaps",
      "src/total.php:3 Generic.ControlStructures.InlineControlStructure.NotAllowed",
    ]) as string[],
  });
});

const POM =
  "<project><modelVersion>4.0.0</modelVersion><groupId>dk.example</groupId><artifactId>a</artifactId><version>1</version>" +
  "<properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties></project>\n";
const JAVA: Literal = {
  "pom.xml": POM,
  "src/main/java/app/Total.java":
    "package app;\n\nimport java.util.List;\n\n/** Adds numbers. */\npublic final class Total {\n" +
    "    private static final int LIMIT = 3;\n\n    private Total() {\n    }\n\n    record Point(int x, int y) { }\n\n" +
    "    static int total(List<Integer> numbers) {\n        return switch (numbers.size()) {\n            case 0 -> 0;\n" +
    "            default -> numbers.stream().limit(LIMIT).mapToInt(Integer::intValue).sum();\n        };\n    }\n}\n",
};
const PLANTED_JAVA: Literal = {
  "pom.xml": POM,
  "src/main/java/app/Main.java":
    "package app;\n\nimport java.util.*;\nimport java.io.File;\n\npublic class Main {\n" +
    '\tstatic public final int limit = 3;\n\n    public boolean same(String a) {\n        if (a == "x") return true;\n' +
    "        try { a.length(); } catch (RuntimeException e) {}\n        long n = 1l; int b = 2;\n        return false;\n    }\n\n" +
    "    @Override\n    public boolean equals(Object o) {\n        return o == this;\n    }\n}\n",
};
const MAVEN = "org.apache.maven.plugins:maven-checkstyle-plugin:3.6.0";
const OFFLINE = ["--offline", "--batch-mode", "--quiet"];
const CHECKSTYLE = `mvn ${MAVEN}:check -Dcheckstyle.config.location=config/checkstyle/checkstyle.xml`;

test.runIf(hasTool("mvn", [...OFFLINE, `${MAVEN}:help`]))(
  "Checkstyle finds what is planted in Java, nothing in clean code, and forgives what the product excuses",
  { timeout: LONG },
  () => {
    const finding = /\[ERROR\] (src[^:\n]+):\[(\d+),\d+\] \(\w+\) (\w+):/gm;
    expect(check(JAVA, CHECKSTYLE, finding, OFFLINE)).toEqual(CLEAN);
    expect(check(PLANTED_JAVA, CHECKSTYLE, finding, OFFLINE)).toMatchInlineSnapshot(`
      {
        "found": [
          "src/main/java/app/Main.java:3 AvoidStarImport",
          "src/main/java/app/Main.java:4 UnusedImports",
          "src/main/java/app/Main.java:7 FileTabCharacter",
          "src/main/java/app/Main.java:7 ModifierOrder",
          "src/main/java/app/Main.java:7 ConstantName",
          "src/main/java/app/Main.java:10 NeedBraces",
          "src/main/java/app/Main.java:10 StringLiteralEquality",
          "src/main/java/app/Main.java:11 LeftCurly",
          "src/main/java/app/Main.java:11 WhitespaceAround",
          "src/main/java/app/Main.java:11 EmptyCatchBlock",
          "src/main/java/app/Main.java:12 UpperEll",
          "src/main/java/app/Main.java:12 OneStatementPerLine",
          "src/main/java/app/Main.java:16 EqualsHashCode",
        ],
        "isClean": false,
      }
    `);
    const excused =
      '<?xml version="1.0"?>\n<!DOCTYPE suppressions PUBLIC "-//Checkstyle//DTD SuppressionFilter Configuration 1.2//EN" ' +
      '"https://checkstyle.org/dtds/suppressions_1_2.dtd">\n' +
      '<suppressions><suppress files="Main\\.java$" checks=".*"/></suppressions>\n';
    const code = { ...PLANTED_JAVA, "config/checkstyle/suppressions.xml": excused };
    expect(check(code, CHECKSTYLE, finding, OFFLINE)).toEqual(CLEAN);
  },
);
