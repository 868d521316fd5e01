import { proposeCard, writeProposal, type ProposedField, type RepositoryView } from "@os2kit/checks";
import { findOccupants, wouldIgnore } from "@os2kit/disk/state";
import { planAdopt, type AdoptOrder, type AdoptPlan } from "@os2kit/engine/update";
import { editCard, fail, LEVELS, type Language, type Result } from "@os2kit/model";
import { openSet } from "../open-set.ts";
import type { OpenedProduct } from "../check/open-product.ts";
import type { Call } from "../command.ts";
import { readText } from "../read-text.ts";
import { findOwn } from "./find-own.ts";
import { findLeftOut } from "./left-out.ts";

/** A default for these would be a promise that nobody has made: which rights people have, and on which forge. */
const NEVER_ASSUMED = ["legal.licence", "legal.documentLicence", "legal.copyrightHolder", "build.forge"];

/** Plans how a repository comes under the templates; nothing is written. */
export async function prepareAdopt(call: Call, root: string, product: OpenedProduct): Promise<Result<AdoptPlan>> {
  const { values } = call;
  const [view] = product.views;
  const level = values.level as string | undefined;
  if (level !== undefined && !(LEVELS as readonly string[]).includes(level))
    return fail({ code: "call.choice", args: { flag: "level", found: level, options: LEVELS.join(", ") } });
  const card = readCard(call, view, product);
  if (!card.ok) return card;
  const { text, unanswered } = card.value;
  const set = await openSet(values.templates as string | undefined);
  if (!set.ok) return set;
  const order: AdoptOrder = {
    cardText: level === undefined ? text : editCard(text, "product.level", level),
    set: set.value,
    ours: view.files.tree,
    repository: values.repository as string | undefined,
    equivalents: (path) => findOwn(view, path),
    leftOut: findLeftOut(view, unanswered),
    unanswered,
  };
  const planned = planAdopt(order);
  if (!planned.ok) return planned;
  // A new file that git would ignore reaches nobody else, and may lie where a build cleans up.
  const added = planned.value.plan.entries.filter(({ outcome }) => outcome === "added").map(({ path }) => path);
  const hidden = wouldIgnore(root, added);
  const occupants = (path: string) => findOccupants(root, path);
  const isFree = hidden.size === 0 && added.every((path) => occupants(path).next().done);
  return isFree ? planned : planAdopt({ ...order, occupants, ignored: (path) => hidden.has(path) });
}

interface FoundCard {
  readonly text: string;
  /** Fields that the templates would fill in with a default, and that people have to answer. */
  readonly unanswered: readonly string[];
}

/** The card that was given, else the product's own, else one that is proposed from what the repository says. */
function readCard({ values, terminal }: Call, view: RepositoryView, product: OpenedProduct): Result<FoundCard> {
  if (typeof values.card === "string") {
    const given = readText(values.card);
    return "problem" in given ? fail(given.problem) : { ok: true, value: { text: given.text, unanswered: [] } };
  }
  // A card that cannot be read is people's work too, and is not written over.
  const [problem, ...others] = product.cardProblems;
  if (problem) return { ok: false, problems: [problem, ...others] };
  if (product.card) return { ok: true, value: { text: product.card.text, unanswered: [] } };
  return { ok: true, value: propose(view, terminal.language) };
}

function propose(view: RepositoryView, language: Language): FoundCard {
  const { fields, open } = proposeCard(view);
  const text = writeProposal(nameAtLeast(fields, view.name), language, open);
  const unanswered = NEVER_ASSUMED.filter((each) => !fields.some(({ field }) => field === each));
  return { text, unanswered };
}

/** A product whose texts do not say its name is called as its repository is. */
function nameAtLeast(fields: readonly ProposedField[], name: string): readonly ProposedField[] {
  if (fields.some(({ field }) => field === "product.name")) return fields;
  const note = { da: "repositoryets navn", en: "the repository's name" };
  return [{ field: "product.name", value: name, from: { note } }, ...fields];
}
