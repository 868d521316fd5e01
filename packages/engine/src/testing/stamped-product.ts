import { LOCK_PATH, memoryTree, parseCard, parseLock, type Lock, type TreeFile } from "@os2kit/model";
import { planProduct } from "../plan/plan-product.ts";
import { snapshotSet } from "../release/release-files.ts";
import { releaseOf } from "../release/release-of.ts";
import { render } from "../render/render.ts";
import { buildSet } from "../set/build-set.ts";
import type { SetBundle } from "../set/bundle.ts";
import { loadBuiltSet } from "../set/load-built-set.ts";
import { literalFiles, type Literal } from "./literal-files.ts";

/** A set's folder: one layer, in a version. */
export const source = (version: string, files: Literal, layer = "summary: A\n"): Literal => ({
  "set.yml": `name: t\nversion: ${version}\nsummary: T\n`,
  "layers/a/layer.yml": layer,
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`layers/a/files/${path}`, text])),
});

/** A set, built as its author would. */
export function build(files: readonly TreeFile[]): SetBundle {
  const { set, problems } = buildSet(memoryTree(files));
  if (!set) throw new Error(JSON.stringify(problems));
  return loadBuiltSet(set);
}

/** A set in its newest version, with every earlier one released before. */
export function history(...versions: readonly Literal[]): SetBundle {
  const releases: TreeFile[] = [];
  for (const literal of versions.slice(0, -1)) {
    const version = /version: (\S+)/.exec(literal["set.yml"] ?? "")?.[1] ?? "";
    releases.push(...snapshotSet(memoryTree([...literalFiles(literal), ...releases]), version));
  }
  return build([...literalFiles(versions.at(-1) ?? {}), ...releases]);
}

/** A product as a version of the set stamped it. */
export function stamp(
  set: SetBundle,
  version: string,
  cardText = "product: { name: Old }\n",
): Record<string, Uint8Array> {
  const parsed = parseCard(cardText);
  const old = releaseOf(set, version);
  if (!parsed.ok || !old) throw new Error("cannot stamp");
  const rendered = render(parsed.value, old);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const { entries } = planProduct(parsed.value, cardText, old, rendered.value);
  return Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes ?? new Uint8Array()]));
}

/** The text of a file. */
export const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A product as a tree. */
export const treeOf = (product: Readonly<Record<string, Uint8Array>>) =>
  memoryTree(Object.entries(product).map(([path, bytes]) => ({ path, mode: "100644" as const, bytes })));

/** The lock that a product was stamped with. */
export function readLock(product: Readonly<Record<string, Uint8Array>>): Lock {
  const parsed = parseLock(decode(product[LOCK_PATH]));
  if (!parsed.ok) throw new Error("no lock");
  return parsed.value;
}
