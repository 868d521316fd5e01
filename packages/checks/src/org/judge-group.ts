import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import type { Lack } from "../judge-document.ts";
import { judgePaper, PAPER_MESSAGES, type PaperMessage } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { countMembers } from "./count-members.ts";

/** What a check that asks for a group looks for. */
export interface GroupSought {
  /** The names of files with its terms of reference, in lower case and without their endings. */
  readonly name: RegExp;
  readonly heading: RegExp;
  readonly field: "steeringGroup" | "coordinationGroup";
  /** Fewer members than this are no group. */
  readonly members: number;
}

/** A file's name or a heading that is about a group itself, and not about its meetings or what it was sent. */
export function aboutGroup(group: RegExp): RegExp {
  const before = "((kommissorium|terms of reference|medlemmer|members)([-_ ](for|til|af|i|of))?([-_ ]the)?[-_ ])?";
  return new RegExp(
    `^(\\d+[.)] ?)?(os2\\S*[-_ ])?(the )?${before}(os2\\S*[-_ ])?(${group.source})(?![a-zA-ZÀ-ÖØ-öø-ž])(?![-_ ]?m[øo]de)`,
    "i",
  );
}

/** The messages of a check that asks for a group. */
export const GROUP_MESSAGES = {
  ...PAPER_MESSAGES,
  found: {
    da: "{path} nævner medlemmerne og har en dato.",
    en: "{path} names the members and has a date.",
  },
  missing: {
    da: "Der er hverken et kommissorium eller et afsnit om gruppen.",
    en: "There are neither terms of reference nor a section about the group.",
  },
  nameless: {
    da: "{path} beskriver gruppen, men nævner ingen medlemmer ved navn eller organisation.",
    en: "{path} describes the group but names no members, neither by name nor by organisation.",
  },
  few: {
    da: "Medlemmer nævnt i {path}: {count}. Gruppen har typisk mindst {minimum}.",
    en: "Members named in {path}: {count}. The group typically has at least {minimum}.",
  },
  undated: {
    da: "{path} siger ikke, hvornår gruppen blev nedsat, eller hvornår kommissoriet blev vedtaget.",
    en: "{path} does not say when the group was set up or when its terms of reference were adopted.",
  },
  card: {
    da: "Produktkortet nævner {count} medlemmer, og gruppen er nedsat {day}.",
    en: "The product card names {count} members, and the group was set up on {day}.",
  },
  cardFew: {
    da: "Medlemmer nævnt i produktkortet: {count}. Gruppen har typisk mindst {minimum}.",
    en: "Members named in the product card: {count}. The group typically has at least {minimum}.",
  },
  cardUndated: {
    da: "Produktkortet nævner medlemmerne, men ikke hvornår gruppen blev nedsat.",
    en: "The product card names the members, but not when the group was set up.",
  },
  unanswered: {
    da: "Der er ingen tekst om gruppen, og feltet {field} i produktkortet er ikke udfyldt.",
    en: "There is no text about the group, and the field {field} in the product card is not filled in.",
  },
} as const satisfies Record<string, Wording>;
export type GroupMessage = PaperMessage | keyof typeof GROUP_MESSAGES;

/** Judges whether a group is at work on paper: named members and a date, in a document or in the product card. */
export function judgeGroup(repository: RepositoryView, say: Say<GroupMessage>, sought: GroupSought): Verdict {
  const { name, heading, members } = sought;
  const lacks = (text: string): Lack<"nameless" | "few" | "undated"> | undefined => {
    const count = countMembers(text);
    if (count === 0) return "nameless";
    if (count < members) return { message: "few", values: { count, minimum: members } };
    return findDays(text).length === 0 ? "undated" : undefined;
  };
  return judgePaper(repository, say, { name, heading, words: 15, lacks }, judgeCard(repository, say, sought));
}

function judgeCard(
  { card }: RepositoryView,
  say: Say<GroupMessage>,
  { field, members }: GroupSought,
): Verdict | undefined {
  if (!card) return undefined;
  const group = card.organisation[field];
  const count = group?.members.length ?? 0;
  const at = { field: `organisation.${field}` };
  if (count === 0) return say.open("unanswered", at, at);
  if (count < members) return say.fail("cardFew", at, { count, minimum: members });
  if (!group?.established) return say.open("cardUndated", { field: `${at.field}.established` });
  return say.pass("card", at, { count, day: group.established });
}
