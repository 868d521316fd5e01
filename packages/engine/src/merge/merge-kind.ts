/** How three versions of a file are merged; `none` takes a side as a whole. */
export type MergeKind = "text" | "json" | "yaml" | "toml" | "xml" | "lines" | "none";

const LINE_SETS =
  /^(?:\.(?:git|docker|npm|prettier|eslint|stylelint|markdownlint|helm|gcloud|vscode|container|hg)ignore|\.gitattributes|\.git-blame-ignore-revs|codeowners|\.npmrc|\.env\.(?:.*\.)?(?:example|sample|template|dist|defaults)|example\.env|sample\.env)$/;

const LOCK_FILES =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|(?:poetry|pdm|uv|cargo|gemfile|pipfile|mix|flake)\.lock|packages\.lock\.json|gradle\.lockfile|go\.sum|deno\.lock)$/;

/** What a file's name says when neither of these knows it: text. */
const BY_NAME: readonly (readonly [RegExp, MergeKind])[] = [
  [LINE_SETS, "lines"],
  // A tool wrote it as a whole: a version from one side beside a checksum from the other is neither.
  [LOCK_FILES, "none"],
  [/\.(?:json|jsonc|code-workspace|webmanifest)$|^(?:\.prettierrc|\.eslintrc|\.babelrc|\.swcrc)$/, "json"],
  [/\.(?:ya?ml|cff)$|^\.(?:yamllint|clang-format)$/, "yaml"],
  [/\.toml$|^pipfile$/, "toml"],
  [/\.(?:xml|[cfv]sproj|vbproj|props|targets|config|nuspec|resx|slnx|ruleset|xsd|pubxml)$/, "xml"],
  [
    /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|7z|jar|war|woff2?|ttf|otf|eot|mp[34]|docx|xlsx|pptx|od[tsp]|dll|exe|so|class|wasm)$/,
    "none",
  ],
];

/**
 * How versions of a file are merged: as the template set declares, else as its name says.
 * @param declared the template set's own rule for this file
 */
export function mergeKindOf(path: string, declared?: MergeKind): MergeKind {
  if (declared !== undefined) return declared;
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? "text";
}
