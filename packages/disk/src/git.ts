import { execFile, execFileSync } from "node:child_process";
import { devNull } from "node:os";
import { promisify } from "node:util";

/** Switches that keep git to its task: no hooks, no signing, no watcher, no conversion of line endings. */
const ISOLATED = [
  ["core.hooksPath", devNull],
  ["commit.gpgSign", "false"],
  ["core.fsmonitor", "false"],
  ["core.autocrlf", "false"],
  ["gc.auto", "0"],
  // Somebody else's clone may be read; nothing in it is run.
  ["safe.directory", "*"],
  ["log.showSignature", "false"],
  // A missing object of a partial clone is a fault to tell of, not a reason to go to the network.
  ["protocol.allow", "never"],
].flatMap(([name = "", value = ""]) => ["-c", `${name}=${value}`]);

/** Milliseconds and bytes: no repository makes a run hang, or fill the memory. */
const LIMITS = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

const NO_CONFIGURATION = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: devNull };

const execLater = promisify(execFile);

/** Why git did not do what was asked; `partial`: an object is on the remote alone, and nothing is fetched. */
export type GitFault = "no-git" | "no-identity" | "partial" | "failed";

export class GitError extends Error {
  readonly fault: GitFault;
  /** Where git was to do it. */
  readonly folder: string | undefined;
  constructor(fault: GitFault, detail: string, cause?: unknown, folder?: string) {
    super(detail, { cause });
    this.folder = folder;
    this.name = "GitError";
    this.fault = fault;
  }
}

/** Who makes a commit. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/**
 * Runs git with system and global configuration shut out. Arguments are passed as they are, never through a shell.
 * @throws GitError
 */
export function runGit(args: readonly string[], cwd: string, extra: NodeJS.ProcessEnv = {}): string {
  return call([...ISOLATED, ...args], cwd, { ...NO_CONFIGURATION, ...extra });
}

/**
 * Runs git and gives its output as bytes, system and global configuration shut out.
 * @param input for its standard input
 * @throws GitError
 */
export function readGit(
  args: readonly string[],
  cwd: string,
  input?: string | Uint8Array,
  extra: NodeJS.ProcessEnv = {},
): Buffer {
  return callBytes([...ISOLATED, "--no-pager", ...args], cwd, { ...NO_CONFIGURATION, ...extra }, input);
}

/** As `readGit`, beside other work; the output as text. @throws GitError as a rejection */
export async function readGitLater(args: readonly string[], cwd: string): Promise<string> {
  try {
    const env = { ...withoutGit(process.env), ...NO_CONFIGURATION, LC_ALL: "C", TZ: "UTC", GIT_TERMINAL_PROMPT: "0" };
    const { stdout } = await execLater("git", [...ISOLATED, "--no-pager", ...args], { ...LIMITS, cwd, env });
    return stdout;
  } catch (error) {
    throw toGitError(error, cwd);
  }
}

/**
 * The identity that the person's own git would use here. The one place where their configuration is read.
 * @throws GitError `no-git`, or `no-identity` when none is set
 */
export function readIdentity(cwd: string): Identity {
  call(["--version"], cwd, {});
  const read = (key: string, variable: string): string => {
    if (process.env[variable]) return process.env[variable];
    try {
      return call(["config", "--get", key], cwd, {}).trim();
    } catch {
      return "";
    }
  };
  const name = read("user.name", "GIT_AUTHOR_NAME");
  const email = read("user.email", "GIT_AUTHOR_EMAIL");
  if (name === "" || email === "") throw new GitError("no-identity", "user.name or user.email is not set");
  return { name, email };
}

/** Makes a folder a git repository with one commit that holds everything in it. */
export function initRepository(folder: string, branch: string, message: string, { name, email }: Identity): void {
  runGit(["init", "--quiet", "--template=", `--initial-branch=${branch}`], folder);
  runGit(["add", "--all", "--", "."], folder);
  const identity = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  runGit(["commit", "--quiet", "--no-verify", "--message", message], folder, identity);
}

function call(args: readonly string[], cwd: string, extra: NodeJS.ProcessEnv): string {
  return callBytes(args, cwd, extra).toString("utf8");
}

function callBytes(
  args: readonly string[],
  cwd: string,
  extra: NodeJS.ProcessEnv,
  input?: string | Uint8Array,
): Buffer {
  try {
    return execFileSync("git", args, {
      ...LIMITS,
      cwd,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
      env: { ...withoutGit(process.env), ...extra, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" },
    });
  } catch (error) {
    throw toGitError(error, cwd);
  }
}

function toGitError(error: unknown, cwd: string): GitError {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: unknown };
  if (code === "ENOENT") return new GitError("no-git", "git is not installed", error, cwd);
  const detail = String(stderr ?? error).trim();
  return new GitError(detail.includes("from promisor remote") ? "partial" : "failed", detail, error, cwd);
}

/** Variables such as GIT_DIR point git elsewhere; of them all only the person's configuration may be named. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^GIT_/i.test(name) || /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$/.test(name),
  );
  return Object.fromEntries(kept);
}
