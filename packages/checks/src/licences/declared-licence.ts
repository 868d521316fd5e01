import { GROUPS, type Card } from "@os2kit/model";

/** The licence that the card's people chose: its default stands in every card, so it tells nothing of theirs. */
export function declaredLicence({ legal }: Card): string | undefined {
  return legal.licence === GROUPS.legal.licence.default ? undefined : legal.licence;
}
