import { gitFolder, runCli, tempFolder, type GitFolder, type Literal } from "@os2kit/testkit";

/** A file that `os2kit adopt --json` names. */
export interface Adopted {
  readonly path: string;
  readonly outcome: string;
  readonly from?: string;
  readonly reason?: string;
}

/**
 * A repository that people made, with one commit.
 * @param remote its address; empty for none
 */
export function makeRepository(files: Literal, remote = "https://github.com/OS2gammel/gammel.git"): GitFolder {
  const git = gitFolder(tempFolder());
  git.commit(files);
  if (remote !== "") git.run("remote", "add", "origin", remote);
  return git;
}

/** Adopts a folder through the command line; `codes` are those of the problems that it tells. */
export function adopt(cwd: string, ...args: string[]) {
  const { exitCode, stdout, stderr } = runCli(["adopt", ".", "--json", ...args], { cwd });
  const { files = [], problems = [] } = JSON.parse(stdout || "{}") as {
    files?: Adopted[];
    problems?: { code: string; args?: Record<string, string> }[];
  };
  return { exitCode, stderr, files, codes: problems.map(({ code }) => code) };
}
