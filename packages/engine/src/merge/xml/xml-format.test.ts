import { describe, expect, test } from "vitest";
import { mergeTexts } from "../../testing/merge-texts.ts";

const dependency = (name: string, version: string) =>
  `    <dependency>\n      <groupId>g</groupId>\n      <artifactId>${name}</artifactId>\n      <version>${version}</version>\n    </dependency>\n`;
const pom = (java: string, ...dependencies: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- A head. -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <artifactId>a</artifactId>
  <properties>
    <java.version>${java}</java.version>
  </properties>
  <dependencies>
${dependencies.join("")}  </dependencies>
</project>
`;

describe("pom.xml", () => {
  test.each([
    [
      "bumps beside additions",
      [
        pom("17", dependency("a", "1")),
        pom("17", dependency("a", "1"), dependency("m", "1")),
        pom("21", dependency("a", "2"), dependency("t", "1")),
      ],
      pom("21", dependency("a", "2"), dependency("t", "1"), dependency("m", "1")),
    ],
    [
      "a dependency removed beside an addition",
      [
        pom("17", dependency("a", "1"), dependency("b", "1")),
        pom("17", dependency("a", "1"), dependency("b", "1"), dependency("m", "1")),
        pom("17", dependency("a", "1")),
      ],
      pom("17", dependency("a", "1"), dependency("m", "1")),
    ],
    [
      "the product's own name and a comment",
      [
        pom("17", dependency("a", "1")),
        pom("17", "    <!-- Mine. -->\n", dependency("a", "1")).replace("<artifactId>a", "<artifactId>own"),
        pom("17", dependency("a", "2")),
      ],
      pom("17", "    <!-- Mine. -->\n", dependency("a", "2")).replace("<artifactId>a", "<artifactId>own"),
    ],
  ] as const)("%s", (_, three, expected) => {
    expect(mergeTexts("pom.xml", three)).toMatchObject({ text: expected, conflicts: [] });
  });

  test("a bump on both sides is a conflict by value, on its line alone", () => {
    const merged = mergeTexts("pom.xml", [
      pom("17", dependency("a", "1"), dependency("b", "1")),
      pom("17", dependency("a", "3"), dependency("b", "1"), dependency("m", "1")),
      pom("21", dependency("a", "2"), dependency("b", "1")),
    ]);
    expect(merged.conflicts).toEqual(['line 12: project.dependencies.dependency[g:a].version: ["3","1","2"]']);
    expect(merged.text.split("\n").slice(10, 17).join("\n")).toMatchInlineSnapshot(`
      "      <artifactId>a</artifactId>
      <<<<<<< product
            <version>3</version>
      ||||||| template before
            <version>1</version>
      =======
            <version>2</version>"
    `);
  });
});

const csproj = (framework: string, ...items: readonly string[]) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n\n  <PropertyGroup>\n    <TargetFramework>${framework}</TargetFramework>\n  </PropertyGroup>\n\n  <ItemGroup>\n${items.map((item) => `    ${item}\n`).join("")}  </ItemGroup>\n\n</Project>\n`;
const reference = (name: string, version: string) => `<PackageReference Include="${name}" Version="${version}" />`;

test.each([
  [
    "bumps beside additions",
    [reference("A", "1")],
    [reference("A", "1"), reference("M", "1")],
    [reference("A", "2"), reference("T", "1")],
    [reference("A", "2"), reference("T", "1"), reference("M", "1")],
  ],
  [
    "an attribute added",
    [reference("A", "1")],
    ['<PackageReference Include="A" Version="1" PrivateAssets="all" />'],
    [reference("A", "2")],
    ['<PackageReference Include="A" Version="2" PrivateAssets="all" />'],
  ],
  [
    "the product's quotes",
    [reference("A", "1")],
    [reference("A", "1").replaceAll('"', "'")],
    [reference("A", "2")],
    [reference("A", "2").replaceAll('"', "'")],
  ],
  [
    "a part added",
    [reference("A", "1"), reference("B", "1")],
    [
      '<PackageReference Include="A" Version="1">',
      "  <PrivateAssets>all</PrivateAssets>",
      "</PackageReference>",
      reference("B", "1"),
    ],
    [reference("A", "1"), reference("B", "2")],
    [
      '<PackageReference Include="A" Version="1">',
      "  <PrivateAssets>all</PrivateAssets>",
      "</PackageReference>",
      reference("B", "2"),
    ],
  ],
])("csproj: %s", (_, base, ours, theirs, expected) => {
  const three = [csproj("net8.0", ...base), csproj("net8.0", ...ours), csproj("net9.0", ...theirs)] as const;
  expect(mergeTexts("A.csproj", three)).toMatchObject({ text: csproj("net9.0", ...expected), conflicts: [] });
  const tabs = [three[0], three[1].replaceAll("  ", "\t").replaceAll("\n", "\r\n"), three[2]] as const;
  const inTabs = csproj("net9.0", ...expected)
    .replaceAll("  ", "\t")
    .replaceAll("\n", "\r\n");
  expect(mergeTexts("A.csproj", tabs)).toMatchObject({ text: inTabs, conflicts: [] });
});

test.each([
  [
    "modules",
    "<p><ms>\n  <m>a</m>\n</ms></p>\n",
    "<p><ms>\n  <m>a</m>\n  <m>x</m>\n</ms></p>\n",
    "<p><ms>\n  <m>a</m>\n  <m>y</m>\n</ms></p>\n",
    "<p><ms>\n  <m>a</m>\n  <m>x</m>\n  <m>y</m>\n</ms></p>\n",
  ],
  [
    "groups without names",
    "<p>\n  <g>\n    <a>1</a>\n  </g>\n  <g>\n    <b>1</b>\n  </g>\n</p>\n",
    "<p>\n  <g>\n    <a>2</a>\n  </g>\n  <g>\n    <b>1</b>\n  </g>\n</p>\n",
    "<p>\n  <g>\n    <a>1</a>\n    <t/>\n  </g>\n  <g>\n    <b>2</b>\n  </g>\n</p>\n",
    "<p>\n  <g>\n    <a>2</a>\n    <t/>\n  </g>\n  <g>\n    <b>2</b>\n  </g>\n</p>\n",
  ],
  [
    "all on one line",
    "<p><a>1</a><b>1</b></p>\n",
    "<p><a>2</a><b>1</b></p>\n",
    "<p><a>1</a><b>2</b></p>\n",
    "<p><a>2</a><b>2</b></p>\n",
  ],
])("%s", (_, base, ours, theirs, expected) => {
  expect(mergeTexts("a.xml", [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
});

test("a renamed element is a conflict that names both", () => {
  const three = [
    "<a>\n  <port>80</port>\n</a>\n",
    "<a>\n  <port>8080</port>\n</a>\n",
    "<a>\n  <listen>80</listen>\n</a>\n",
  ] as const;
  expect(mergeTexts("a.xml", three).conflicts).toEqual([
    'line 2: a.port -> listen: ["<port>8080</port>","<port>80</port>","<listen>80</listen>"]',
  ]);
});

test.each([
  ["elements without end", "<a>".repeat(5_000)],
  ["comments without end", "<!--".repeat(5_000)],
  ["a document type with entities", '<!DOCTYPE a [<!ENTITY b "&b;&b;">]>\n<a>&b;</a>'],
])("%s do no harm", (_, text) => {
  const merged = mergeTexts("a.xml", [`${text}\n`, `${text}\nmine\n`, `tmpl\n${text}\n`]);
  expect(merged).toMatchObject({ text: `tmpl\n${text}\nmine\n`, conflicts: [] });
});

test("lines of text, changed by both in different places", () => {
  const three = [
    "<p>\n  <d>\n    one\n    two\n    three\n  </d>\n  <v>1</v>\n</p>\n",
    "<p>\n  <d>\n    one\n    two\n    mine\n  </d>\n  <v>1</v>\n</p>\n",
    "<p>\n  <d>\n    tmpl\n    two\n    three\n  </d>\n  <v>2</v>\n</p>\n",
  ] as const;
  expect(mergeTexts("pom.xml", three)).toMatchObject({
    text: "<p>\n  <d>\n    tmpl\n    two\n    mine\n  </d>\n  <v>2</v>\n</p>\n",
    conflicts: [],
  });
});
