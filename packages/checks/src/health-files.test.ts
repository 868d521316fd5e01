import { memoryTree, type Mode } from "@os2kit/model";
import { expect, test } from "vitest";
import { viewFiles } from "./files.ts";
import { healthFiles, healthKindOf, unseenSharedRepository, type HealthKind } from "./health-files.ts";
import type { RepositoryView } from "./repository-view.ts";
import { viewLiteral } from "./testing/run-one.ts";

const pathsOf = (repository: RepositoryView, kind: HealthKind) => healthFiles(repository, kind).map(({ path }) => path);
const named = (...paths: string[]) => viewLiteral(Object.fromEntries(paths.map((path) => [path, "text"])));

test.each<[HealthKind, string[], string[]]>([
  ["readme", ["README_da.md", "README.md"], ["README.md", "README_da.md"]],
  ["readme", ["readme.md", "README.rst", "README.md"], ["README.md", "readme.md", "README.rst"]],
  ["readme", ["docs/README.md", "README.txt"], ["README.txt", "docs/README.md"]],
  ["readme", ["src/README.md", "doc/README.md", ".gitlab/README.md"], []],
  ["readme", ["LÆSMIG.md"], ["LÆSMIG.md"]],
  ["licence", ["License.txt", "COPYING"], ["COPYING", "License.txt"]],
  ["contributing", ["docs/CONTRIBUTING.md"], ["docs/CONTRIBUTING.md"]],
  ["contributing", [".github/contributing.rst", "Bidrag.md"], ["Bidrag.md", ".github/contributing.rst"]],
  ["changelog", ["NEWS.rst", "docs/changelog.md"], ["NEWS.rst", "docs/changelog.md"]],
  ["changelog", ["news.module", "changes.ts"], []],
  ["security", ["Security.md", "src/security.md"], ["Security.md"]],
  ["governance", ["Governancerapport.md", "GOVERNANCE.md"], ["GOVERNANCE.md"]],
])("%s among %j", (kind, paths, expected) => {
  expect(pathsOf(named(...paths), kind)).toEqual(expected);
});

test("names with combined letters are the same names", () => {
  expect(healthKindOf("Køreplan.md".normalize("NFD"))).toBe("roadmap");
});

test("a link to a file in the list is left out, and one to elsewhere is read through", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const file = (path: string, text: string, mode: Mode = "100644") => ({ path, mode, bytes: bytes(text) });
  const tree = memoryTree([
    file("README.md", "# X"),
    file("docs/README.md", "../README.md", "120000"),
    file("LICENSE", "LICENSES/MIT.txt", "120000"),
    file("LICENSES/MIT.txt", "MIT"),
    file("SUPPORT.md", "missing.md", "120000"),
  ]);
  const repository = { ...viewLiteral({}), files: viewFiles(tree) };
  expect(pathsOf(repository, "readme")).toEqual(["README.md"]);
  expect(pathsOf(repository, "licence")).toEqual(["LICENSE"]);
  expect(pathsOf(repository, "support")).toEqual(["SUPPORT.md"]);
});

const shared = {
  ...viewLiteral({
    "CONTRIBUTING.md": "how",
    "README.md": "x",
    LICENSE: "x",
    "CHANGELOG.md": "x",
    "docs/SUPPORT.md": "x",
  }),
  name: ".github",
};

test("an organisation's shared files count where the repository has none", () => {
  const repository = { ...named("README.md"), siblings: [shared] };
  expect(healthFiles(repository, "contributing")).toEqual([{ repository: shared, path: "CONTRIBUTING.md" }]);
  expect(pathsOf(repository, "support")).toEqual(["docs/SUPPORT.md"]);
  expect(pathsOf({ ...named("docs/contributing.md"), siblings: [shared] }, "contributing")).toEqual([
    "docs/contributing.md",
  ]);
});

test("a licence, a README or a changelog is never inherited", () => {
  const repository = { ...named("a.ts"), siblings: [shared] };
  expect((["readme", "licence", "changelog"] as const).flatMap((kind) => pathsOf(repository, kind))).toEqual([]);
});

test.each([
  ["https://github.com/OS2x/app", [], "https://github.com/OS2x/.github"],
  ["https://github.com/OS2x/app", [shared], undefined],
  ["https://github.com/OS2x/.github", [], undefined],
  ["https://gitlab.com/os2/app", [], undefined],
  [undefined, [], undefined],
])("the shared repository that was not looked at: %s", (address, siblings, expected) => {
  const repository = { ...viewLiteral({}), siblings, ...(address === undefined ? {} : { address }) };
  expect(unseenSharedRepository(repository)).toBe(expected);
});
