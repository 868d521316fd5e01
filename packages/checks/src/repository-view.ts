import type { Card, History, Level, Problem, Repository } from "@os2kit/model";
import type { Files } from "./files.ts";

/** What a forge tells of a repository; each fact is absent where it is not known. */
export interface ForgeFacts {
  readonly description?: string;
  readonly topics?: readonly string[];
  readonly homepage?: string;
  readonly public?: boolean;
  readonly archived?: boolean;
  readonly hasIssues?: boolean;
  readonly openIssues?: number;
  /** The default branch: pull requests needed, approvals needed, force pushes and deletion refused, checks needed. */
  readonly protection?: {
    readonly pullRequests: boolean;
    readonly approvals: number;
    readonly forcePushes: boolean;
    readonly deletions: boolean;
    readonly requiredChecks: number;
  };
  readonly privateReporting?: boolean;
  readonly organisationTwoFactor?: boolean;
  readonly defaultPermission?: "none" | "read" | "write" | "admin";
  readonly releases?: readonly { readonly tag: string; readonly date: string; readonly assets: readonly string[] }[];
  readonly advisories?: number;
}

/** One repository of a product as checks see it. */
export interface RepositoryView {
  /** Its name in the card, else the name it was given in the call. */
  readonly name: string;
  readonly kind: Repository["kind"];
  readonly files: Files;
  readonly history?: History;
  readonly forge?: ForgeFacts;
  /** Where it lives, as `https://host/owner/name`, where that is known. */
  readonly address?: string;
  /** The product's card; absent where there is none or it cannot be read. */
  readonly card?: Card;
  /** What is wrong with the card that was found. */
  readonly cardProblems: readonly Problem[];
  /** The level that the product is weighed against. */
  readonly level: Level;
  /** ISO 8601 day of the run; checks have no clock. */
  readonly today: string;
  /** The product's other repositories in this run, an organisation's `.github` repository among them. */
  readonly siblings: readonly RepositoryView[];
}

/**
 * A fact that several checks need: worked out once for a repository, when first asked for.
 * @param make pure; never throws
 */
export function fact<T>(make: (repository: RepositoryView) => T): (repository: RepositoryView) => T {
  const known = new WeakMap<RepositoryView, { readonly value: T }>();
  return (repository) => {
    let found = known.get(repository);
    if (!found) known.set(repository, (found = { value: make(repository) }));
    return found.value;
  };
}
