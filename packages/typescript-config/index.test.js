import ts from "typescript";
import { expect, test } from "vitest";

const fixtures = `${import.meta.dirname}/fixtures`;

/**
 * Compiles a fixture with one of the configurations, in memory.
 * @param {string} name of the configuration
 * @param {string} file
 * @param {import("typescript").CompilerOptions} [more] what the user of the configuration adds
 */
function compile(name, file, more = {}) {
  const json = { extends: `@os2kit/typescript-config/${name}.json`, files: [file] };
  const config = ts.parseJsonConfigFileContent(json, ts.sys, fixtures);
  const program = ts.createProgram(config.fileNames, { ...config.options, ...more });
  /** @type {Record<string, string>} */
  const written = {};
  const { diagnostics } = program.emit(undefined, (path, text) => (written[path.slice(fixtures.length + 1)] = text));
  const found = [...config.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
  const faults = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  return { faults, written };
}

test.each(["base", "library", "service"])("%s finds what hides a mistake", (name) => {
  const { faults } = compile(name, "bad.ts", { noEmit: true });
  expect(faults.map((fault) => fault.replace(/\. .*/, "."))).toEqual([
    "'Options' is a type and must be imported using a type-only import when 'verbatimModuleSyntax' is enabled.",
    "This syntax is not allowed when 'erasableSyntaxOnly' is enabled.",
    "'unused' is declared but its value is never read.",
    "Type 'string | undefined' is not assignable to type 'string'.",
    "Type '{ title: undefined; }' is not assignable to type 'Options' with 'exactOptionalPropertyTypes: true'.",
  ]);
});

test.each(["base", "library", "service"])("%s compiles clean code", (name) => {
  expect(compile(name, "clean.ts", { noEmit: true }).faults).toEqual([]);
});

test("library writes nothing unless asked, and types with it when asked", () => {
  expect(compile("library", "clean.ts").written).toEqual({});
  const { faults, written } = compile("library", "clean.ts", { noEmit: false });
  expect(faults).toEqual([]);
  expect(Object.keys(written)).toEqual(["first.js", "first.d.ts", "clean.js", "clean.d.ts"]);
});

test("service writes programs and source maps, with imports that Node finds", () => {
  const { faults, written } = compile("service", "clean.ts");
  expect(faults).toEqual([]);
  expect(Object.keys(written)).toEqual(["first.js.map", "first.js", "clean.js.map", "clean.js"]);
  expect(written["clean.js"]).toContain('import { first } from "./first.js";');
});
