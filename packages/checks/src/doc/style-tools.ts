import { covers, lintersMeant, lintersRun } from "../ci/find-linters.ts";
import { LINTERS, type Linter } from "../ci/linters.ts";
import { manifests } from "../facts/manifests.ts";
import type { Technology } from "../facts/stacks.ts";
import { isVendored } from "../facts/vendored.ts";
import { fact, type RepositoryView } from "../repository-view.ts";

/** A linter or formatter that is set up for the repository's code, and the file that tells so. */
export interface StyleTool {
  readonly name: string;
  readonly technologies: Linter["technologies"];
  readonly path: string;
}

const SCRIPT: readonly Technology[] = ["typescript", "javascript"];

/** Packages that are nothing but such a tool. */
const PACKAGES: readonly {
  readonly name: string;
  readonly technologies: readonly Technology[];
  readonly sign: RegExp;
}[] = [
  { name: "ESLint", technologies: SCRIPT, sign: /^(eslint|xo|standard|ts-standard|gts|oxlint|tslint)$/ },
  { name: "Prettier", technologies: SCRIPT, sign: /^(prettier|@biomejs\/biome)$/ },
  {
    name: "PHP_CodeSniffer",
    technologies: ["php"],
    sign: /^(squizlabs\/php_codesniffer|drupal\/coder|friendsofphp\/php-cs-fixer|symplify\/easy-coding-standard|laravel\/pint|phpro\/grumphp)$/,
  },
  { name: "PHPStan", technologies: ["php"], sign: /^(phpstan\/phpstan|vimeo\/psalm|mglaman\/phpstan-drupal)$/ },
  {
    name: "StyleCop",
    technologies: ["dotnet"],
    sign: /^(stylecop\.analyzers|roslynator\.|sonaranalyzer\.csharp|microsoft\.codeanalysis\.(net|fxcop)analyzers|csharpier)/i,
  },
  { name: "Ruff", technologies: ["python"], sign: /^(ruff|flake8|pylint|black|isort|mypy|pyright)$/ },
  { name: "RuboCop", technologies: ["ruby"], sign: /^(rubocop|standard)(-.*)?$/ },
];

/** Settings that stand in a file together with other things. */
const SETTINGS: readonly {
  readonly name: string;
  readonly technologies: readonly Technology[];
  readonly files: readonly string[];
  readonly setting: RegExp;
}[] = [
  {
    name: ".editorconfig",
    technologies: ["dotnet"],
    files: ["**/.editorconfig", "**/.globalconfig"],
    setting: /^\s*(dotnet|csharp)_/m,
  },
  {
    name: "Roslyn",
    technologies: ["dotnet"],
    files: ["**/Directory.Build.props", "**/*.csproj"],
    setting: /<(TreatWarningsAsErrors|EnforceCodeStyleInBuild)>\s*true|<Analysis(Level|Mode)>/i,
  },
  {
    name: "StyleCop",
    technologies: ["dotnet"],
    files: ["**/{stylecop.json,.csharpierrc*,*.ruleset,*.DotSettings}"],
    setting: /./,
  },
  {
    name: "Checkstyle",
    technologies: ["java"],
    files: ["**/pom.xml"],
    setting:
      /<artifactId>(maven-checkstyle-plugin|spotless-maven-plugin|maven-pmd-plugin|spotbugs-maven-plugin|fmt-maven-plugin|formatter-maven-plugin)</,
  },
  {
    name: "Checkstyle",
    technologies: ["java"],
    files: ["**/build.gradle{,.kts}"],
    setting: /checkstyle|spotless|ktlint|detekt|\bpmd\b|spotbugs|errorprone/,
  },
  { name: "PMD", technologies: ["java"], files: ["**/{pmd,spotbugs,findbugs}*.xml"], setting: /./ },
  {
    name: "Ruff",
    technologies: ["python"],
    files: ["**/pyproject.toml"],
    setting: /^\[tool\.(ruff|black|flake8|pylint|mypy|isort|yapf)/m,
  },
  {
    name: "Flake8",
    technologies: ["python"],
    files: ["**/{setup.cfg,tox.ini}"],
    setting: /^\[(flake8|pycodestyle|pylint|mypy|isort)/m,
  },
  { name: "golangci-lint", technologies: ["go"], files: ["**/.golangci.{yml,yaml,toml}"], setting: /./ },
  { name: "SQLFluff", technologies: ["sql"], files: ["**/.sqlfluff"], setting: /./ },
  { name: "ShellCheck", technologies: ["shell"], files: ["**/.shellcheckrc"], setting: /./ },
];
const HOOKS: readonly { readonly technologies: readonly Technology[]; readonly sign: RegExp }[] = [
  { technologies: ["python"], sign: /ruff|black|flake8|pylint|mypy|isort/ },
  { technologies: SCRIPT, sign: /eslint|prettier|biome/ },
  { technologies: ["php"], sign: /phpcs|php-cs-fixer|phpstan/ },
  { technologies: ["shell"], sign: /shellcheck|shfmt/ },
];
const MAX_FILES = 50;

/** The tools that judge the code's style here: with settings, as a package, or run by CI. */
export const styleTools = fact((repository): readonly StyleTool[] => [
  ...lintersMeant(repository).map(({ name, path }) => ({ name, path, technologies: technologiesOf(name) })),
  ...SETTINGS.flatMap(({ name, technologies, files, setting }) => {
    const path = findFile(repository, files, setting);
    return path === undefined ? [] : [{ name, technologies, path }];
  }),
  ...HOOKS.flatMap(({ technologies, sign }) => {
    const path = findFile(repository, [".pre-commit-config.{yml,yaml}", "lefthook.yml", ".husky/*"], sign);
    return path === undefined ? [] : [{ name: "pre-commit", technologies, path }];
  }),
  ...PACKAGES.flatMap(({ name, technologies, sign }) => {
    const found = manifests(repository).find(({ dependencies }) => dependencies.some((each) => sign.test(each)));
    return found ? [{ name, technologies, path: found.path }] : [];
  }),
  ...lintersRun(repository),
]);

/** True where one of the tools judges code of a technology. */
export function isCovered(tools: readonly StyleTool[], technology: Technology): boolean {
  return tools.some((tool) => covers({ line: 1, ...tool }, technology));
}

function technologiesOf(name: string): Linter["technologies"] {
  return LINTERS.find((linter) => linter.name === name)?.technologies ?? [];
}

function findFile({ files }: RepositoryView, globs: readonly string[], setting: RegExp): string | undefined {
  return files
    .find(...globs)
    .filter((path) => !isVendored(path))
    .slice(0, MAX_FILES)
    .find((path) => setting.test(files.text(path) ?? ""));
}
