import { findEquivalent, type RepositoryView } from "@os2kit/checks";

/** Our paths, and what does the same job in a product, wherever it usually stands. */
const SAME_JOB: readonly (readonly [ours: RegExp, own: RegExp])[] = [
  [
    /^renovate\.json$/,
    /^((\.github|\.gitlab)\/)?(renovate\.json5?|dependabot\.ya?ml)$|^\.renovaterc(\.json5?)?$|^\.dependabot\//i,
  ],
  [
    /^\.(github|forgejo)\/workflows\/(?!os2\.yml$)|^\.gitlab-ci\.yml$|^\.gitlab\/ci\/(?!os2\.yml$)/,
    /^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/.+|^\.travis\.ya?ml$|^\.circleci\/|^\.drone\.yml$|^\.woodpecker|^Jenkinsfile$|^(\.azure\/)?azure-pipelines[^/]*\.ya?ml$/i,
  ],
  [
    /^\.github\/ISSUE_TEMPLATE\/|^\.gitlab\/issue_templates\//,
    /^((\.github|\.gitlab|\.gitea|\.forgejo|docs)\/)?(ISSUE_TEMPLATE|issue_templates)(\/|\.(md|ya?ml|txt)$)/i,
  ],
  [
    /pull_request_template\.md$|\/merge_request_templates\//,
    /^((\.github|\.gitlab|docs)\/)?(pull_request_template(\/|\.(md|txt)$)|merge_request_templates\/)/i,
  ],
  [/\/CODEOWNERS$/, /^((\.github|\.gitlab|docs)\/)?CODEOWNERS$/i],
  [/^\.markdownlint-cli2\.jsonc$/, /^\.(markdownlint(-cli2)?\.(jsonc?|ya?ml|[cm]?js)|markdownlintrc|mdlrc)$/i],
  [/^REUSE\.toml$/, /^\.reuse\/dep5$/],
  [/^publiccode\.yml$/, /^publiccode\.ya?ml$/i],
  [/^security-insights\.yml$/, /^(\.github\/)?security-insights\.ya?ml$/i],
  [/^compose\.yaml$/, /^(docker-)?compose\.ya?ml$/i],
  [
    /^docs\/(_config\.yml|Gemfile)$/,
    /^((docs?|website|site)\/)?(mkdocs\.ya?ml|_config\.ya?ml|_quarto\.yml|book\.toml|antora(-playbook)?\.yml|docusaurus\.config\.[cm]?[jt]s|\.vitepress\/.+)$|^((docs?|documentation)\/)?(source\/)?conf\.py$|^\.readthedocs\.ya?ml$/i,
  ],
  [
    /^docs\/index\.md$/,
    /^(docs?|dokumentation|documentation)\/(source\/)?(index|readme)\.(md|markdown|rst|adoc|html?)$/i,
  ],
  [
    /^docs\/security\.md$/,
    /^(docs?|dokumentation|documentation)\/(security|sikkerhed)\.(md|markdown|rst|adoc|html?)$/i,
  ],
  [
    /^docs\/legal\/personal-data\.md$/,
    /^(docs?|dokumentation|documentation)\/([^/]+\/)?(personal-data|personoplysninger|persondata|gdpr|databeskyttelse|privacy)\.[a-z]+$/i,
  ],
  [/^ruff\.toml$/, /^(\.ruff\.toml|\.flake8|\.?pylintrc)$/],
  [/^mypy\.ini$/, /^(\.mypy\.ini|pyrightconfig\.json)$/],
  [/^phpcs\.xml\.dist$/, /^(\.?phpcs\.xml(\.dist)?|\.php-cs-fixer(\.dist)?\.php|ecs\.php|pint\.json)$/],
  [/^phpstan\.neon\.dist$/, /^(phpstan(\.dist)?\.neon(\.dist)?|psalm\.xml(\.dist)?)$/],
  [/^config\/checkstyle\//, /(^|\/)[^/]*checkstyle[^/]*\.xml$/i],
  [/^Directory\.Build\.props$/, /(^|\/)Directory\.Build\.props$/i],
  [/^\.globalconfig$/, /(^|\/)\.globalconfig$|\.ruleset$/i],
  [/^docs\/legal\/udbud\.md$/, /^(docs?|dokumentation|documentation)\/([^/]+\/)?(udbud|procurement)\.[a-z]+$/i],
];

/** Our paths, and a file of the product's that may hold the same settings among others. */
const SAME_SETTINGS: readonly (readonly [ours: RegExp, own: RegExp, setting: RegExp])[] = [
  [/^ruff\.toml$/, /^pyproject\.toml$/, /^\[tool\.(ruff|black|pylint|flake8)\b/m],
  [/^mypy\.ini$/, /^pyproject\.toml$/, /^\[tool\.mypy\b/m],
  [/^(mypy\.ini|ruff\.toml)$/, /^(setup\.cfg|tox\.ini)$/, /^\[(mypy|flake8|pycodestyle|pylint)\b/m],
  [/^config\/checkstyle\//, /^pom\.xml$/, /<artifactId>(maven-checkstyle|spotless-maven|fmt-maven)-plugin</],
  [/^config\/checkstyle\//, /^build\.gradle(\.kts)?$/, /\b(checkstyle|spotless)\b/],
];

/** The product's file that does the job of one of ours; an existing pipeline or update bot is left to do its work. */
export function findOwn(view: RepositoryView, path: string): string | undefined {
  const same = findEquivalent(view, path);
  if (same !== undefined) return same;
  const own = SAME_JOB.filter(([ours]) => ours.test(path)).map(([, pattern]) => pattern);
  const settings = SAME_SETTINGS.filter(([ours]) => ours.test(path));
  const hasSame = (each: string) =>
    settings.some(([, pattern, setting]) => pattern.test(each) && setting.test(view.files.text(each) ?? ""));
  return view.files.paths.find((each) => own.some((pattern) => pattern.test(each)) || hasSame(each));
}
