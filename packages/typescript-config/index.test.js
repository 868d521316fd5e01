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

// `strict` says nothing of modules, which the project that extends it does.
const ONLY_CHECK = { noEmit: true, allowImportingTsExtensions: true };
const CONFIGURATIONS = ["strict", "base", "library", "service", "browser"];

test.each(CONFIGURATIONS)("%s finds what hides a mistake", (name) => {
  const { faults } = compile(name, "bad.ts", ONLY_CHECK);
  expect(faults.map((fault) => fault.replace(/\. .*/, "."))).toEqual([
    "'Options' is a type and must be imported using a type-only import when 'verbatimModuleSyntax' is enabled.",
    "This syntax is not allowed when 'erasableSyntaxOnly' is enabled.",
    "'unused' is declared but its value is never read.",
    "Type 'string | undefined' is not assignable to type 'string'.",
    "Type '{ title: undefined; }' is not assignable to type 'Options' with 'exactOptionalPropertyTypes: true'.",
  ]);
});

test.each(CONFIGURATIONS)("%s compiles clean code", (name) => {
  expect(compile(name, "clean.ts", ONLY_CHECK).faults).toEqual([]);
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

test("browser code may use the document and leave out extensions, and Node's code may not", () => {
  expect(compile("browser", "page.ts").faults).toEqual([]);
  expect(compile("service", "page.ts", { noEmit: true }).faults).toMatchInlineSnapshot(`
    [
      "Relative import paths need explicit file extensions in ECMAScript imports when '--moduleResolution' is 'node16' or 'nodenext'. Did you mean './first.js'?",
      "Cannot find name 'document'. Do you need to change your target library? Try changing the 'lib' compiler option to include 'dom'.",
    ]
  `);
});

test("browser writes nothing: a bundler does", () => {
  expect(compile("browser", "clean.ts").written).toEqual({});
});

test("a side effect that is not there is found", () => {
  const faults = compile("service", "side-effect.ts", { noEmit: true }).faults;
  expect(faults).toMatchInlineSnapshot(`
    [
      "Cannot find module or type declarations for side-effect import of './styles.js'.",
    ]
  `);
});
