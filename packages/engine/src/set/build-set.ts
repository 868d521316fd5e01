import picomatch from "picomatch";
import { blobId, findStampFault, type Problem, type Tree } from "@os2kit/model";
import { readChanges, type Changes } from "../release/read-changes.ts";
import { readReleases, RELEASES } from "../release/release-files.ts";
import type { BundleFile, BundleLayer, SetBundle } from "./bundle.ts";
import { compileTemplate } from "./compile-template.ts";
import { parseLayer, type FileRule, type LayerManifest } from "./parse-layer.ts";
import { readHead } from "./read-head.ts";
import { readYaml } from "./read-yaml.ts";
import { stampedPath } from "./stamped-path.ts";

/** A built set: its data, and its templates as JavaScript source that we compiled. */
export interface BuiltSet {
  readonly bundle: Omit<SetBundle, "templates">;
  /** Object literals for `Handlebars.template`, by template id. */
  readonly code: Readonly<Record<string, string>>;
}

interface Building {
  readonly tree: Tree;
  readonly problems: Problem[];
  readonly blobs: Record<string, string | { readonly base64: string }>;
  readonly code: Record<string, string>;
}

/**
 * Checks a template set and compiles it. Every problem that its author should mend is found, not only the first.
 * @param tree the set's folder: set.yml, layers/, stacks/
 * @param version for a set whose set.yml leaves the version to the package that it is in
 */
export function buildSet(tree: Tree, version?: string): { set?: BuiltSet; problems: readonly Problem[] } {
  const building: Building = { tree, problems: [], blobs: {}, code: {} };
  const paths = tree.list().filter(({ path }) => /^(layers|stacks)\//.test(path));
  for (const { path, mode } of paths)
    if (mode === "120000") building.problems.push({ code: "set.symlink", file: path });
  const head = readHead(building, version);
  const names = [...new Set(paths.map(({ path }) => path.split("/").slice(0, 2).join("/")))];
  const layers = names.flatMap((name) => buildLayer(building, name) ?? []);
  building.problems.push(...findClaims(layers));
  const releases = head ? buildReleases(building, head.name) : {};
  if (!head || building.problems.length > 0) return { problems: building.problems };
  const more = { ...(Object.keys(releases).length > 0 ? { releases } : {}), ...readLog(tree) };
  return { set: { bundle: { ...head, layers, blobs: building.blobs, ...more }, code: building.code }, problems: [] };
}

/** Every released version, so that a product of any age can be updated; what versions share is there once. */
function buildReleases(building: Building, ownName: string): Record<string, readonly BundleLayer[]> {
  const releases: Record<string, readonly BundleLayer[]> = {};
  for (const release of readReleases(building.tree)) {
    const { version } = release;
    if ("fault" in release) {
      building.problems.push({ code: "set.release", file: release.file, args: { detail: release.fault } });
      continue;
    }
    const { set, problems } = buildSet(release.tree, version);
    building.problems.push(
      ...problems.map((problem) => ({ ...problem, file: `${RELEASES}/${version}: ${problem.file ?? ""}` })),
    );
    if (!set) continue;
    if (set.bundle.name !== ownName) {
      const args = { detail: `it is a release of the set ${set.bundle.name}` };
      building.problems.push({ code: "set.release", file: `${RELEASES}/${version}.json`, args });
      continue;
    }
    releases[version] = set.bundle.layers;
    Object.assign(building.blobs, set.bundle.blobs);
    Object.assign(building.code, set.code);
  }
  return releases;
}

function readLog(tree: Tree): { changes?: Changes } {
  const log = tree.list().find(({ path }) => path === "CHANGELOG.md");
  const changes = log ? readChanges(new TextDecoder().decode(tree.read(log.path))) : {};
  return Object.keys(changes).length > 0 ? { changes } : {};
}

function buildLayer(building: Building, folder: string): BundleLayer | undefined {
  const [group = "", name = ""] = folder.split("/");
  const kind = group === "stacks" ? "stack" : "layer";
  const manifestPath = `${folder}/${kind}.yml`;
  const paths = building.tree
    .list()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`));
  if (!paths.includes(manifestPath)) {
    building.problems.push({ code: "set.missing", file: manifestPath });
    return undefined;
  }
  const { value = {}, problems } = readYaml(building.tree, manifestPath);
  const { layer, problems: layerProblems } = parseLayer(value, manifestPath);
  building.problems.push(...problems, ...layerProblems);

  const below = (part: string) => paths.filter((path) => path.startsWith(`${folder}/${part}/`));
  const partialPaths = below("partials");
  const filePaths = below("files");
  const parts = [
    manifestPath,
    ...partialPaths.filter((path) => path.endsWith(".hbs")),
    ...filePaths,
    ...below("cases"),
  ];
  for (const path of paths)
    if (!parts.includes(path)) building.problems.push({ code: "set.stray", file: path, args: { found: path } });

  const partialName = (path: string) => path.slice(`${folder}/partials/`.length, -".hbs".length);
  const partialNames = partialPaths.map(partialName);
  const compile = (path: string) => addTemplate(building, readText(building, path), path, layer, partialNames);
  const files = filePaths.map((path) =>
    buildFile(building, path, path.slice(`${folder}/files/`.length), layer, compile),
  );
  reportUnusedRules(building, layer, files, manifestPath);
  return {
    name,
    kind,
    summary: layer.summary,
    ...(layer.when ? { when: layer.when } : {}),
    questions: layer.questions,
    files,
    partials: Object.fromEntries(partialPaths.map((path) => [partialName(path), compile(path)])),
    renames: layer.renames,
    answers: layer.answers,
  };
}

function buildFile(
  building: Building,
  source: string,
  local: string,
  layer: LayerManifest,
  compile: (path: string) => string,
): BundleFile {
  const { path, rendered } = stampedPath(local);
  const hasNames = path.includes("{{");
  const fault = findStampFault(path.replace(/\{\{[^}]*\}\}/g, "x"));
  if (fault) building.problems.push({ code: "set.path", file: source, args: { found: path, fault } });
  const rule = layer.rules.find((each) => matches(each, path));
  const mode = building.tree.list().find((entry) => entry.path === source)?.mode;
  return {
    source,
    path: hasNames ? { template: addTemplate(building, path, `${source} (path)`, layer, []) } : path,
    content: rendered ? { template: compile(source) } : { blob: addBlob(building, source) },
    mode: rule?.exec === true || mode === "100755" ? "100755" : "100644",
    policy: rule?.policy ?? "managed",
    ...(rule?.merge ? { merge: rule.merge } : {}),
    ...(rule?.when ? { when: rule.when } : {}),
  };
}

function addTemplate(
  building: Building,
  text: string,
  file: string,
  layer: LayerManifest,
  partials: readonly string[],
): string {
  const { code, problems } = compileTemplate(text, { file, questions: layer.questions, partials });
  building.problems.push(...problems);
  // The file's name is part of the compiled code, so it is part of the id too.
  const id = blobId(new TextEncoder().encode(`${file}\0${text}`));
  if (code !== undefined) building.code[id] = code;
  return id;
}

function addBlob(building: Building, path: string): string {
  const bytes = building.tree.read(path);
  const id = blobId(bytes);
  building.blobs[id] = textOf(bytes) ?? {
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
  };
  return id;
}

function readText(building: Building, path: string): string {
  const bytes = building.tree.read(path);
  const text = textOf(bytes);
  if (text === undefined)
    building.problems.push({ code: "set.template", file: path, args: { detail: "it is not UTF-8 text" } });
  return text ?? "";
}

/** Bytes as text when that loses nothing; a byte order mark or a broken character would not come back. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function matches(rule: FileRule, path: string): boolean {
  return rule.path === path || picomatch(rule.path, { dot: true, nobrace: true })(path);
}

function reportUnusedRules(
  building: Building,
  layer: LayerManifest,
  files: readonly BundleFile[],
  manifest: string,
): void {
  const paths = files.map(({ source }) => stampedPath(source.split("/").slice(3).join("/")).path);
  for (const rule of layer.rules) {
    if (!paths.some((path) => matches(rule, path))) {
      building.problems.push({ code: "set.rule-unused", file: manifest, args: { found: rule.path } });
    }
  }
}

/** Two layers that claim one path; stacks never meet each other, since a product has one. */
function findClaims(layers: readonly BundleLayer[]): Problem[] {
  const owners = new Map<string, BundleLayer>();
  return layers.flatMap((layer) =>
    layer.files.flatMap((file): Problem[] => {
      if (typeof file.path !== "string") return [];
      const owner = owners.get(file.path.toLowerCase());
      owners.set(file.path.toLowerCase(), layer);
      if (!owner || (owner.kind === "stack" && layer.kind === "stack" && owner !== layer)) return [];
      return [
        {
          code: "set.claimed-twice",
          file: file.source,
          args: { found: file.path, layer: owner.name, other: layer.name },
        },
      ];
    }),
  );
}
