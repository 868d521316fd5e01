/** Commands that run tests. */
export const TESTS: readonly RegExp[] = [
  /\b(vitest|jest|mocha|ava|jasmine|tap|karma start|playwright test|cypress run|ng test|node --test|react-scripts test|vue-cli-service test|testcafe|bun test|deno test|tsx --test|node .*--test)\b/,
  /\bmvnw?\b(?!.*-DskipTests)(?!.*-Dmaven\.test\.skip).*\s(test|verify|package|install|integration-test)\b/,
  /\bgradlew?\b(?!.*-x test\b).*\s(test|check|build)\b/,
  /\b(dotnet (test|vstest)|vstest\.console|nunit3?-console|xunit\.console)\b/i,
  /\b(phpunit|simple-phpunit|pest|codecept run|behat|phpspec|artisan test)\b/,
  /\b(pytest|py\.test|unittest|nosetests|manage\.py test|django-admin test|behave|robot)\b/,
  /\bcoverage3? run\b/,
  /\bgo test\b|\bgotestsum\b/,
  /\b(rspec|rake( test| spec)?|rails test|minitest)\b/,
  /\bcargo (test|nextest)\b/,
  /\b(bats|shunit2|newman run|k6 run)\b/,
];

/** Actions that run tests. */
export const TEST_ACTIONS =
  /^(cypress-io\/github-action|php-actions\/phpunit|microsoft\/vstest-action|pavelzw\/pytest-action|d3adb5\/helm-unittest-action)@/i;

/** A script whose name says that it runs tests, where what it runs is not to be seen. */
export const TEST_SCRIPT = /\b(?:npm|pnpm|yarn|composer|make|task)\b.*\s(?:test|tests|phpunit|unit|e2e)(?:[:-]\S+)?$/;

/** Files that hold tests, by the habits of each language. */
export const TEST_FILES: readonly RegExp[] = [
  /\.(test|spec|cy|e2e|e2e-spec)\.[cm]?[jt]sx?$/,
  /(^|\/)(__tests__|cypress\/(e2e|integration)|tests?\/(e2e|playwright))\/.*\.[cm]?[jt]sx?$/,
  /(^|\/)src\/(test|integrationTest)\/.*\.(java|kt|groovy|scala)$|(Test|Tests|IT|Spec)\.(java|kt|groovy)$/,
  /Tests?\.(cs|fs|vb)$|(^|\/)[^/]*[.-]?tests?\/.*\.(cs|fs|vb)$/i,
  /(Test|Cest|Spec)\.php$|\.feature$/,
  /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$|(^|\/)tests?\/.*\.py$/,
  /_test\.go$/,
  /_(spec|test)\.rb$/,
  /\.bats$|\.robot$/,
];
