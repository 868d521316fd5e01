/** One commit, as far as checks look at it. */
export interface Commit {
  /** 40 hex digits (SHA-1) or 64 (SHA-256). */
  readonly id: string;
  /** ISO 8601 day of the author date, in UTC. */
  readonly date: string;
  /** The author, as one opaque key: equal for equal addresses. Never shown. */
  readonly author: string;
  /** The domain of the author's address, in lower case. */
  readonly domain: string;
  readonly subject: string;
  /** The message after the subject, trailers included. */
  readonly body: string;
  /** More than one for a merge. */
  readonly parents: number;
  /** Files that it touches; 0 for a merge. */
  readonly files: number;
}

/** A tag or branch, and the day of the commit that it names. */
export interface Ref {
  readonly name: string;
  readonly date: string;
}

/** A branch beside the one that is checked. */
export interface Branch extends Ref {
  /** Commits that it has and the checked one has not, and the other way round. */
  readonly ahead: number;
  readonly behind: number;
}

/** What git tells of a repository at one commit. */
export interface History {
  readonly head: string;
  /** The branch that is checked, where it has a name. */
  readonly branch?: string;
  /** The rest of the history is not here, so nothing can be said of numbers and ages. */
  readonly shallow: boolean;
  readonly total: number;
  readonly firstDate: string;
  readonly lastDate: string;
  /** The commits of the 365 days before the last one's day or `today`, newest first. */
  readonly year: readonly Commit[];
  readonly tags: readonly Ref[];
  readonly branches: readonly Branch[];
  /** The address of the remote, as `https://host/owner/name`, without a user or a secret. */
  readonly remote?: string;
}
