import {
  blobId,
  fillIn,
  isAtLeast,
  type Evidence,
  type Finding,
  type Severity,
  type Waiver,
  type Wording,
} from "@os2kit/model";
import { SAY, type Check, type Place, type Verdict } from "./check.ts";
import { levelOfCheck } from "./level-of-check.ts";
import type { RepositoryView } from "./repository-view.ts";
import { applyWaivers } from "./waivers.ts";

/**
 * Runs checks over a product's repositories.
 * @param waivers what the card says of findings that shall stand
 * @returns findings in the order of the checks, then of the repositories
 * @throws Error when a check itself fails, with the check's id; whatever a repository holds is no reason
 */
export function runChecks(
  repositories: readonly RepositoryView[],
  checks: readonly Check[],
  waivers: readonly Waiver[] = [],
): readonly Finding[] {
  const absent = namesOfAbsent(repositories);
  const findings = checks.flatMap((check) => {
    const concerned = repositories.filter(({ kind }) => check.kinds?.includes(kind) ?? true);
    const byRepository = concerned.map((repository) => runCheck(check, repository));
    if (check.scope !== "product") return byRepository.flat();
    return admitAbsent(oncePerField(joinRepositories(byRepository)), absent);
  });
  const today = repositories[0]?.today ?? "";
  return applyWaivers(findings, waivers, today);
}

function runCheck(check: Check, repository: RepositoryView): readonly Finding[] {
  try {
    const verdicts = check.run(repository, SAY);
    const list: readonly Verdict[] = "outcome" in verdicts ? [verdicts] : verdicts;
    return list.map((verdict) => toFinding(check, repository, verdict));
  } catch (cause) {
    throw new Error(`check ${check.id} failed in ${repository.name}`, { cause });
  }
}

function toFinding(check: Check, repository: RepositoryView, verdict: Verdict): Finding {
  const text = check.messages[verdict.message];
  if (!text) throw new Error(`no message ${verdict.message}`);
  const message = fillBoth(text, verdict.values);
  const needsStep = verdict.outcome === "fail" || verdict.outcome === "unknown";
  const { path = "", field = "", commit = "" } = verdict.at ?? {};
  return {
    check: check.id,
    outcome: verdict.outcome,
    severity: weigh(check, repository),
    repository: repository.name,
    ...(verdict.at ? { at: placeIn(repository, verdict.at) } : {}),
    message,
    ...(needsStep ? { next: fillBoth(check.next, verdict.values) } : {}),
    requirements: check.requirements,
    ...(verdict.open ? { open: true } : {}),
    ...(isMissing(verdict) && check.fix ? { fix: check.fix } : {}),
    fingerprint: fingerprint([check.id, repository.name, path, field, commit, message.en.replace(/\d+/g, "#")]),
  };
}

/** A check may point with a value that holds more than a place; what else is in it is not told. */
function placeIn({ name }: RepositoryView, { path, line, commit, field, url }: Place): Evidence {
  return {
    repository: name,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(commit === undefined ? {} : { commit }),
    ...(field === undefined ? {} : { field }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A template adds what is not there; a file that exists is mended by people. */
function isMissing({ outcome, open, at }: Verdict): boolean {
  return outcome === "fail" && !open && at?.path === undefined;
}

/** Sixteen hex digits: enough for one product's findings. Numbers left out, a count that grew is no new finding. */
function fingerprint(parts: readonly string[]): string {
  return blobId(new TextEncoder().encode(parts.join("\n"))).slice(0, 16);
}

function fillBoth(text: Wording, values: Verdict["values"] = {}): Wording {
  return { da: fillIn(text.da, values), en: fillIn(text.en, values) };
}

/** A check weighs one step less for a product that need not be at its level yet. */
function weigh(check: Check, { level }: RepositoryView): Severity {
  const from = levelOfCheck(check);
  if (from === undefined || isAtLeast(level, from)) return check.severity;
  return check.severity === "must" ? "should" : "could";
}

/** One repository that passes answers for the product: the others' fails are dropped, its passes are the evidence. */
function joinRepositories(byRepository: readonly (readonly Finding[])[]): readonly Finding[] {
  const passing = byRepository.filter(
    (findings) =>
      findings.some(({ outcome }) => outcome === "pass") && findings.every(({ outcome }) => outcome !== "fail"),
  );
  if (passing.length > 0) return passing.flat();
  const failing = byRepository.filter((findings) => findings.some(({ outcome }) => outcome === "fail"));
  // Of several repositories without the thing, one is to be told; the best tried one, if any tried.
  const partial = failing.filter((findings) => findings.some(({ at, outcome }) => outcome === "fail" && at?.path));
  // Where one waits for answers only, it would pass with them, and the others need nothing.
  const waiting = partial.filter((findings) => findings.every(({ outcome, open }) => outcome !== "fail" || open));
  const told = waiting.length > 0 ? waiting : partial.length > 0 ? partial : failing.slice(0, 1);
  return told.length > 0 ? told.flat() : byRepository.flat();
}

/** The card stands in every repository of a product; what it says is said once. */
function oncePerField(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter(({ at, message }) => {
    if (at?.field === undefined) return true;
    const key = `${at.field}\n${message.en}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** The repositories that the card names and this run does not look at. */
function namesOfAbsent(repositories: readonly RepositoryView[]): readonly string[] {
  const present = new Set(repositories.map(({ name }) => name));
  return (repositories[0]?.card?.repositories ?? []).map(({ name }) => name).filter((name) => !present.has(name));
}

/** What was not found here may stand in a repository that was not looked at, so nobody can say that it is missing. */
function admitAbsent(findings: readonly Finding[], absent: readonly string[]): readonly Finding[] {
  if (absent.length === 0) return findings;
  const next = fillBoth(ELSEWHERE, { names: absent.join(", "), example: absent[0] ?? "" });
  return findings.map((finding) =>
    finding.outcome === "fail" && !finding.open && !finding.at ? { ...finding, outcome: "unknown", next } : finding,
  );
}

const ELSEWHERE: Wording = {
  da: "Det kan ligge i et repository, som ikke er set på her: {names}. Tag det med: os2kit check . --with ../{example}",
  en: "It may stand in a repository that was not looked at here: {names}. Include it: os2kit check . --with ../{example}",
};
