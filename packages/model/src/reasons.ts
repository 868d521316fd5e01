/** Why a path has the outcome that it has in a plan. Their words are the texts `reason.<code>`. */
export const REASONS = [
  // unchanged, or as it should be
  "matched",
  "restored",
  "known-version",
  "moved-here",
  // the product's own choice
  "deleted-here",
  "said-no",
  "policy",
  "once",
  "dropped",
  "style",
  "not-moved",
  "exists",
  "equivalent",
  "licence",
  "unanswered",
  "own-style",
  "own-documents",
  "ignored",
  "symlink",
  "submodule",
  // a person must choose
  "both-changed",
  "no-base",
  "exact",
  "binary",
  "whole-file",
  "untracked",
  "file-in-the-way",
  "folder-in-the-way",
  "name-collision",
  // the run stops
  "base-unknown",
  "unresolved",
  "unsafe-path",
  "not-in-template",
] as const;
export type Reason = (typeof REASONS)[number];
