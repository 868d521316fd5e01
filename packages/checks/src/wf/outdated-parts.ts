/** The last major version of well-known actions that runs on a retired runtime (Node 12 or 16) or a closed service. */
export const OLD_ACTIONS: Readonly<Record<string, number>> = {
  "actions/cache": 3,
  "actions/cache/restore": 3,
  "actions/cache/save": 3,
  "actions/checkout": 3,
  "actions/configure-pages": 3,
  "actions/delete-package-versions": 4,
  "actions/dependency-review-action": 3,
  "actions/deploy-pages": 2,
  "actions/download-artifact": 3,
  "actions/github-script": 6,
  "actions/labeler": 4,
  "actions/setup-dotnet": 3,
  "actions/setup-go": 4,
  "actions/setup-java": 3,
  "actions/setup-node": 3,
  "actions/setup-python": 4,
  "actions/stale": 8,
  "actions/upload-artifact": 3,
  "actions/upload-pages-artifact": 2,
  "aws-actions/configure-aws-credentials": 3,
  "azure/login": 1,
  "codecov/codecov-action": 3,
  "docker/build-push-action": 4,
  "docker/login-action": 2,
  "docker/metadata-action": 4,
  "docker/setup-buildx-action": 2,
  "docker/setup-qemu-action": 2,
  "dorny/paths-filter": 2,
  "github/codeql-action/analyze": 2,
  "github/codeql-action/autobuild": 2,
  "github/codeql-action/init": 2,
  "golangci/golangci-lint-action": 3,
  "goreleaser/goreleaser-action": 4,
  "peaceiris/actions-gh-pages": 3,
  "peter-evans/create-or-update-comment": 3,
  "peter-evans/create-pull-request": 5,
  "release-drafter/release-drafter": 5,
  "shivammathur/setup-php": 1,
  "softprops/action-gh-release": 1,
};

/** Commands on standard output; files such as `$GITHUB_OUTPUT` have taken their place. */
export const OLD_COMMANDS = /::(set-output|save-state|set-env|add-path)(?: name=|::)/;

/** Hosted machines that GitHub has shut down. */
export const OLD_MACHINES = /^(ubuntu-(16|18|20)\.04|macos-(10\.15|11|12|13)(-[a-z]+)?|windows-(2016|2019))$/;

/** Runtimes of JavaScript actions that GitHub has shut down. */
export const OLD_RUNTIMES = /^node(12|16)$/;
