import { fact } from "../../repository-view.ts";
import type { Technology } from "../stacks.ts";
import { isVendored } from "../vendored.ts";

/** A file that people of the product wrote in a programming language. */
export interface SourceFile {
  readonly path: string;
  readonly technology: Technology;
}

/** A map, since a file may be called `constructor`. */
const EXTENSIONS: ReadonlyMap<string, Technology> = new Map(
  Object.entries({
    ts: "typescript",
    tsx: "typescript",
    mts: "typescript",
    js: "javascript",
    jsx: "javascript",
    mjs: "javascript",
    cjs: "javascript",
    vue: "javascript",
    svelte: "javascript",
    java: "java",
    kt: "java",
    groovy: "java",
    scala: "java",
    cs: "dotnet",
    fs: "dotnet",
    vb: "dotnet",
    cshtml: "dotnet",
    razor: "dotnet",
    php: "php",
    module: "php",
    theme: "php",
    install: "php",
    inc: "php",
    py: "python",
    go: "go",
    rb: "ruby",
    sh: "shell",
    bash: "shell",
    sql: "sql",
  }),
);

/** What configures a tool, or was written by one, is no source of the product's. */
const CONFIGURATION =
  /(^|\/)(\.[^/]+\/|[^/]*\.(config|conf|setup|designer|generated|g)\.[^/.]+$|\.[^/]+$|(gulpfile|gruntfile|webpack[^/]*|karma[^/]*|conf)\.[^/.]+$)/i;

/** The sources of the product's own. */
export const sourceFiles = fact(({ files }): readonly SourceFile[] =>
  files.paths.flatMap((path) => {
    const technology = EXTENSIONS.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
    return technology && !CONFIGURATION.test(path) && !isVendored(path) ? [{ path, technology }] : [];
  }),
);
