import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { readme } from "./readme.ts";

const own = "OS2eksempel samler kommunens åbne høringer ét sted, så borgerne kan finde dem og svare i tide.";

test.each([
  ["none", { "src/README.md": own }, "fail missing"],
  ["people's own words", { "README.md": `# OS2eksempel\n\n${own}\n` }, "pass found README.md"],
  ["in reStructuredText", { "README.rst": `OS2eksempel\n===========\n\n${own}\n` }, "pass found README.rst"],
  ["in a folder that forges show", { "docs/README.md": `# A\n\n${own}\n` }, "pass found docs/README.md"],
  ["empty", { "README.md": " \n" }, "fail empty README.md"],
  ["binary", { "README.md": "\0\0\0" }, "fail empty README.md"],
  ["a title alone", { "README.md": "# OS2eksempel\n\nUdvikling af eksemplet\n" }, "fail thin README.md:1"],
  ["badges are no words", { "README.md": "# A\n\n[![build](a.svg)](https://x)\n" }, "fail thin README.md:1"],
  [
    "code is no words",
    { "README.md": `# A\n\n\`\`\`sh\n${"npm run all and more\n".repeat(9)}\`\`\`\n` },
    "fail thin README.md:1",
  ],
  [
    "GitLab's own",
    {
      "README.md":
        "# app\n\n## Getting started\n\nTo make it easy for you to get started with GitLab, here's a list of recommended next steps.\n",
    },
    "fail generated README.md:5",
  ],
  [
    "Angular's own",
    {
      "README.md":
        "# App\n\nThis project was generated with [Angular CLI](https://github.com/angular/angular-cli) version 17.\n\n## Build\n\nRun `ng build` to build the project. The build artifacts will be stored in the dist directory.\n",
    },
    "fail generated README.md:3",
  ],
  [
    "React's own",
    {
      "README.md":
        "# Getting Started with Create React App\n\nThis project was bootstrapped with [Create React App](https://x).\n\nIn the project directory, you can run the following.\n",
    },
    "fail generated README.md:1",
  ],
  [
    "people's own above a generator's",
    {
      "README.md": `# OS2eksempel\n\n${own}\n\n## Development\n\nThis project was generated with [Angular CLI](https://x).\n`,
    },
    "pass found README.md",
  ],
  [
    "a template's",
    {
      "README.md":
        "# [Replace with Project Title]\n> Replace this subtitle section with a clear statement defining the mission of your project.\n",
    },
    "fail generated README.md:1",
  ],
  [
    "OS2's product template",
    {
      "README.md":
        "# OS2produkt\n\nThis is a template repository describing best practice when creating Open Source products in OS2.\n\nThe readme file must contain a description of the project and references to other documents in the project.\n",
    },
    "fail generated README.md:3",
  ],
  [
    "a few unfilled words in a text of one's own",
    { "README.md": `# OS2eksempel\n\n${own}\n\nKontakt: [Maintainer 1]\n` },
    "pass found README.md",
  ],
  ["two languages", { "README.md": `# A\n\n${own}\n`, "README.da.md": "# B\n\nKort" }, "pass found README.md"],
  ["a stub beside a good one", { "README.md": "# A\n", "README_da.md": `# A\n\n${own}\n` }, "pass found README_da.md"],
  ["three in one place", { "README.md": own, "README.rst": own, "readme.md": own }, "pass several README.md"],
])("%s", (_, files, expected) => {
  expect(runOne(readme, files)).toEqual([expected]);
});
