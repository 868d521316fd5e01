import {
  blobId,
  comparePaths,
  findCollisions,
  findStampFault,
  holds,
  readField,
  type Card,
  type Mode,
  type Policy,
  type Problem,
  type Repository,
  type Result,
  type SetAnswer,
} from "@os2kit/model";
import type { BundleFile, BundleLayer, Merge, SetBundle } from "../set/bundle.ts";
import { helpers, MissingValue } from "./helpers.ts";
import { runtime, type Template } from "./runtime.ts";
import { makeContext, type RenderContext } from "./make-context.ts";
import { answerSet } from "./set-answers.ts";
import { watchFields } from "./watch-fields.ts";

/** One file as a fresh product would have it. */
export interface RenderedFile {
  readonly path: string;
  readonly mode: Mode;
  readonly bytes: Uint8Array;
  readonly layer: string;
  readonly policy: Policy;
  readonly merge?: Merge;
  /** Git blob id of the bytes. */
  readonly hash: string;
}

/** A fresh product: its files sorted by path, and what they were made from. */
export interface Rendered {
  readonly files: readonly RenderedFile[];
  readonly repository: Repository;
  /** Names of the layers and the stack that took part, sorted. */
  readonly layers: readonly string[];
  /** Answers to the set's own questions, defaults included, secrets too. */
  readonly setAnswers: Readonly<Record<string, SetAnswer>>;
}

export interface RenderOptions {
  /** Which repository of the card; needed when it lists several. */
  readonly repository?: string | undefined;
  /** Answers to secret questions of the set, for this render alone. */
  readonly secrets?: Readonly<Record<string, SetAnswer>> | undefined;
  /** Told what stands behind each file. */
  readonly trace?: ((path: string, trace: FileTrace) => void) | undefined;
}

/** What stands behind a rendered file. */
export interface FileTrace {
  readonly file: BundleFile;
  readonly layer: BundleLayer;
  /** Card fields that were read for it, conditions included. */
  readonly fields: readonly string[];
}

const encoder = new TextEncoder();

/** Renders a card with a template set: the same card, set and options give the same bytes, anywhere and at any time. */
export function render(card: Card, set: SetBundle, options: RenderOptions = {}): Result<Rendered> {
  const context = makeContext(card, options.repository);
  const answers = answerSet(card, set, options.secrets);
  if (!context.ok) return context;
  if (!answers.ok) return answers;

  const root = { ...context.value, set: answers.value, templateSet: { name: set.name, version: set.version } };
  const lookup = (field: string) => readField(root, field);
  const layers = set.layers.filter((layer) => holds(layer.when, lookup));
  const problems: Problem[] = [];
  const instantiate = makeInstantiate(set);
  const sources = new Map<string, BundleFile>();
  const files = layers.flatMap((layer) => {
    const chosen = layer.files.filter((file) => holds(file.when, lookup));
    return chosen.flatMap((file) => {
      if (!options.trace) return remember(file, renderFile(set, layer, file, root, instantiate, problems));
      const fields = new Set<string>();
      const watched = watchFields(root, fields);
      for (const { when } of [layer, file]) holds(when, (field) => readField(watched, field));
      const rendered = renderFile(set, layer, file, watched, instantiate, problems);
      for (const { path } of rendered) options.trace(path, { file, layer, fields: [...fields].sort() });
      return remember(file, rendered);
    });
  });
  function remember(file: BundleFile, rendered: RenderedFile[]): RenderedFile[] {
    for (const { path } of rendered) sources.set(path, file);
    return rendered;
  }
  for (const { path, other } of findCollisions(files.map((each) => each.path))) {
    const field = [path, other].map((each) => fieldIn(sources.get(each))).find((found) => found.field !== undefined);
    problems.push({ code: "render.collision", ...field, args: { found: path, other } });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      files: files.sort(comparePaths),
      repository: root.repository,
      layers: layers.map(({ name }) => name).sort(),
      setAnswers: answers.value,
    },
  };
}

type Instantiate = (id: string) => Template;

/** Turns compiled templates into functions, each once. */
function makeInstantiate(set: SetBundle): Instantiate {
  const ready = new Map<string, Template>();
  return (id) => {
    const known = ready.get(id);
    if (known) return known;
    const compiled = set.templates[id];
    if (!compiled) throw new Error(`the bundle has no template ${id}`);
    const template = runtime.template(compiled);
    ready.set(id, template);
    return template;
  };
}

function renderFile(
  set: SetBundle,
  layer: BundleLayer,
  file: BundleFile,
  root: RenderContext,
  instantiate: Instantiate,
  problems: Problem[],
): RenderedFile[] {
  const run = (id: string) => instantiate(id)(root, { helpers, partials: lazyPartials(layer, instantiate) });
  try {
    const path = typeof file.path === "string" ? file.path : run(file.path.template);
    const fault = findStampFault(path);
    if (fault) {
      problems.push({ code: "render.path", ...fieldIn(file), args: { found: path, file: file.source, fault } });
      return [];
    }
    const bytes =
      "template" in file.content ? encoder.encode(run(file.content.template)) : readBlob(set, file.content.blob);
    // A copied file is stored under its id, so only rendered ones are hashed.
    const hash = "template" in file.content ? blobId(bytes) : file.content.blob;
    const merge = file.merge ? { merge: file.merge } : {};
    return [{ path, mode: file.mode, bytes, layer: layer.name, policy: file.policy, ...merge, hash }];
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    problems.push({ code: "render.value-missing", field: error.field, args: { file: error.file, line: error.line } });
    return [];
  }
}

/** The answer that the name of a file is made from, by its card field. */
function fieldIn(file: BundleFile | undefined): Pick<Problem, "field"> {
  const field = /\{\{\s*(?:[a-z]+ )?([a-z]+(?:\.[A-Za-z0-9]+)+)/.exec(file?.source ?? "")?.[1];
  return field === undefined ? {} : { field };
}

function lazyPartials(layer: BundleLayer, instantiate: Instantiate): Readonly<Record<string, Template>> {
  const partials = {};
  for (const [name, id] of Object.entries(layer.partials)) {
    Object.defineProperty(partials, name, { enumerable: true, get: () => instantiate(id) });
  }
  return partials;
}

function readBlob(set: SetBundle, id: string): Uint8Array {
  const blob = set.blobs[id];
  if (blob === undefined) throw new Error(`the bundle has no blob ${id}`);
  if (typeof blob === "string") return encoder.encode(blob);
  return Uint8Array.from(atob(blob.base64), (character) => character.charCodeAt(0));
}
