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

const ISSUE =
  /^(?:(?:\.github|\.gitea|\.forgejo)\/issue_template\/[^/]+\.(?:md|ya?ml)|(?:(?:\.github|\.gitea|\.forgejo|docs)\/)?issue_template(?:\.md|\.txt|\.ya?ml)?|\.gitlab\/issue_templates\/[^/]+\.md)$/i;
const REQUEST =
  /^(?:(?:(?:\.github|\.gitea|\.forgejo|docs)\/)?pull_request_template(?:\.md|\.txt)?|(?:(?:\.github|docs)\/)?pull_request_template\/[^/]+\.(?:md|txt)|\.gitlab\/merge_request_templates\/[^/]+\.md)$/i;

/**
 * The templates for issues and requests under every name and place that a forge knows. An organisation's shared ones
 * count, those for issues only where the repository has no folder of its own for them.
 */
export const forgeTemplates = fact((repository): readonly ForgeTemplate[] => {
  const own = findTemplates(repository);
  const shared = sharedRepository(repository);
  const inherited = shared ? findTemplates(shared) : [];
  const hasFolder = hasIssueFolder(repository);
  const has = (kind: ForgeTemplate["kind"]) => own.some((template) => template.kind === kind);
  return [
    ...own,
    ...inherited
      .filter(({ kind }) => !has(kind) && !(kind === "issue" && hasFolder))
      .map((template): ForgeTemplate => ({ ...template, at: {} })),
  ];
});

function findTemplates(repository: RepositoryView): ForgeTemplate[] {
  const paths = repository.files.paths.filter((path) => /_template/i.test(path));
  const make = (kind: ForgeTemplate["kind"], path: string, format: ForgeTemplate["format"]): ForgeTemplate => ({
    kind,
    format,
    repository,
    path,
    at: { path },
  });
  return [
    ...paths.filter((path) => ISSUE.test(path)).map((path) => make("issue", path, formatOf(path))),
    ...paths.filter((path) => REQUEST.test(path)).map((path) => make("request", path, "text")),
  ];
}

function formatOf(path: string): ForgeTemplate["format"] {
  if (/(^|\/)config\.ya?ml$/i.test(path)) return "config";
  return /\.ya?ml$/i.test(path) ? "form" : "text";
}

/** True where the repository has a folder of its own for templates of issues, whatever lies in it. */
export function hasIssueFolder({ files }: RepositoryView): boolean {
  return files.paths.some((path) => /^\.github\/issue_template\//i.test(path));
}
