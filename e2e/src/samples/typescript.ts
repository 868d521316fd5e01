import { MANIFEST, type Sample, type Samples } from "./sample.ts";

/** A project with one of the settings, and a value that may be missing. */
function compile(name: string, body: string, compilerOptions: Readonly<Record<string, unknown>> = {}): Sample {
  const write = (returned: string) =>
    `export function first(names: string[]): string {\n  ${body}\n  return ${returned};\n}\n`;
  return {
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "tsconfig.json": JSON.stringify({
        extends: `@os2kit/typescript-config/${name}.json`,
        include: ["*.ts"],
        compilerOptions,
      }),
    },
    judged: "first.ts",
    clean: write("names[0] ?? ''"),
    planted: write("names[0]"),
    command: "npx tsc",
    finds: ["Type 'string | undefined' is not assignable to type 'string'"],
  };
}

const SILENT = "names.sort();";

export const TYPESCRIPT: Samples = {
  "@os2kit/typescript-config/strict.json": compile("strict", SILENT, { module: "NodeNext", types: [], noEmit: true }),
  "@os2kit/typescript-config/base.json": compile("base", SILENT, { outDir: "dist" }),
  "@os2kit/typescript-config/library.json": compile("library", SILENT),
  "@os2kit/typescript-config/service.json": compile("service", SILENT, { outDir: "dist" }),
  "@os2kit/typescript-config/browser.json": compile("browser", "document.title = names.join();"),
};
