import type { Severity, TreeFile, Wording } from "@os2kit/model";

/** What a contributor says of a new check. */
export interface NewCheck {
  /** `<family>/<name>`, such as `lic/file`. */
  readonly id: string;
  readonly severity: Severity;
  /** Ids of OS2's requirements that it is evidence for. */
  readonly requirements: readonly string[];
  readonly title: Wording;
}

const ID = /^[a-z][a-z0-9]*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** True for a family and a name, in lower case, with hyphens. */
export function isCheckId(id: string): boolean {
  return ID.test(id);
}

/**
 * The files of a new check: its source, its test, and its family's index with one line more.
 * The words that are still to be written are empty; the catalogue's test names each of them.
 * @param index the text of the family's index
 * @param folder of the families, without a trailing slash
 */
export function planCheck(check: NewCheck, index: string, folder: string): readonly TreeFile[] {
  const [family = "", name = ""] = check.id.split("/");
  const encoder = new TextEncoder();
  const file = (path: string, text: string): TreeFile => ({
    path: `${folder}/${family}/${path}`,
    mode: "100644",
    bytes: encoder.encode(text),
  });
  return [
    file(`${name}.ts`, writeSource(check, toIdentifier(name))),
    file(`${name}.test.ts`, writeTest(name, toIdentifier(name))),
    file("index.ts", extendIndex(index, name, toIdentifier(name))),
  ];
}

function toIdentifier(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function writeSource({ id, severity, requirements, title }: NewCheck, identifier: string): string {
  const empty = '{ da: "", en: "" }';
  const titles = `{ da: ${JSON.stringify(title.da)}, en: ${JSON.stringify(title.en)} }`;
  return `import { defineCheck } from "../check.ts";

export const ${identifier} = defineCheck({
  id: ${JSON.stringify(id)},
  severity: ${JSON.stringify(severity)},
  requirements: ${JSON.stringify(requirements).replaceAll(",", ", ")},
  title: ${titles},
  why: ${empty},
  good: ${empty},
  pitfalls: ${empty},
  next: ${empty},
  messages: {
    found: ${empty},
    missing: ${empty},
  },
  run(repository, say) {
    const [path] = repository.files.find("README.md");
    return path === undefined ? say.fail("missing") : say.pass("found", { path }, { path });
  },
});
`;
}

function writeTest(name: string, identifier: string): string {
  return `import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { ${identifier} } from "./${name}.ts";

test.each([
  ["nothing", {}, "fail missing"],
  ["there", { "README.md": "# OS2eksempel\\n" }, "pass found README.md"],
])("%s", (_, files, expected) => {
  expect(runOne(${identifier}, files)).toEqual([expected]);
});
`;
}

/** One import and one entry more, each where the alphabet wants it. */
function extendIndex(index: string, name: string, identifier: string): string {
  const list = /= \[([\s\S]*?)\];/.exec(index);
  if (!list) throw new Error("the family's index holds no list of checks");
  const names = (list[1] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const imports: readonly string[] = index.match(/^import \{ \w+ \} from "\.\/.*$/gm) ?? [];
  const added = `import { ${identifier} } from "./${name}.ts";`;
  const sorted = [...imports, added].sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1));
  const head = index
    .slice(0, index.indexOf("export const"))
    .split("\n")
    .filter((line) => !imports.includes(line));
  const entries = [...names, identifier].sort();
  const constant = index.slice(index.indexOf("export const"), list.index);
  const line = `${constant}= [${entries.join(", ")}];\n`;
  const tail = line.length <= 121 ? line : `${constant}= [\n${entries.map((each) => `  ${each},\n`).join("")}];\n`;
  return `${[...head.filter((each) => each !== ""), ...sorted].join("\n")}\n\n${tail}`;
}

function fromOf(line: string): string {
  return line.slice(line.indexOf("from "));
}
