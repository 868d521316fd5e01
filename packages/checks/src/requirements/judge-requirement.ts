import {
  isAnswered,
  readField,
  type Card,
  type Evidence,
  type EvidenceState,
  type Finding,
  type Requirement,
  type RequirementAnswer,
  type RequirementResult,
  type Wording,
} from "@os2kit/model";
import { EVIDENCE_RULES } from "./evidence-rules.ts";

/** What a product has to say for itself, beside its files. */
export interface Declarations {
  readonly card?: Card;
  /** The repository that holds the card. */
  readonly repository: string;
  /** ISO 8601 day. */
  readonly today: string;
}

/** Weighs findings and a person's declarations for one requirement. It finds and links; it never judges. */
export function judgeRequirement(
  requirement: Requirement,
  findings: readonly Finding[],
  { card, repository, today }: Declarations,
): RequirementResult {
  const rule = EVIDENCE_RULES[requirement.id] ?? { decisive: [] };
  const answer = card?.answers[requirement.id];
  const of = (checks: readonly string[] = []) => findings.filter(({ check }) => checks.includes(check));
  const decisive = of(rule.decisive);
  const weighed = of([...rule.decisive, ...(rule.necessary ?? [])]);
  const passes = [...weighed, ...of(rule.supporting)].filter(({ outcome }) => outcome === "pass");
  const fields = (rule.declares ?? []).filter((field) => card && isAnswered(readField(card, field)));
  const places = [
    ...placesOf(answer, requirement.id, repository),
    ...fields.map((field) => ({ repository, field, note: DECLARED })),
    ...passes.map(({ at, message, repository: where }) => ({ repository: where, ...at, note: message })),
  ];
  const state = explains(answer, today)
    ? "explained"
    : weigh(weighed, decisive, answer, fields.length > 0, places.some(isLink));
  const fails = weighed.filter(({ outcome }) => outcome === "fail");
  const next = state === "evidence" || state === "declared" ? undefined : nextStep(requirement, state, fails, answer);
  return {
    id: requirement.id,
    level: requirement.level,
    obligation: requirement.obligation,
    state,
    evidence: places,
    findings: fails,
    ...(next ? { next } : {}),
    ...(answer ? { answer } : {}),
  };
}

function weigh(
  weighed: readonly Finding[],
  decisive: readonly Finding[],
  answer: RequirementAnswer | undefined,
  declared: boolean,
  linked: boolean,
): EvidenceState {
  const count = (test: (finding: Finding) => boolean) => weighed.filter(test).length;
  const passed = decisive.filter(({ outcome }) => outcome === "pass" || outcome === "explained").length;
  const failed = count(({ outcome, open }) => outcome === "fail" && !open);
  const waiting = count(({ outcome, open }) => outcome === "unknown" || (outcome === "fail" && open === true));
  const saysYes = answer?.status === "yes";
  const saysNo = answer?.status === "no" || answer?.status === "planned";
  if (failed > 0) return passed > 0 || saysYes ? "partial" : "missing";
  if (saysNo) return passed > 0 ? "partial" : "missing";
  if (passed > 0 && waiting === 0) return "evidence";
  if (saysYes) return linked ? "declared" : "partial";
  return declared && waiting === 0 ? "declared" : "for-people";
}

/** Follow or explain, in force. */
function explains(answer: RequirementAnswer | undefined, today: string): boolean {
  if (!answer?.explanation || answer.status === "yes") return false;
  return answer.until === undefined ? false : answer.until >= today;
}

const DECLARED: Wording = { da: "Står i produktkortet", en: "Stands in the product card" };
const SAID: Wording = { da: "Angivet som dokumentation i svaret", en: "Given as evidence in the answer" };

function placesOf(
  answer: RequirementAnswer | undefined,
  id: string,
  repository: string,
): RequirementResult["evidence"] {
  return (answer?.evidence ?? []).map((place) =>
    /^https?:/.test(place)
      ? { repository, url: place, field: `answers.${id}`, note: SAID }
      : { repository, path: place, field: `answers.${id}`, note: SAID },
  );
}

function isLink({ path, url, commit }: Evidence): boolean {
  return path !== undefined || url !== undefined || commit !== undefined;
}

function nextStep(
  { id, guidance }: Requirement,
  state: EvidenceState,
  fails: readonly Finding[],
  answer: RequirementAnswer | undefined,
): Wording | undefined {
  if (state === "explained") return undefined;
  const first = fails.find(({ open }) => !open) ?? fails[0];
  if (first?.next) return first.next;
  if (answer?.explanation)
    return {
      da: `Forklaringen i answers.${id} gælder ikke længere eller mangler en frist (until). Ret den, eller opfyld kravet.`,
      en: `The explanation in answers.${id} has run out or lacks a date (until). Renew it, or meet the requirement.`,
    };
  if (answer?.status === "yes")
    return {
      da: `Svaret er ja, men uden henvisning. Skriv en sti eller adresse i answers.${id}.evidence.`,
      en: `The answer is yes, but names no evidence. Put a path or an address in answers.${id}.evidence.`,
    };
  return {
    da: `${guidance.da} Svar i produktkortet under answers.${id}.`,
    en: `${guidance.en} Answer in the product card under answers.${id}.`,
  };
}
