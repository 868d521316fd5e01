import { completeCard, type Card, type Lock } from "@os2kit/model";

/** The card as it was when the product was last rendered: the lock keeps every answer that was used. */
export function cardOfLock({ answers }: Pick<Lock, "answers">): Card {
  const root: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(answers)) {
    const names = field.split(".");
    const last = names.pop() ?? field;
    // A lock is data from others: no name in it may lead out of the record.
    if ([...names, last].some((name) => ["__proto__", "constructor", "prototype"].includes(name))) continue;
    let record = root;
    for (const name of names) {
      if (typeof record[name] !== "object" || record[name] === null) record[name] = {};
      record = record[name] as Record<string, unknown>;
    }
    record[last] = value;
  }
  return completeCard(root);
}
