import type { Verdict } from "../check.ts";

/** Tells an icon from a paper: `privacy.svg` is a picture of a padlock, and says nothing of privacy. */
export function isPicture({ message, at }: Verdict): boolean {
  return message === "closed" && /\.(svg|png|jpe?g)$/i.test(at?.path ?? "");
}
