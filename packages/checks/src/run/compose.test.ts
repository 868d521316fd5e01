import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { compose } from "./compose.ts";

const PROGRAM = { "pom.xml": "<project><artifactId>a</artifactId></project>", "src/A.java": "class A {}\n" };

const service = (more = "") => `services:\n  app:\n    image: a:1\n  db:\n    image: postgres:18\n${more}`;

test.each([
  ["none", PROGRAM, "fail missing"],
  ["papers alone", {}, "not-applicable part"],
  ["good", { "compose.yaml": service("    healthcheck:\n      test: pg_isready\n") }, "pass good compose.yaml:1"],
  ["no health check", { "docker-compose.yml": service() }, "fail unchecked docker-compose.yml:1"],
  ["one service alone", { "compose.yml": "services:\n  app:\n    image: a:1\n" }, "pass good compose.yml:1"],
  [
    "in a folder, nearest first",
    { "a/b/compose.yaml": "x", "a/docker-compose.yaml": "services: {a: {image: b}}\n" },
    "pass good a/docker-compose.yaml:1",
  ],
  ["broken", { "compose.yaml": "services:\n\tapp: 1\n" }, "fail broken compose.yaml:2"],
  ["a list", { "compose.yaml": "- a\n" }, "fail empty compose.yaml:1"],
  ["empty", { "compose.yaml": "" }, "fail empty compose.yaml:1"],
])("%s", (_, files, expected) => {
  expect(runOne(compose, files)).toEqual([expected]);
});
