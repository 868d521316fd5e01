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
  [/^docs\/legal\/udbud\.md$/, /^(docs?|dokumentation|documentation)\/([^/]+\/)?(udbud|procurement)\.[a-z]+$/i],
];

/** The product's file that does the job of one of ours; an existing pipeline or update bot is left to do its work. */
export function findOwn(view: RepositoryView, path: string): string | undefined {
  const same = findEquivalent(view, path);
  if (same !== undefined) return same;
  const own = SAME_JOB.filter(([ours]) => ours.test(path)).map(([, pattern]) => pattern);
  return view.files.paths.find((each) => own.some((pattern) => pattern.test(each)));
}
