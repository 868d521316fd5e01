import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { pipelines } from "./pipelines.ts";
import { publications, startsAtRelease } from "./publications.ts";

const step = (text: string): string => `on: push\njobs:\n  a:\n    steps:\n      - ${text}\n`;

test.each([
  ["run: npm publish --provenance", "npm:5"],
  ["run: npm publish --dry-run", ""],
  ["run: |\n          # npm publish\n          twine upload dist/*", "pypi:6"],
  ["run: dotnet nuget push x.nupkg", "nuget:5"],
  ["run: ./mvnw -B deploy", "maven:5"],
  ["run: docker buildx build . --push -t x", "image:5"],
  ["run: skopeo copy docker://a docker://b", "image:5"],
  ["run: gh release create v1", "release:5"],
  ["{uses: docker/build-push-action@v6, with: {push: true}}", "image:5"],
  ["{uses: docker/build-push-action@v6, with: {push: false}}", ""],
  ["{uses: goreleaser/goreleaser-action@v6, with: {args: release --snapshot}}", ""],
  ["{uses: goreleaser/goreleaser-action@v6, with: {args: release --clean}}", "release:5"],
  ["{uses: pypa/gh-action-pypi-publish@v1}", "pypi:5"],
  ["run: npm test", ""],
])("%s", (text, expected) => {
  const found = publications(viewLiteral({ ".github/workflows/a.yml": step(text) }));
  expect(found.map(({ target, line }) => `${target}:${String(line)}`).join(" ")).toBe(expected);
});

test("GitLab's release keyword", () => {
  const files = { ".gitlab-ci.yml": "a:\n  script: [echo]\n  release: {tag_name: x}\n" };
  expect(publications(viewLiteral(files)).map(({ target }) => target)).toEqual(["release"]);
});

test.each([
  ["on: {push: {tags: ['v*']}}", true],
  ["on: release", true],
  ["on: {push: {branches: [main]}}", false],
  ["on: [push]", false],
])("%s", (text, expected) => {
  expect(pipelines(viewLiteral({ ".github/workflows/a.yml": text })).map(startsAtRelease)).toEqual([expected]);
});
