import { expect, test } from "vitest";
import { mergeKindOf } from "./merge-kind.ts";

test.each([
  ["package.json", "json"],
  ["tsconfig.build.json", "json"],
  [".markdownlint-cli2.jsonc", "json"],
  ["composer.lock", "none"],
  ["package-lock.json", "none"],
  ["app/pnpm-lock.yaml", "none"],
  ["Cargo.lock", "none"],
  [".github/workflows/ci.yml", "yaml"],
  ["docker-compose.yaml", "yaml"],
  ["CITATION.cff", "yaml"],
  ["pyproject.toml", "toml"],
  ["pom.xml", "xml"],
  ["src/App/App.csproj", "xml"],
  ["Directory.Build.props", "xml"],
  ["apps/p/.gitignore", "lines"],
  [".gitattributes", "lines"],
  [".github/CODEOWNERS", "lines"],
  [".env.example", "lines"],
  [".env.test.dist", "lines"],
  [".npmrc", "lines"],
  ["logo.PNG", "none"],
  ["README.md", "text"],
  ["Dockerfile", "text"],
  [".env", "text"],
  ["json", "text"],
] as const)("%s is merged as %s", (path, kind) => {
  expect(mergeKindOf(path)).toBe(kind);
});

test("what the template set declares counts", () => {
  expect(mergeKindOf("package.json", "text")).toBe("text");
});
