/** Words that mark a folder or a file as made for trying things, wherever they stand as a word of their own. */
const TEST =
  /(?:^|[^a-z])(?:test[a-zæøå]*|e2e|specs?|fixtures?|mocks?|stubs?|cypress|samples?|examples?|eksempl(?:er|ar)|eksempel|demo|dummy|fake)(?![a-z])/i;

/** The same words inside a name that is written together: `ServiceTest.java`, `BusinessLayer.TestDriver`. */
const JOINED_TEST =
  /[a-z0-9.]Tests?(?![a-z])|(?:^|[^A-Za-z])Test[A-Z]|[a-z](?:Spec|Mock|Fixture|Sample|Example)s?(?![a-z])/;

const LOCAL =
  /(?:^|[^a-z])(?:dev|develop|development|local|localhost|ddev|vagrant|ci|sandbox|insecure)(?![a-z])|[a-z.]Development(?![a-z])/i;

const ONE_MACHINE =
  /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)\.gitlab-ci[^/]*\.yml$|^\.(?:github|gitlab|circleci)\//i;

/** True for tests, fixtures and samples: what stands there is made up, or ought to be. */
export function isTestFile(path: string): boolean {
  return TEST.test(path) || JOINED_TEST.test(path);
}

/** True for what is meant to run on a developer's machine or in CI alone, with passwords that guard nothing. */
export function isLocalFile(path: string): boolean {
  return LOCAL.test(path) || ONE_MACHINE.test(path);
}
