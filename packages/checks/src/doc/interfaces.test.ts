import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { interfaces } from "./interfaces.ts";

const openapi = "openapi: 3.1.0\ninfo:\n  title: X\n  version: '1'\npaths: {}\n";
const words =
  "Løsningen henter organisationen fra kommunens AD hver nat og sender sager til ESDH-systemet, når en lærer har godkendt dem. ".repeat(
    2,
  );

test.each([
  ["nothing", { "README.md": "# X" }, ["not-applicable none"]],
  ["OpenAPI", { "api/openapi.yaml": openapi }, ["pass described api/openapi.yaml"]],
  [
    "Swagger in JSON",
    { "swagger.json": '{"swagger":"2.0","info":{"title":"X"},"paths":{}}' },
    ["pass described swagger.json"],
  ],
  [
    "AsyncAPI",
    { "asyncapi.yml": "asyncapi: 3.0.0\ninfo:\n  title: X\nchannels: {}\n" },
    ["pass described asyncapi.yml"],
  ],
  ["GraphQL", { "schema.graphql": 'type Query {\n  "a }"\n  a: Int\n}\n' }, ["pass described schema.graphql"]],
  ["broken YAML", { "openapi.yml": "openapi: 3.1.0\ninfo: [\n" }, ["fail broken openapi.yml:3"]],
  ["broken JSON", { "openapi.json": '{"openapi":' }, ["fail broken openapi.json:1"]],
  ["a description without a title", { "openapi.yml": "openapi: 3.1.0\npaths: {}\n" }, ["fail broken openapi.yml:1"]],
  ["GraphQL with a bracket too few", { "a.graphqls": "type Query {\n a: Int\n" }, ["fail broken a.graphqls:1"]],
  ["options of a tool", { "openapi-ts.config.json": '{"input":"x"}' }, ["not-applicable none"]],
  ["made from the code", { "requirements.txt": "fastapi==1.0.0\n" }, ["pass generated requirements.txt"]],
  ["in words", { "docs/architecture.md": `# A\n\n## Snitflader\n\n${words}` }, ["pass found docs/architecture.md:3"]],
  [
    "not answered",
    { "docs/architecture.md": "# A\n\n## Interfaces\n\n**Not answered yet:** which?" },
    ["open open docs/architecture.md:5"],
  ],
  ["in Word", { "doc/API Guide.docx": "x" }, ["fail closed doc/API Guide.docx"]],
  ["a client's WSDL", { "Service References/A.wsdl": "<definitions></definitions>" }, ["not-applicable none"]],
  ["somebody's WSDL", { "doc/a.wsdl": "<definitions></definitions>" }, ["unknown foreign doc/a.wsdl"]],
  [
    "a client's schema",
    { "schema.graphql": "type Query { a: Int }", "queries/a.graphql": "query A { a }" },
    ["unknown foreign schema.graphql"],
  ],
  [
    "a framework for interfaces",
    { "package.json": '{"dependencies":{"@nestjs/core":"1"}}', "src/main.ts": "x" },
    ["fail undescribed package.json"],
  ],
  [
    "a framework for pages too",
    { "package.json": '{"dependencies":{"express":"1"}}', "src/main.js": "x" },
    ["unknown perhaps package.json"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(interfaces, files)).toEqual(expected);
});

test("reads a description of a megabyte in no time", () => {
  const paths = Array.from({ length: 20_000 }, (_, n) => `  /a${String(n)}:\n    get: {responses: {}}\n`).join("");
  const start = performance.now();
  expect(runOne(interfaces, { "openapi.yaml": openapi.replace(" {}\n", `\n${paths}`) })).toEqual([
    "pass described openapi.yaml",
  ]);
  expect(performance.now() - start).toBeLessThan(500);
});
