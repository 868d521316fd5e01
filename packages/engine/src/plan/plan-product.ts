import {
  CARD_PATH,
  CARD_SCHEMA_PATH,
  makeCardSchema,
  comparePaths,
  formatLock,
  LOCK_PATH,
  QUESTIONS,
  readField,
  type Card,
  type Lock,
  type Plan,
  type PlanEntry,
} from "@os2kit/model";
import type { Rendered } from "../render/render.ts";
import { secretNames } from "../render/set-answers.ts";
import type { SetBundle } from "../set/bundle.ts";

const encoder = new TextEncoder();

/**
 * The plan for a new product: every rendered file, the card as its people wrote it, its schema, and the lock.
 * @param cardText the card's YAML, kept byte for byte
 */
export function planProduct(card: Card, cardText: string, set: SetBundle, rendered: Rendered): Plan {
  const stamped = rendered.files.map((file): PlanEntry => ({
    path: file.path,
    outcome: "added",
    layer: file.layer,
    mode: file.mode,
    bytes: file.bytes,
  }));
  const own = (path: string, text: string): PlanEntry => ({
    path,
    outcome: "added",
    mode: "100644",
    bytes: encoder.encode(text),
  });
  const lock = formatLock(makeLock(card, set, rendered));
  const schema = `${JSON.stringify(makeCardSchema(card.product.languages[0] ?? "da"))}\n`;
  const kept = [own(CARD_PATH, cardText), own(CARD_SCHEMA_PATH, schema), own(LOCK_PATH, lock)];
  return { entries: [...stamped, ...kept].sort(comparePaths) };
}

/** The lock of a render: what an update needs to know of it. */
export function makeLock(card: Card, set: SetBundle, rendered: Rendered): Lock {
  const files = rendered.files.map(
    ({ path, layer, policy, mode, hash }) => [path, { layer, policy, mode, hash }] as const,
  );
  return {
    schema: 1,
    set: set.name,
    version: set.version,
    repository: rendered.repository.name,
    layers: rendered.layers,
    answers: recordAnswers(card, set, rendered),
    files: Object.fromEntries(files),
  };
}

/** Every answer that was used, by its field, defaults included; what is secret is left out. */
function recordAnswers(card: Card, set: SetBundle, rendered: Rendered): Record<string, unknown> {
  const secrets = secretNames(set);
  const entries = [
    ...QUESTIONS.map(({ field }) => [field, readField(card, field)] as const),
    ["repositories", card.repositories] as const,
    ...Object.entries(card.answers).map(([id, answer]) => [`answers.${id}`, answer] as const),
    ...Object.entries(rendered.setAnswers)
      .filter(([name]) => !secrets.includes(name))
      .map(([name, answer]) => [`set.${name}`, answer] as const),
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
