import { commands } from "../facts/commands.ts";
import { expand } from "../facts/commands/expand.ts";
import { isVendored } from "../facts/vendored.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { INSTALLS } from "./linters.ts";
import { TEST_ACTIONS, TEST_FILES, TEST_SCRIPT, TESTS } from "./test-runners.ts";

/** The repository's own files with tests. */
export const testFiles = fact(({ files }): readonly string[] =>
  files.paths.filter((path) => TEST_FILES.some((pattern) => pattern.test(path)) && !isVendored(path)),
);

/** Files that are opened to see whether there is a test in one. */
const MAX_OPENED = 60;
const TEST =
  /\b(it|test|describe|scenario|specify)(\.\w+)*\s*\(|@(\w*Test|Property|ParameterizedTest)\b|\[(Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b|#\[Test\]|@test\b|\bfunction\s+test\w|\bdef\s+test_?\w|\bfunc (Test|Fuzz)\w|\bpublic function \w+\(.*\$I\b|^\s*(Scenario|Egenskab|Feature):|^\s*(it|describe|test|context) ["']|\*\*\* Test Cases/m;

/** The first file in which a test stands; helpers and empty files from a template do not count. */
export const firstTest = fact((repository: RepositoryView) =>
  testFiles(repository)
    .slice(0, MAX_OPENED)
    .find((path) => TEST.test(repository.files.text(path) ?? "")),
);

/** The first place where CI runs tests. */
export const testRun = fact((repository: RepositoryView) =>
  commands(repository).find(({ text, folder, isAction }) => {
    if (isAction) return TEST_ACTIONS.test(text);
    if (INSTALLS.test(text) && !/\b(mvnw?|gradlew?)\b/.test(text)) return false;
    return runsTests(text) || (TEST_SCRIPT.test(text) && expand(repository, text, folder).length === 0);
  }),
);

/** True for a command that runs tests itself. */
export function runsTests(text: string): boolean {
  return TESTS.some((pattern) => pattern.test(text));
}
