import { makeLock, planProduct, render, type SetBundle } from "@os2kit/engine";
import {
  parseCard,
  UNANSWERED,
  type Card,
  type Lock,
  type Plan,
  type Repository,
  type Result,
  type SetAnswer,
} from "@os2kit/model";

/** What to make: a card, a template set, and which of the card's repositories. */
export interface StampOrder {
  readonly cardText: string;
  /** The card's name for messages. */
  readonly cardFile: string;
  readonly set: SetBundle;
  readonly repository?: string | undefined;
  readonly secrets?: Readonly<Record<string, SetAnswer>> | undefined;
}

/** A product that is ready to be written. */
export interface Stamp {
  readonly card: Card;
  readonly repository: Repository;
  readonly plan: Plan;
  readonly lock: Lock;
  /** How many lines of it stand as "not answered yet". */
  readonly open: number;
}

/** From a card's text to a plan; every front of the kit goes through here, so all give the same bytes. */
export function planStamp({ cardText, cardFile, set, repository, secrets }: StampOrder): Result<Stamp> {
  const parsed = parseCard(cardText, cardFile);
  if (!parsed.ok) return parsed;
  const card = parsed.value;
  const rendered = render(card, set, { repository, secrets });
  if (!rendered.ok)
    return { ok: false, problems: rendered.problems.map((problem) => ({ ...problem, file: cardFile })) };
  const plan = planProduct(card, cardText, set, rendered.value);
  const lock = makeLock(card, set, rendered.value);
  return { ok: true, value: { card, repository: rendered.value.repository, plan, lock, open: countOpen(plan) } };
}

function countOpen(plan: Plan): number {
  const decoder = new TextDecoder();
  const markers = Object.values(UNANSWERED);
  return plan.entries
    .map(({ bytes }) => (bytes ? decoder.decode(bytes) : ""))
    .reduce((sum, text) => sum + markers.reduce((count, marker) => count + text.split(marker).length - 1, 0), 0);
}
