import { parseCard, QUESTIONS, writeCard } from "@os2kit/model";
import type { RepositoryView } from "./repository-view.ts";
import { answersOf } from "./propose/answers-of.ts";
import { proposeBuild } from "./propose/propose-build.ts";
import { proposeLegal } from "./propose/propose-legal.ts";
import { proposeOrganisation } from "./propose/propose-organisation.ts";
import { proposeProduct } from "./propose/propose-product.ts";
import { proposeRepositories } from "./propose/propose-repositories.ts";
import { proposeToolbox } from "./propose/propose-toolbox.ts";
import type { Finding, Proposal, ProposedField } from "./propose/proposal.ts";

/**
 * What a product card can honestly be filled with from a repository that exists: each value as it was read, and where.
 * Nothing is invented; what the card would refuse is left out, and what was seen and is not clear is named as open.
 */
export function proposeCard(repository: RepositoryView): Proposal {
  const findings = [
    ...proposeProduct(repository),
    ...proposeBuild(repository),
    ...proposeOrganisation(repository),
    ...proposeLegal(repository),
    ...proposeToolbox(repository),
    ...proposeRepositories(repository),
  ].sort((a, b) => positionOf(a) - positionOf(b));
  const fields = findings.filter(hasValue).filter(isAccepted);
  const open = findings.filter((each) => !hasValue(each)).map(({ field, from }) => ({ field, from }));
  return { fields, open };
}

const ORDER: readonly string[] = [...QUESTIONS.map(({ field }) => field), "repositories"];

function positionOf({ field }: Finding): number {
  return ORDER.indexOf(field);
}

function hasValue(finding: Finding): finding is ProposedField {
  return finding.value !== undefined;
}

/** True for a value that a card may hold; each is tried alone, in a card that has nothing else. */
function isAccepted(proposed: ProposedField): boolean {
  const named: ProposedField = { ...proposed, field: "product.name", value: "x" };
  const fields = proposed.field === "product.name" ? [proposed] : [named, proposed];
  return parseCard(writeCard(answersOf(fields), "en")).ok;
}
