import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { isProgram } from "./is-program.ts";

const java = "class A { void run() { System.out.println(1); } }\n";

test.each([
  ["papers", { "README.md": "# A\n" }, false],
  ["a program", { "pom.xml": "<project><artifactId>a</artifactId></project>", "src/main/java/A.java": java }, true],
  [
    "a module for Drupal",
    { "composer.json": '{"name": "os2/a", "type": "drupal-module"}', "src/A.php": "<?php\nclass A {}\n" },
    false,
  ],
  [
    "a site of documents",
    { "_config.yml": "theme: just-the-docs\n", "index.md": "# A\n", Gemfile: 'gem "jekyll"\n' },
    false,
  ],
])("%s", (_, files, expected) => {
  expect(isProgram(viewLiteral(files))).toBe(expected);
});
