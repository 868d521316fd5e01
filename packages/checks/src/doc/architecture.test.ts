import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { architecture } from "./architecture.ts";

const words =
  "Løsningen består af en tjeneste, en database og en kø, og den henter brugere fra kommunens egen AD. ".repeat(5);
const mermaid = "```mermaid\nflowchart LR\n  a --> b\n```\n";

test.each([
  ["nothing", {}, ["fail missing"]],
  [
    "words and Mermaid",
    { "docs/architecture.md": `# A\n\n${mermaid}\n${words}` },
    ["pass found docs/architecture.md:1"],
  ],
  [
    "words and a picture",
    { "docs/arkitektur.md": `# A\n\n![Tegning](a.png)\n\n${words}` },
    ["pass found docs/arkitektur.md:1"],
  ],
  [
    "PlantUML in AsciiDoc",
    { "docs/architecture.adoc": `= A\n\n[plantuml]\n----\na -> b\n----\n\n${words}` },
    ["pass found docs/architecture.adoc:1"],
  ],
  [
    "drawn in letters",
    { "docs/architecture.md": `# A\n\n\`\`\`\n+-----+\n| web |--> db\n+-----+\n  --->\n\`\`\`\n${words}` },
    ["pass found docs/architecture.md:1"],
  ],
  [
    "a section of the README",
    { "README.md": `# X\n\n## System architecture\n\n${mermaid}\n${words}\n\n## Mere` },
    ["pass found README.md:3"],
  ],
  [
    "a drawing's own file beside it",
    { "docs/architecture/index.md": `# A\n\n${words}`, "docs/architecture/a.puml": "@startuml" },
    ["pass found docs/architecture/index.md:1"],
  ],
  [
    "a diagram of another section",
    { "README.md": `# X\n\n## Arkitektur\n\n${words}\n\n## Logo\n\n![](a.png)` },
    ["fail undrawn README.md:3"],
  ],
  [
    "a logo and a badge",
    { "docs/architecture.md": `# A\n\n![](logo.svg) ![](https://img.shields.io/x.svg)\n\n${words}` },
    ["fail undrawn docs/architecture.md:1"],
  ],
  ["a drawing without words", { "docs/architecture.md": `# A\n\n${mermaid}` }, ["fail thin docs/architecture.md:1"]],
  ["a drawing's file alone", { "docs/system.drawio": "<x/>" }, ["fail drawnOnly docs/system.drawio"]],
  [
    "the stamped page",
    { "docs/architecture.md": `# A\n\n${mermaid}\n${words}\n\n**Not answered yet:** which?` },
    ["open open docs/architecture.md:10"],
  ],
  [
    "the template's page",
    { "docs/architecture.md": `# A\n\n> Replace this with a brief introduction\n\n${mermaid}` },
    ["fail leftover docs/architecture.md:3"],
  ],
  [
    "decisions and principles",
    {
      "docs/architecture/adr/0001-a.md": `# A\n\n${words}`,
      "docs/architecture/reference-architecture.md": `# R\n\n${words}`,
    },
    ["fail missing"],
  ],
  ["a picture alone", { "docs/Arkitektur.pdf": "x" }, ["fail closed docs/Arkitektur.pdf"]],
])("%s", (_, files, expected) => {
  expect(runOne(architecture, files)).toEqual(expected);
});
