import { canonical, licenceOfClassifier, nameOfRequirement } from "./python-names.ts";
import { lineInToml, readToml } from "./read-toml.ts";
import { entriesOf, lineMatching, makeReading, stringsOf, valueAt, type Reader } from "./reader.ts";

/** Poetry, PEP 621 and PEP 639; a file that only configures tools is no manifest. */
export const pyproject: Reader = {
  ecosystem: "pip",
  file: /^pyproject\.toml$/,
  locks: ["poetry.lock", "uv.lock", "pdm.lock", "pylock.toml"],
  read(text) {
    const value = readToml(text);
    const project = valueAt(value, "project");
    const poetry = valueAt(value, "tool", "poetry");
    const groups = valueAt(value, "dependency-groups");
    if (!project && !poetry && !groups) return undefined;
    return makeReading({
      name: valueAt(project, "name") ?? valueAt(poetry, "name"),
      version: valueAt(project, "version") ?? valueAt(poetry, "version"),
      licence: readLicence(text, project, poetry),
      dependencies: [...standardDependencies(project, groups), ...poetryDependencies(poetry)],
    });
  },
  isWorkspace: (text) => valueAt(readToml(text), "tool", "uv", "workspace") !== undefined,
};

function readLicence(text: string, project: unknown, poetry: unknown): { text: string; line: number } | undefined {
  const written = [valueAt(project, "license"), valueAt(project, "license", "text")].find(isLine);
  if (written !== undefined) {
    const line = Math.max(lineInToml(text, "project", "license"), lineInToml(text, "project.license", "text"));
    return { text: written, line };
  }
  const old = valueAt(poetry, "license");
  if (isLine(old)) return { text: old, line: lineInToml(text, "tool.poetry", "license") };
  const classifiers = [project, poetry].flatMap((table) => stringsOf(valueAt(table, "classifiers")));
  const classifier = licenceOfClassifier(classifiers);
  return classifier === undefined ? undefined : { text: classifier, line: lineMatching(text, /License ::/) };
}

/** Some write the whole licence text into the field; that is nothing to compare. */
function isLine(value: unknown): value is string {
  return typeof value === "string" && !value.trim().includes("\n");
}

function standardDependencies(project: unknown, groups: unknown): string[] {
  const lists = [
    valueAt(project, "dependencies"),
    ...[...entriesOf(valueAt(project, "optional-dependencies")), ...entriesOf(groups)].map(([, list]) => list),
  ];
  return lists.flatMap((list) => stringsOf(list).flatMap(nameOfRequirement));
}

function poetryDependencies(poetry: unknown): string[] {
  const tables = [
    valueAt(poetry, "dependencies"),
    valueAt(poetry, "dev-dependencies"),
    ...entriesOf(valueAt(poetry, "group")).map(([, group]) => valueAt(group, "dependencies")),
  ];
  return tables
    .flatMap((table) => entriesOf(table).map(([name]) => canonical(name)))
    .filter((name) => name !== "python");
}
