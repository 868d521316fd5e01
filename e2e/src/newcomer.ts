import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody who has Node.js, npm and git, and nothing else: an empty home, an empty folder, one registry. */
export interface Newcomer {
  readonly folder: string;
  /** Runs what a person would type, in a folder below theirs. */
  type(command: string, where?: string): Run;
  /** The same, which must succeed. @returns what came out */
  do(command: string, where?: string): string;
}

/** Makes a home and a folder below `place`, which must be empty. */
export function newcomer(place: string, registry: string): Newcomer {
  const home = join(place, "home");
  const folder = join(place, "work");
  mkdirSync(home, { recursive: true });
  mkdirSync(folder, { recursive: true });
  // A registry asks for a token before it takes a package; this one takes any.
  const token = `//${new URL(registry).host}/:_authToken=anybody`;
  writeFileSync(
    join(home, ".npmrc"),
    `registry=${registry}\n${token}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  writeFileSync(join(home, ".gitconfig"), "[user]\n\tname = Anne\n\temail = anne@example.org\n");
  const env = {
    HOME: home,
    PATH: withoutModules(process.env.PATH ?? ""),
    LANG: "C.UTF-8",
    CI: "true",
    NO_COLOR: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const type = (command: string, where = ".") => {
    const cwd = join(folder, where);
    const run = spawnSync("sh", ["-c", command], { cwd, env, encoding: "utf8", input: "", maxBuffer: 1e9 });
    return { status: run.status, stdout: run.stdout, stderr: run.stderr };
  };
  return {
    folder,
    type,
    do(command, where) {
      const { status, stdout, stderr } = type(command, where);
      if (status !== 0) throw new Error(`${command}: exit code ${String(status)}\n${stdout}${stderr}`);
      return stdout;
    },
  };
}

/** npm puts this repository's own commands in front; a newcomer has none of them. */
function withoutModules(path: string): string {
  return path
    .split(delimiter)
    .filter((entry) => !entry.includes("node_modules"))
    .join(delimiter);
}
