import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { manifest } from "./manifest.ts";

test.each([
  ["documents", { "README.md": "# A" }, ["not-applicable none"]],
  ["scripts and database content", { "a.sh": "", "b.sql": "" }, ["not-applicable none"]],
  ["a manifest", { "go.mod": "module a\n", "main.go": "" }, ["pass found go.mod"]],
  [
    "two parts",
    { "api/pom.xml": "<project/>", "api/A.java": "", "web/package.json": "{}", "web/a.ts": "" },
    ["pass found api/pom.xml", "pass found web/package.json"],
  ],
  ["none", { "src/a.py": "import requests\n", "src/b.py": "" }, ["fail missing src/a.py"]],
  ["none in PHP", { "src/a.php": "<?php", "src/b.php": "" }, ["fail missing src/a.php"]],
  [
    "scripts that need nothing",
    { "a.py": "import os\nfrom b import c\n", "b.py": "", "c.py": "" },
    ["not-applicable alone a.py"],
  ],
  ["a script with a library", { "a.js": 'const x = require("lodash");\n' }, ["fail missing a.js"]],
  [
    "a script of Node's alone",
    { "a.mjs": 'import { readFile } from "node:fs";\nimport b from "./b.mjs";\n' },
    ["not-applicable alone a.mjs"],
  ],
  [
    "requirements in a folder beside",
    { "requirements/base.txt": "django==4\n", "src/a.py": "" },
    ["pass found requirements/base.txt"],
  ],
  [
    "a Drupal module",
    { "a.info.yml": "name: A\ncore_version_requirement: ^10\n", "a.module": "" },
    ["pass found a.info.yml"],
  ],
  [
    "a Drupal 7 site with its core copied in",
    {
      ...Object.fromEntries(
        ["authorize", "cron", "index", "install", "update", "xmlrpc"].map((name) => [
          `public_html/${name}.php`,
          "<?php",
        ]),
      ),
      "public_html/includes/bootstrap.inc": "<?php",
      "public_html/sites/all/modules/a/a.info": "name = A\ncore = 7.x\n",
      "public_html/sites/all/modules/a/a.module": "<?php",
    },
    ["pass found public_html/sites/all/modules/a/a.info", "pass found public_html/sites/all/modules/a/a.info"],
  ],
  ["a QGIS plug-in", { "p/metadata.txt": "qgisMinimumVersion=3\n", "p/a.py": "" }, ["pass found p/metadata.txt"]],
  [
    "a documentation site beside",
    { "go.mod": "module a\n", "main.go": "", "docs/conf.py": "extensions = []\n" },
    ["pass found go.mod"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(manifest, files)).toEqual(expected);
});
