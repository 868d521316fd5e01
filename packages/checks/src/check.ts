import type { CheckOutcome, Level, Repository, Severity, Wording } from "@os2kit/model";
import type { RepositoryView } from "./repository-view.ts";

/** A place in the repository that is checked. */
export interface Place {
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  readonly commit?: string;
  /** The card field. */
  readonly field?: string;
  readonly url?: string;
}

/** What the `{names}` in a message stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** One outcome of a check; the words are the check's own, under the message's name. */
export interface Verdict {
  readonly outcome: Exclude<CheckOutcome, "explained">;
  /** A fail that waits for a person's answer. */
  readonly open?: boolean;
  readonly message: string;
  readonly at?: Place;
  readonly values?: Values;
}

type Speak<M extends string> = (message: M, at?: Place, values?: Values) => Verdict;

/** Makes verdicts; the compiler knows which messages the check has. */
export interface Say<M extends string> {
  /** Evidence was seen and is good. */
  readonly pass: Speak<M>;
  /** Evidence was seen and is bad, or the place was searched whole and is empty. */
  readonly fail: Speak<M>;
  /** A fail that no file can mend: a line that says "not answered yet", or a card field that nobody has filled in. */
  readonly open: Speak<M>;
  /** The evidence cannot be reached in this run. */
  readonly unknown: Speak<M>;
  /** The rule does not concern this repository. */
  readonly notApplicable: Speak<M>;
}

/** Where else the check counts, by that standard's own names. */
export interface Standards {
  /** Criteria of the Standard for Public Code 0.8.1. */
  readonly spc?: readonly number[];
  /** Controls of the OpenSSF OSPS Baseline 2026-02-19, without the prefix `OSPS-`. */
  readonly osps?: readonly string[];
  /** Checks of OpenSSF Scorecard. */
  readonly scorecard?: readonly string[];
  /** Rules of REUSE 3.3. */
  readonly reuse?: boolean;
  /** The publiccode.yml specification. */
  readonly publiccode?: boolean;
  /** GitHub's community profile. */
  readonly github?: boolean;
}

/** One check: what it looks at, a pure verdict, and its words in both languages. One file, one test, one page. */
export interface Check<M extends string = string> {
  /** Family and name, such as `lic/file`; the name of its file, its test and its page too. */
  readonly id: string;
  readonly severity: Severity;
  /** The level from which it weighs so much; below it, it weighs one step less. Default: its requirements' lowest. */
  readonly level?: Level;
  /** `product`: one repository that passes is enough, and the others need not. Default: every repository for itself. */
  readonly scope?: "repository" | "product";
  /** Kinds of repository that it concerns. Default: all. */
  readonly kinds?: readonly Repository["kind"][];
  /** OS2's requirements that it is evidence for. */
  readonly requirements: readonly string[];
  readonly standards?: Standards;
  /** Files of our templates that mend it, where a template honestly can. */
  readonly fix?: readonly string[];
  readonly title: Wording;
  /** What it means, and why it counts. */
  readonly why: Wording;
  /** What good evidence looks like. */
  readonly good: Wording;
  /** What usually goes wrong. */
  readonly pitfalls: Wording;
  /** The next step after a fail. */
  readonly next: Wording;
  /** What is said of a place; `{name}` stands for a value. */
  readonly messages: Readonly<Record<M, Wording>>;
  /** Pure, bounded, and never throws, whatever the repository holds. */
  run(repository: RepositoryView, say: Say<M>): Verdict | readonly Verdict[];
}

/** Gives a check its type: its messages' names are known to `run`. */
export function defineCheck<const M extends string>(check: Check<M>): Check {
  return check;
}

/** The one maker of verdicts: it is the same for every check. */
export const SAY: Say<string> = {
  pass: speak("pass"),
  fail: speak("fail"),
  open: (...args) => ({ ...speak("fail")(...args), open: true }),
  unknown: speak("unknown"),
  notApplicable: speak("not-applicable"),
};

function speak(outcome: Verdict["outcome"]): Speak<string> {
  return (message, at, values) => ({ outcome, message, ...(at ? { at } : {}), ...(values ? { values } : {}) });
}
