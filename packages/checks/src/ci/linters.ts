import type { Technology } from "../facts/stacks.ts";

/** A program that judges code by rules, and the code that it judges. */
export interface Linter {
  readonly name: string;
  /** `any`: what it looks at is set elsewhere; none: texts and configuration, no programs. */
  readonly technologies: readonly Technology[] | "any";
  /** How it is run so that it complains; a formatter that only rewrites does not. */
  readonly command?: RegExp;
  /** Actions that run it. */
  readonly action?: RegExp;
  /** Its own configuration file, by which it is known to be meant. */
  readonly config?: readonly string[];
}

const SCRIPT: readonly Technology[] = ["typescript", "javascript"];

/** Linters and formatters that OS2's products and their kind use. */
export const LINTERS: readonly Linter[] = [
  {
    name: "ESLint",
    technologies: SCRIPT,
    command: /\beslint(_d)?\b|\b(ng|nx|next|expo|vue-cli-service) lint\b|\bxo\b|\bts-standard\b|\bgts (lint|check)\b/,
    action: /^(reviewdog\/action-eslint|wearerequired\/lint-action)@/i,
    config: ["**/eslint.config.*", "**/.eslintrc*"],
  },
  {
    name: "Prettier",
    technologies: SCRIPT,
    command: /\bprettier\b.*\s(--check|-c|--list-different|-l)\b/,
    action: /^(creyD\/prettier_action|actionsx\/prettier)@/i,
    config: ["**/.prettierrc*", "**/prettier.config.*"],
  },
  {
    name: "Biome",
    technologies: SCRIPT,
    command: /\b(biome|rome) (ci|check|lint|format)\b/,
    config: ["**/biome.json{,c}"],
  },
  { name: "TypeScript", technologies: ["typescript"], command: /\btsc\b.*--noEmit\b|\bvue-tsc\b|\bsvelte-check\b/ },
  { name: "Oxlint", technologies: SCRIPT, command: /\boxlint\b|\bdprint check\b|\bdeno (lint|fmt --check)\b/ },
  {
    name: "JSHint",
    technologies: SCRIPT,
    command: /\b(jshint|tslint|jscs)\b/,
    config: ["**/.jshintrc", "**/tslint.json"],
  },
  { name: "Stylelint", technologies: SCRIPT, command: /\bstylelint\b/, config: ["**/.stylelintrc*"] },
  {
    name: "Checkstyle",
    technologies: ["java"],
    command: /\bcheckstyle:check|\bcheckstyle(Main|Test)?\b(?!.*install)/i,
    config: ["**/checkstyle*.xml"],
  },
  { name: "Spotless", technologies: ["java"], command: /\bspotless:check\b|\bspotlessCheck\b|\bgoogle-java-format\b/ },
  {
    name: "PMD",
    technologies: ["java"],
    command: /\bpmd(:check|Main|Test)?\b|\bspotbugs(:check|Main)?\b|\bfmt:check\b/,
  },
  { name: "Gradle check", technologies: ["java"], command: /\b(gradlew?)\b.*\s(check|detekt|ktlint\w*)\b/ },
  { name: "ktlint", technologies: ["java"], command: /\bktlint\b|\bdetekt\b/ },
  {
    name: "dotnet format",
    technologies: ["dotnet"],
    command: /\bdotnet[- ]format\b|\bcsharpier\b|\bjb inspectcode\b|[-/]warnaserror\b|TreatWarningsAsErrors=true/i,
    action: /^jfversluis\/dotnet-format@/i,
  },
  {
    name: "PHP_CodeSniffer",
    technologies: ["php"],
    command:
      /\bphpcs\b|\bphp-cs-fixer\b.*(--dry-run|\bcheck\b)|\bpint\b.*--test|\becs check\b|\bdrupal-check\b|\bgrumphp\b/,
    action: /^(php-actions\/phpcs|php-actions\/php-cs-fixer|oskarstark\/php-cs-fixer-ga|thenabeel\/action-phpcs)@/i,
    config: ["**/{,.}phpcs.xml{,.dist}", "**/.php-cs-fixer{,.dist}.php"],
  },
  {
    name: "PHPStan",
    technologies: ["php"],
    command: /\bphpstan\b|\bpsalm\b|\bphpmd\b|\brector\b.*--dry-run|\btwigcs\b|\btwig-cs-fixer\b/,
    action: /^(php-actions\/phpstan|docker:\/\/oskarstark\/phpstan-ga)/i,
    config: ["**/phpstan{,.dist}.neon{,.dist}", "**/psalm.xml{,.dist}"],
  },
  {
    name: "Ruff",
    technologies: ["python"],
    command: /\bruff\b(?! format(?!.*(--check|--diff)))/,
    action: /^(astral-sh\/ruff-action|chartboost\/ruff-action)@/i,
    config: ["**/{,.}ruff.toml"],
  },
  {
    name: "Flake8",
    technologies: ["python"],
    command: /\bp?flake8\b|\bpylint\b|\bpycodestyle\b|\bpydocstyle\b|\bprospector\b|\bpylama\b|\bdjlint\b/,
    action: /^(py-actions\/flake8|suo\/flake8-github-action)@/i,
    config: ["**/.flake8", "**/{,.}pylintrc"],
  },
  {
    name: "Black",
    technologies: ["python"],
    command: /\b(black|isort|yapf)\b/,
    action: /^(psf\/black|isort\/isort-action)@/i,
  },
  {
    name: "mypy",
    technologies: ["python"],
    command: /\b(mypy|pyright|basedpyright|pytype)\b/,
    config: ["**/mypy.ini"],
  },
  {
    name: "golangci-lint",
    technologies: ["go"],
    command: /\bgolangci-lint\b|\bgo vet\b|\bgofmt\b|\bstaticcheck\b|\brevive\b/,
    action: /^golangci\/golangci-lint-action@/i,
    config: [".golangci.{yml,yaml,toml}"],
  },
  { name: "RuboCop", technologies: ["ruby"], command: /\brubocop\b|\bstandardrb\b/, config: ["**/.rubocop.yml"] },
  { name: "ShellCheck", technologies: ["shell"], command: /\bshellcheck\b|\bshfmt\b/, action: /shellcheck/i },
  { name: "SQLFluff", technologies: ["sql"], command: /\bsqlfluff lint\b/ },
  {
    name: "MegaLinter",
    technologies: "any",
    command: /\b(mega-linter-runner|sonar-scanner|sonar:sonar|sonarscanner)\b/i,
    action: /^(oxsecurity\/megalinter|(super-linter|github)\/super-linter|sonarsource\/|qlty|codacy\/)/i,
  },
  { name: "Trunk", technologies: "any", command: /\btrunk check\b/, action: /^trunk-io\/trunk-action@/i },
  {
    name: "markdownlint",
    technologies: [],
    command: /\bmarkdownlint(-cli2?)?\b|\bmdl\b/,
    action: /markdownlint/i,
    config: ["**/.markdownlint*"],
  },
  { name: "Hadolint", technologies: [], command: /\bhadolint\b/, action: /hadolint/i },
  {
    name: "yamllint",
    technologies: [],
    command: /\byamllint\b|\bec\b|\beditorconfig-checker\b/,
    action: /yamllint|editorconfig-checker/i,
  },
];

/** A tool that complains during the usual build, where the project asks for it. */
export interface BuiltIn {
  readonly name: string;
  readonly technologies: readonly Technology[];
  /** The build. */
  readonly command: RegExp;
  readonly files: readonly string[];
  /** Whether a build file asks for it. */
  readonly isAsked: (text: string) => boolean;
}

const MAVEN_BUILD = /\bmvnw?\b.*\s(verify|package|install|test|compile|deploy)\b/;

/** Tools that are part of a build. */
export const BUILT_IN: readonly BuiltIn[] = [
  ...(["checkstyle", "spotless", "pmd", "fmt"] as const).map((plugin) => ({
    name: { checkstyle: "Checkstyle", spotless: "Spotless", pmd: "PMD", fmt: "google-java-format" }[plugin],
    technologies: ["java"] as const,
    command: MAVEN_BUILD,
    files: ["**/pom.xml"],
    isAsked: (text: string) => isBound(text, plugin),
  })),
  {
    name: "Gradle check",
    technologies: ["java"],
    command: /\bgradlew?\b.*\sbuild\b/,
    files: ["**/build.gradle{,.kts}"],
    isAsked: (text) => /\b(checkstyle|spotless|ktlint|detekt|pmd)\b/.test(text),
  },
  {
    name: "Roslyn",
    technologies: ["dotnet"],
    command: /\bdotnet (build|publish|test|pack)\b|\bmsbuild\b/i,
    files: ["**/Directory.Build.props", "**/*.csproj"],
    isAsked: (text) =>
      /<(TreatWarningsAsErrors|EnforceCodeStyleInBuild|CodeAnalysisTreatWarningsAsErrors)>\s*true/i.test(text),
  },
];

/** A Maven plugin runs in the build only where an execution binds its goal. */
function isBound(pom: string, plugin: string): boolean {
  const start = pom.search(new RegExp(`<artifactId>(maven-)?${plugin}-(maven-)?plugin</artifactId>`));
  const end = start === -1 ? -1 : pom.indexOf("</plugin>", start);
  return end !== -1 && /<goal>\s*(check|cpd-check)\s*<\/goal>/.test(pom.slice(start, end));
}

/** Commands that put a tool in place: they name it and do not run it. */
export const INSTALLS =
  /\b(npm|pnpm|yarn|bun|pip3?|pipx|uv|poetry|composer|apt(-get)?|apk|dnf|yum|gem|bundle|dotnet tool|go|brew|choco|cargo)\b\s+(.*\s)?(i|install|ci|add|require|inject|sync)\b/;
