import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { guessKind, viewFiles, type ForgeFacts, type RepositoryView } from "@os2kit/checks";
import {
  CARD_PATH,
  isAtLeast,
  LOCK_PATH,
  parseCard,
  parseLock,
  type Card,
  type Level,
  type Problem,
  type Repository,
  type Result,
  type Tree,
} from "@os2kit/model";
import { openSource, type Source } from "./open-source.ts";

/** Which repositories make up the product, and against what they are weighed. */
export interface ProductOrder {
  /** Folder, repository or archive; the first is the one that the call is about. */
  readonly paths: readonly [string, ...string[]];
  readonly at?: string | undefined;
  /** Default: the higher of the card's level and the one that it aims at, else the sandbox. */
  readonly level?: Level | undefined;
  /** ISO 8601 day. */
  readonly today: string;
  readonly forge: Readonly<Record<string, ForgeFacts>>;
}

/** A product that is ready to be checked. */
export interface OpenedProduct {
  readonly views: readonly [RepositoryView, ...RepositoryView[]];
  readonly card?: { readonly value: Card; readonly text: string };
  /** What is wrong with the card that was found. */
  readonly cardProblems: readonly Problem[];
  /** The first repository's folder, where it can be written to. */
  readonly root?: string;
}

/** Opens every repository of a product: those that are named, and those of the card that lie beside the first. */
export async function openProduct(order: ProductOrder): Promise<Result<OpenedProduct>> {
  const opened: Source[] = [];
  for (const [index, path] of dropTwins(order.paths).entries()) {
    const source = await openSource(path, order.today, index === 0 ? order.at : undefined);
    if (!source.ok) return source;
    opened.push(source.value);
  }
  const card = findCard(opened);
  for (const path of findNeighbours(opened, card?.value)) {
    const source = await openSource(path, order.today);
    if (source.ok) opened.push(source.value);
  }
  const views = viewProduct(opened, order, card);
  const [first] = opened;
  return {
    ok: true,
    value: {
      views,
      cardProblems: card?.problems ?? [],
      ...(card?.value ? { card: { value: card.value, text: card.text } } : {}),
      ...(first?.root === undefined ? {} : { root: first.root }),
    },
  };
}

/** A place that is named twice is one repository. */
function dropTwins(paths: readonly string[]): readonly string[] {
  const places = new Map<string, string>();
  for (const path of paths) {
    const place = existsSync(path) ? realpathSync(path) : path;
    if (!places.has(place)) places.set(place, path);
  }
  return [...places.values()];
}

interface FoundCard {
  readonly text: string;
  readonly value?: Card;
  readonly problems: readonly Problem[];
}

/** The card of the first repository that has one. */
function findCard(sources: readonly Source[]): FoundCard | undefined {
  for (const { tree } of sources) {
    const text = readText(tree, CARD_PATH);
    if (text === undefined) continue;
    // Bytes that are not UTF-8 are read as this mark; a text in another encoding is full of them.
    if (text.includes("\ufffd")) return { text, problems: [{ code: "disk.not-text", args: { found: CARD_PATH } }] };
    const parsed = parseCard(text, CARD_PATH);
    return parsed.ok ? { text, value: parsed.value, problems: [] } : { text, problems: parsed.problems };
  }
  return undefined;
}

/** The card's other repositories, where they lie in the folder beside the first. */
function findNeighbours([first, ...rest]: readonly Source[], card: Card | undefined): readonly string[] {
  if (!card || first?.root === undefined) return [];
  const known = new Set([first, ...rest].map((source) => nameOf(source, card).toLowerCase()));
  const beside = dirname(first.root);
  return card.repositories
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .flatMap(({ name }) =>
      [join(beside, name), join(beside, `${name}.git`)].filter((path) => existsSync(path)).slice(0, 1),
    );
}

function viewProduct(
  sources: readonly Source[],
  { level, today, forge }: ProductOrder,
  card: FoundCard | undefined,
): readonly [RepositoryView, ...RepositoryView[]] {
  const siblings: RepositoryView[][] = sources.map(() => []);
  const names = new Set<string>();
  const views = sources.map((source, index): RepositoryView => {
    const called = nameOf(source, card?.value);
    const name = makeUnique(called, names);
    const repository = findRepository(card?.value, called);
    const files = viewFiles(source.tree);
    const address = source.history?.remote ?? repository?.address;
    const facts = forge[name] ?? (sources.length === 1 ? forge[""] : undefined);
    return {
      name,
      // A card that lists no repositories is a product in one.
      kind: repository?.kind ?? (card?.value?.repositories.length === 0 ? "code" : guessKind(files)),
      files,
      ...(source.history ? { history: source.history } : {}),
      ...(facts ? { forge: facts } : {}),
      ...(address === undefined ? {} : { address }),
      ...(card?.value ? { card: card.value } : {}),
      cardProblems: card?.problems ?? [],
      level: level ?? targetOf(card?.value),
      today,
      siblings: siblings[index] ?? [],
    };
  });
  for (const [index, others] of siblings.entries()) others.push(...views.filter((_, other) => other !== index));
  return views as [RepositoryView, ...RepositoryView[]];
}

/** Places are told by a repository's name, so each has its own. */
function makeUnique(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name}-${String(number)}`;
  taken.add(unique);
  return unique;
}

function targetOf(card: Card | undefined): Level {
  const { level = "sandbox", aim = level } = card?.product ?? {};
  return isAtLeast(aim, level) ? aim : level;
}

/** What the card calls a repository: the lock knows, else the remote's or the folder's name may be one of the card's. */
function nameOf({ name, tree, history }: Source, card: Card | undefined): string {
  const lock = readText(tree, LOCK_PATH);
  const parsed = lock === undefined ? undefined : parseLock(lock, LOCK_PATH);
  const own = parsed?.ok ? parsed.value.repository : undefined;
  const remote = history?.remote?.split("/").at(-1);
  const candidates = [own, remote, name].filter((each) => each !== undefined);
  const known = candidates.find((each) => findRepository(card, each));
  return findRepository(card, known ?? "")?.name ?? candidates[0] ?? name;
}

function findRepository(card: Card | undefined, name: string): Repository | undefined {
  return card?.repositories.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function readText(tree: Tree, path: string): string | undefined {
  const entry = tree.list().find((each) => each.path === path && each.mode !== "120000");
  return entry ? new TextDecoder().decode(tree.read(path)) : undefined;
}
