import { decodePath, splitZeros } from "./decode-path.ts";
import { GitError, readGit } from "./git.ts";

/** What a repository's own configuration says of line endings and filters. */
export function readSettings(root: string): ReadonlyMap<string, string> {
  const pattern = "^(core\\.autocrlf|filter\\..*\\.(clean|smudge|process|required))$";
  try {
    const parts = splitZeros(readGit(["config", "-z", "--show-scope", "--get-regexp", pattern], root)).map(decodePath);
    const own = parts.filter((_, number) => number % 2 === 1 && parts[number - 1] !== "command");
    return new Map(own.map((setting) => [setting.split("\n", 1)[0] ?? "", setting.split("\n")[1] ?? "true"]));
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}

/**
 * An environment in which git runs none of a repository's filters: they are programs of others. Git runs them wherever it
 * compares a file with its index, and so even where it only writes the index.
 */
export function withoutFilters(settings: ReadonlyMap<string, string>): NodeJS.ProcessEnv {
  const filters = [...settings.keys()].filter((key) => key.startsWith("filter."));
  // By the environment: the name of a filter may hold what `-c` would read as the end of the key.
  const env: NodeJS.ProcessEnv = { GIT_CONFIG_COUNT: String(filters.length) };
  filters.forEach((key, number) => {
    env[`GIT_CONFIG_KEY_${String(number)}`] = key;
    env[`GIT_CONFIG_VALUE_${String(number)}`] = key.endsWith(".required") ? "false" : "";
  });
  return env;
}
