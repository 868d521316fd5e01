import { readFileSync } from "node:fs";
import type { Configuration, Rule } from "markdownlint";
import { lint } from "markdownlint/sync";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { UNANSWERED } from "@os2kit/model";
import { REPOSITORY_ROOT } from "@os2kit/testkit";
import { stampEverything } from "./stamped-products.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });
const PLACEHOLDERS =
  /insert-mail|TODO|FIXME|Lorem|\[Maintainer|Billy Idol|undefined|\[object Object\]|\{\{\s*(product|legal)/;

const MARKDOWN = `${REPOSITORY_ROOT}packages/markdownlint-config`;
const config = JSON.parse(readFileSync(`${MARKDOWN}/index.json`, "utf8")) as Configuration;
const { default: customRules } = (await import(`${MARKDOWN}/rules/index.js`)) as { default: Rule[] };

describe.each(stampEverything())("$name", ({ name, rendered }) => {
  const texts = new Map(rendered.files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  const paths = [...texts.keys()];

  test("Markdown lints, by our own rules too", () => {
    const strings = Object.fromEntries([...texts].filter(([path]) => path.endsWith(".md")));
    const faults = Object.entries(lint({ strings, config, customRules })).flatMap(([path, errors]) =>
      errors.map(
        (error) =>
          `${path}:${String(error.lineNumber)} ${error.ruleNames[0] ?? ""} ${error.errorDetail ?? error.errorContext ?? ""}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test("its own settings for Markdown are the package's, by name where there is a package.json", () => {
    const settings = parseJsonc(texts.get(".markdownlint-cli2.jsonc") ?? "");
    const named = {
      config: { extends: "@os2kit/markdownlint-config" },
      customRules: ["@os2kit/markdownlint-config/rules"],
    };
    expect(settings).toMatchObject(texts.has("package.json") ? named : { config });
  });

  test("YAML and JSON parse", () => {
    const faults = [...texts].flatMap(([path, text]) => {
      if (/\.ya?ml$/.test(path))
        return parseAllDocuments(text).flatMap((document) =>
          "errors" in document ? document.errors.map((error) => `${path}: ${error.message}`) : [],
        );
      if (path.endsWith(".json")) JSON.parse(text);
      return [];
    });
    expect(faults).toEqual([]);
  });

  test("relative links lead to stamped files", () => {
    const dead = [...texts]
      .filter(([path]) => path.endsWith(".md"))
      .flatMap(([path, text]) =>
        [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
          .map(([, target = ""]) => resolveLink(path, target))
          .filter((target) => !paths.some((each) => each === target || each.startsWith(`${target}/`)))
          .map((target) => `${path} -> ${target}`),
      );
    expect(dead).toEqual([]);
  });

  test("no placeholder, no trailing space, one newline at the end", () => {
    const own = [...texts].filter(([path]) => !/LICENSE|package-lock|^src\//.test(path));
    expect(own.filter(([, text]) => PLACEHOLDERS.test(text)).map(([path]) => path)).toEqual([]);
    expect(own.filter(([, text]) => /[ \t]$/m.test(text)).map(([path]) => path)).toEqual([]);
    expect(own.filter(([, text]) => !/[^\n]\n$/.test(text)).map(([path]) => path)).toEqual([]);
  });

  test("an open line asks for what the card lacks, and for nothing that it holds", () => {
    const asked = new RegExp(`(${Object.values(UNANSWERED).join("|")})[^\\n]*\\(\`([a-z]+\\.[A-Za-z.]+)\`\\)`, "g");
    const fields = new Set(
      [...texts.values()].flatMap((text) => [...text.matchAll(asked)].map(([, , field]) => field)),
    );
    if (name.startsWith("full-")) expect([...fields]).toEqual([]);
    else expect(fields.size).toBeGreaterThan(0);
  });
});

function parseJsonc(text: string): unknown {
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ""));
}

function resolveLink(from: string, target: string): string {
  const base = new URL(from, "file:///");
  return decodeURIComponent(new URL(target, base).pathname.slice(1)).replace(/\/$/, "");
}
