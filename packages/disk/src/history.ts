import { createHash } from "node:crypto";
import type { Branch, Commit, History, Ref } from "@os2kit/model";
import { cleanRemote } from "./clean-remote.ts";
import { GitError, readGitLater } from "./git.ts";

/** More commits than this in one year are not read: the newest ones tell enough. */
const MAX_COMMITS = 5000;

/** Branches whose distance is counted; each costs one call. */
const MAX_BRANCHES = 8;

const MAX_BODY = 4000;

/** Fields of a commit, divided by signs that no message holds. */
const FORMAT = ["%H", "%ad", "%aE", "%P", "%s", "%b"].join("%x1f");

/**
 * Reads what git tells of a repository at one commit.
 * @param repository its folder, or a folder inside its work tree: then that folder's history
 * @param today ISO 8601 day; the year before it is read commit by commit
 * @returns nothing where there is no repository, no commit, or no git
 */
export async function readHistory(repository: string, today: string, revision = "HEAD"): Promise<History | undefined> {
  const git = (...args: string[]) => readGitLater(args, repository);
  const start = await locate(git, revision);
  if (!start) return undefined;
  const { head, branch, shallow, prefix } = start;
  const below = prefix === "" ? [] : ["--", "."];
  const since = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  const [log, ends, total, refs, unmerged, remotes] = await Promise.all([
    git(
      "log",
      `--since=${since}T00:00:00Z`,
      `--max-count=${String(MAX_COMMITS)}`,
      "--date=format-local:%Y-%m-%d",
      "--encoding=UTF-8",
      `--format=%x1e${FORMAT}%x1d`,
      "--name-only",
      "--no-renames",
      "--no-ext-diff",
      "--no-textconv",
      "--no-show-signature",
      "-z",
      head,
      ...below,
    ),
    git("log", "--format=%ad", "--date=format-local:%Y-%m-%d", "--max-parents=0", head),
    git("rev-list", "--count", head, ...below),
    git(
      "for-each-ref",
      "--format=%(refname:short)%1f%(creatordate:short)",
      "--sort=-creatordate",
      "--count=500",
      "refs/tags",
    ),
    git(
      "for-each-ref",
      `--no-merged=${head}`,
      "--sort=-committerdate",
      `--count=${String(MAX_BRANCHES)}`,
      "--format=%(refname)%1f%(committerdate:short)",
      "refs/heads",
      "refs/remotes",
    ),
    git("config", "--get-regexp", "^remote\\..*\\.url$").catch(() => ""),
  ]);
  const year = log.split("\u001e").slice(1).map(readCommit);
  const last = year[0]?.date ?? (await newestDay(git, head, below));
  const remote = cleanRemote(pickRemote(remotes));
  return {
    head,
    ...(branch === undefined ? {} : { branch }),
    shallow,
    total: Number(total),
    firstDate: ends.trim().split("\n").sort()[0] ?? last,
    lastDate: last,
    year,
    tags: readRefs(refs),
    branches: await measureBranches(git, head, readRefs(unmerged)),
    ...(remote === undefined ? {} : { remote }),
  };
}

type Git = (...args: string[]) => Promise<string>;

async function locate(
  git: Git,
  revision: string,
): Promise<{ head: string; branch?: string; shallow: boolean; prefix: string } | undefined> {
  try {
    const [head, where, name] = await Promise.all([
      git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`),
      git("rev-parse", "--is-shallow-repository", "--show-prefix"),
      git("rev-parse", "--abbrev-ref", "HEAD").catch(() => ""),
    ]);
    const [shallow = "", prefix = ""] = where.split("\n");
    const branch = name.trim();
    const named = revision === "HEAD" && branch !== "" && branch !== "HEAD" ? { branch } : {};
    return { head: head.trim(), ...named, shallow: shallow === "true", prefix };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function readCommit(text: string): Commit {
  const [head = "", names = ""] = text.split("\u001d");
  const [id = "", date = "", email = "", parents = "", subject = "", body = ""] = head.split("\u001f");
  const address = email.trim().toLowerCase();
  return {
    id,
    date,
    author: createHash("sha1").update(address).digest("hex").slice(0, 16),
    domain: address.slice(address.lastIndexOf("@") + 1),
    subject,
    body: body.trim().slice(0, MAX_BODY),
    parents: parents === "" ? 0 : parents.split(" ").length,
    files: names.split("\u0000").filter((name) => name.trim() !== "").length,
  };
}

async function newestDay(git: Git, head: string, below: readonly string[]): Promise<string> {
  return (await git("log", "--max-count=1", "--format=%ad", "--date=format-local:%Y-%m-%d", head, ...below)).trim();
}

function readRefs(output: string): Ref[] {
  const lines = output.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [name = "", date = ""] = line.split("\u001f");
    return { name, date };
  });
}

/** Counts how far branches are from the checked commit; of a local and a remote one of one name, one. */
async function measureBranches(git: Git, head: string, refs: readonly Ref[]): Promise<Branch[]> {
  const named = new Map<string, Ref>();
  for (const ref of refs) {
    const name = ref.name.replace(/^refs\/(heads|remotes\/[^/]+)\//, "");
    if (name !== "HEAD" && !named.has(name)) named.set(name, ref);
  }
  return Promise.all(
    [...named].map(async ([name, ref]) => {
      const counts = await git("rev-list", "--left-right", "--count", `${head}...${ref.name}`, "--");
      const [behind = 0, ahead = 0] = counts.trim().split(/\s+/).map(Number);
      return { name, date: ref.date, ahead, behind };
    }),
  );
}

/** `origin` where there is one, else the first. */
function pickRemote(output: string): string {
  const lines = output.split("\n").filter((line) => line !== "");
  const line = lines.find((each) => each.startsWith("remote.origin.url ")) ?? lines[0] ?? "";
  return line.slice(line.indexOf(" ") + 1);
}
