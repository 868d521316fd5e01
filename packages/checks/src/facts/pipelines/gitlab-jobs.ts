import { asList, asRecord, asText, isRecord, type PlainRecord } from "../../text/plain-values.ts";
import type { YamlPath } from "../../text/yaml-path.ts";
import { REFERENCE, type GitLabFile } from "./gitlab-files.ts";

/** A pipeline's files as one configuration, with `extends`, `default` and `!reference` filled in. */
export interface GitLabConfiguration {
  /** The pipeline's own file first, then what it includes. */
  readonly files: readonly GitLabFile[];
  readonly value: PlainRecord;
  /** Names of jobs that run; hidden ones are left out. */
  readonly jobs: readonly string[];
  /** The whole job. */
  job(name: string): PlainRecord;
  /** The files and paths where a job's key may be written, the one that counts first. */
  places(name: string, key: string): readonly { readonly file: GitLabFile; readonly path: YamlPath }[];
}

/** Words that stand at the top level and are no jobs. */
const GLOBAL_KEYWORDS: ReadonlySet<string> = new Set([
  ...["after_script", "before_script", "cache", "default", "image", "include", "services", "spec", "stages"],
  ...["types", "variables", "workflow"],
]);

/** True for a key at the top of a file that is no job. */
export function isReservedWord(name: string): boolean {
  return GLOBAL_KEYWORDS.has(name);
}

const DEFAULTS = ["image", "services", "before_script", "after_script"];
const MAX_JOBS = 300;
const MAX_PARENTS = 10;
const MAX_DEPTH = 11;
/** Keys of one object that are looked at. */
const MAX_KEYS = 1000;
const MAX_REFERENCES = 5000;

/** Joins a pipeline's files, its own first. */
export function configure(files: readonly GitLabFile[]): GitLabConfiguration {
  const value = [...files].reverse().reduce<PlainRecord>((whole, file) => merge(whole, file.value), {});
  const known = new Map<string, PlainRecord>();
  let references = 0;

  function extended(name: string, depth = 0): PlainRecord {
    const own = asRecord(value[name]);
    if (depth === MAX_DEPTH) return own;
    let found = known.get(name);
    if (!found) {
      const parents = parentsOf(own).map((parent) => extended(parent, depth + 1));
      known.set(name, (found = [...parents, own].reduce(merge, {})));
    }
    return found;
  }

  function resolve(node: unknown, depth = 0): unknown {
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(node)) {
      return node.flatMap((item: unknown) => {
        const resolved = resolve(item, depth + 1);
        return isReference(item) ? asList(resolved) : [resolved];
      });
    }
    if (!isRecord(node)) return node;
    if (isReference(node)) {
      if (++references > MAX_REFERENCES) return undefined;
      const [name = "", ...rest] = asList(node[REFERENCE]).map((step) => asText(step) ?? "");
      return resolve(
        rest.reduce<unknown>((at, step) => asRecord(at)[step], extended(name)),
        depth + 1,
      );
    }
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, resolve(each, depth + 1)]));
  }

  const lineage = (name: string, depth = 0): readonly string[] =>
    depth === MAX_DEPTH
      ? []
      : [
          name,
          ...parentsOf(asRecord(value[name]))
            .reverse()
            .flatMap((parent) => lineage(parent, depth + 1)),
        ];

  return {
    files,
    value,
    jobs: Object.keys(value)
      .filter((name) => isRecord(value[name]) && !GLOBAL_KEYWORDS.has(name) && !name.startsWith("."))
      .slice(0, MAX_JOBS),
    job: (name) => asRecord(resolve({ ...defaultsFor(value, extended(name)), ...extended(name) })),
    places(name, key) {
      const paths: YamlPath[] = [...lineage(name).map((each) => [each, key]), ["default", key], [key]];
      return paths.flatMap((path) =>
        files.flatMap((file) => (file.yaml.nodeAt(path) === undefined ? [] : [{ file, path }])),
      );
    },
  };
}

function parentsOf(job: PlainRecord): string[] {
  return asList(job.extends)
    .slice(0, MAX_PARENTS)
    .flatMap((parent) => asText(parent) ?? []);
}

function defaultsFor(value: PlainRecord, job: PlainRecord): PlainRecord {
  const inherit = asRecord(job.inherit).default;
  const wanted = Array.isArray(inherit) ? DEFAULTS.filter((key) => inherit.includes(key)) : DEFAULTS;
  if (inherit === false) return {};
  const defaults = asRecord(value.default);
  return Object.fromEntries(
    wanted.flatMap((key) => {
      const found = defaults[key] ?? value[key];
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

function isReference(value: unknown): boolean {
  return isRecord(value) && REFERENCE in value;
}

/** Objects are merged by key, as GitLab does; everything else is replaced. */
function merge(base: PlainRecord, over: PlainRecord): PlainRecord {
  const merged = new Map(Object.entries(base).slice(0, MAX_KEYS));
  for (const [key, value] of Object.entries(over).slice(0, MAX_KEYS)) {
    const before = merged.get(key);
    merged.set(key, isRecord(before) && isRecord(value) ? merge(before, value) : value);
  }
  return Object.fromEntries(merged);
}
