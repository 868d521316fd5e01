import type { Place } from "../check.ts";
import { sharedRepository } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";

/** A text that a forge puts into a new issue, or into a new pull request or merge request. */
export interface ForgeTemplate {
  readonly kind: "issue" | "request";
  /** `form`: fields in YAML; `config`: the choices above the forms. */
  readonly format: "form" | "text" | "config";
  /** The repository that holds it: this one, or the organisation's shared one. */
  readonly repository: RepositoryView;
  readonly path: string;
  /** Where it is in the repository that is checked; nowhere for a shared one. */
  readonly at: Place;
}

const ISSUES = [
  "{.github,.gitea,.forgejo}/ISSUE_TEMPLATE/*.{md,yml,yaml}",
  "{,.github/,docs/,.gitea/,.forgejo/}ISSUE_TEMPLATE{,.md,.txt,.yml,.yaml}",
  ".gitlab/issue_templates/*.md",
];
const REQUESTS = [
  "{,.github/,docs/,.gitea/,.forgejo/}PULL_REQUEST_TEMPLATE{,.md,.txt}",
  "{,.github/,docs/}PULL_REQUEST_TEMPLATE/*.{md,txt}",
  ".gitlab/merge_request_templates/*.md",
];

/**
 * The templates for issues and requests under every name and place that a forge knows. An organisation's shared ones
 * count, those for issues only where the repository has no folder of its own for them.
 */
export const forgeTemplates = fact((repository): readonly ForgeTemplate[] => {
  const own = findTemplates(repository);
  const shared = sharedRepository(repository);
  const inherited = shared ? findTemplates(shared) : [];
  const hasFolder = repository.files.find(".github/ISSUE_TEMPLATE/**").length > 0;
  const has = (kind: ForgeTemplate["kind"]) => own.some((template) => template.kind === kind);
  return [
    ...own,
    ...inherited
      .filter(({ kind }) => !has(kind) && !(kind === "issue" && hasFolder))
      .map((template): ForgeTemplate => ({ ...template, at: {} })),
  ];
});

function findTemplates(repository: RepositoryView): ForgeTemplate[] {
  const { files } = repository;
  const issues = files.find(...ISSUES).map((path): ForgeTemplate => ({
    kind: "issue",
    format: /(^|\/)config\.ya?ml$/i.test(path) ? "config" : /\.ya?ml$/i.test(path) ? "form" : "text",
    repository,
    path,
    at: { path },
  }));
  const requests = files.find(...REQUESTS).map((path): ForgeTemplate => ({
    kind: "request",
    format: "text",
    repository,
    path,
    at: { path },
  }));
  return [...issues, ...requests];
}
