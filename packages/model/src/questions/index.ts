import { build } from "./build.ts";
import { financing } from "./financing.ts";
import { legal } from "./legal.ts";
import { organisation } from "./organisation.ts";
import { repository, toolbox } from "./places.ts";
import { product } from "./product.ts";
import type { Question, Questions } from "./question.ts";

/** The groups of the card that are records, in the order in which they are asked and written. */
export const GROUPS = { product, build, organisation, legal, toolbox, financing } as const;

/** The questions about each entry of `repositories`. */
export const REPOSITORY = repository;

/** A question and the card field that holds its answer, such as `product.name`. */
export interface FieldQuestion {
  readonly field: string;
  readonly question: Question;
}

/** Every question of the card, in order, named by its field. Fields inside records stand with their record. */
export const QUESTIONS: readonly FieldQuestion[] = Object.entries<Questions>(GROUPS).flatMap(([group, questions]) =>
  Object.entries(questions).map(([name, question]) => ({ field: `${group}.${name}`, question })),
);
