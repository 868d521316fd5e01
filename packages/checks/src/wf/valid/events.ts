const PULL_REQUEST = [
  ...["assigned", "unassigned", "labeled", "unlabeled", "opened", "edited", "closed", "reopened", "synchronize"],
  ...["converted_to_draft", "locked", "unlocked", "enqueued", "dequeued", "milestoned", "demilestoned"],
  ...["ready_for_review", "review_requested", "review_request_removed", "auto_merge_enabled", "auto_merge_disabled"],
];
const CHANGES = ["created", "edited", "deleted"];

/** GitHub's events and their activity types; an empty list for those without. */
export const EVENTS: Readonly<Record<string, readonly string[]>> = {
  branch_protection_rule: CHANGES,
  check_run: ["created", "rerequested", "completed", "requested_action"],
  check_suite: ["completed"],
  create: [],
  delete: [],
  deployment: [],
  deployment_status: [],
  discussion: [
    ...[...CHANGES, "transferred", "pinned", "unpinned", "labeled", "unlabeled", "locked", "unlocked"],
    ...["category_changed", "answered", "unanswered"],
  ],
  discussion_comment: CHANGES,
  fork: [],
  gollum: [],
  image_version: [],
  issue_comment: [...CHANGES, "pinned", "unpinned"],
  issues: [
    ...["opened", "edited", "deleted", "transferred", "pinned", "unpinned", "closed", "reopened", "assigned"],
    ...["unassigned", "labeled", "unlabeled", "locked", "unlocked", "milestoned", "demilestoned", "typed", "untyped"],
  ],
  label: CHANGES,
  merge_group: ["checks_requested", "destroyed"],
  milestone: ["created", "closed", "opened", "edited", "deleted"],
  page_build: [],
  public: [],
  pull_request: PULL_REQUEST,
  pull_request_review: ["submitted", "edited", "dismissed"],
  pull_request_review_comment: CHANGES,
  pull_request_target: PULL_REQUEST,
  push: [],
  registry_package: ["published", "updated"],
  release: ["published", "unpublished", "created", "edited", "deleted", "prereleased", "released"],
  repository_dispatch: [],
  schedule: [],
  status: [],
  watch: ["started"],
  workflow_call: [],
  workflow_dispatch: [],
  workflow_run: ["completed", "requested", "in_progress"],
};

/** Events whose types people choose themselves. */
export const FREE_TYPES: ReadonlySet<string> = new Set(["repository_dispatch"]);

const READ_WRITE = ["read", "write", "none"];

/** Permissions of the workflow's token, and the access that each knows. */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  actions: READ_WRITE,
  "artifact-metadata": READ_WRITE,
  attestations: READ_WRITE,
  checks: READ_WRITE,
  "code-quality": READ_WRITE,
  contents: READ_WRITE,
  deployments: READ_WRITE,
  discussions: READ_WRITE,
  "id-token": ["write", "none"],
  issues: READ_WRITE,
  models: ["read", "none"],
  packages: READ_WRITE,
  pages: READ_WRITE,
  "pull-requests": READ_WRITE,
  "repository-projects": READ_WRITE,
  "security-events": READ_WRITE,
  statuses: READ_WRITE,
  "vulnerability-alerts": ["read", "none"],
};
