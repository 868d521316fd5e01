/**
 * A pattern for whole words in any case; JavaScript's own `\b` takes the Danish letters for spaces.
 * @param alternatives regular expressions without anchors and without spaces at their ends
 */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ž\\d])(?:${alternatives.join("|")})(?![a-zA-ZÀ-ÖØ-öø-ž\\d])`, "i");
}

/** A pattern for a heading that begins with one of these. */
export function headings(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})(?![a-zA-ZÀ-ÖØ-öø-ž\\d])`, "i");
}
