import { isSeq, visit, YAMLMap } from "yaml";
import type { Files } from "../../files.ts";
import { asList, asRecord, asText, isRecord, type PlainRecord } from "../../text/plain-values.ts";
import { readYaml, type Yaml } from "../../text/read-yaml.ts";
import type { YamlPath } from "../../text/yaml-path.ts";

/** One file of a GitLab pipeline. */
export interface GitLabFile {
  readonly path: string;
  readonly text: string;
  readonly yaml: Yaml;
  readonly value: PlainRecord;
  readonly templates: readonly string[];
  readonly elsewhere: readonly { readonly name: string; readonly line: number }[];
}

/** The key under which a `!reference` tag is kept in plain values. */
export const REFERENCE = "!reference";

/** GitLab's own limit is 150. */
const MAX_FILES = 100;

/** A file and the local files that it includes, each once, the given one first. */
export function collectFiles(files: Files, root: string): readonly GitLabFile[] {
  const pending = [root];
  const found = new Map<string, GitLabFile>();
  while (pending.length > 0 && found.size < MAX_FILES) {
    const path = pending.shift() ?? "";
    const text = found.has(path) ? undefined : files.text(path);
    if (text === undefined) continue;
    const { file, local } = readFile(path, text);
    found.set(path, file);
    for (const each of local) pending.push(...files.find(each.replace(/^\/+/, "")).slice(0, MAX_FILES));
  }
  return [...found.values()];
}

function readFile(path: string, text: string): { file: GitLabFile; local: readonly string[] } {
  // A header with `spec` may stand before the pipeline, as a document of its own.
  const yaml = readYaml(text, -1);
  const value = asRecord(keepReferences(yaml));
  const includes = readIncludes(yaml, value.include, ["include"]);
  const of = (kind: Include["kind"]): readonly Include[] => includes.filter((include) => include.kind === kind);
  const file = {
    path,
    text,
    yaml,
    value,
    templates: of("template").map(({ name }) => name),
    elsewhere: of("elsewhere").map(({ name, line }) => ({ name, line })),
  };
  return { file, local: of("local").map(({ name }) => name) };
}

interface Include {
  readonly kind: "local" | "template" | "elsewhere";
  readonly name: string;
  readonly line: number;
}

function readIncludes(yaml: Yaml, value: unknown, path: YamlPath): readonly Include[] {
  return asList(value).flatMap((item, index): readonly Include[] => {
    const line = yaml.lineOf([...path, index]);
    const { local, template, project, remote, component, file } = isRecord(item) ? item : { local: item };
    const name = asText(local);
    if (name !== undefined) return [{ kind: /^https?:/.test(name) ? "elsewhere" : "local", name, line }];
    if (asText(template)) return [{ kind: "template", name: asText(template) ?? "", line }];
    const names = asList(file).flatMap((each) => asText(each) ?? []);
    const place = asText(project) ?? asText(remote) ?? asText(component);
    return place === undefined
      ? []
      : [{ kind: "elsewhere", name: names.length > 0 ? `${place}: ${names.join(", ")}` : place, line }];
  });
}

/** The files of child pipelines that a pipeline's jobs start. */
export function findChildren(files: readonly GitLabFile[]): readonly string[] {
  return files
    .flatMap(({ yaml, value }) =>
      Object.values(value).flatMap((job) => readIncludes(yaml, asRecord(asRecord(job).trigger).include, [])),
    )
    .flatMap(({ kind, name }) => (kind === "local" ? [name.replace(/^\/+/, "")] : []));
}

/** Plain values would lose the tag, and with it what the list means. */
function keepReferences({ document, value }: Yaml): unknown {
  if (!document || value === undefined) return undefined;
  let count = 0;
  visit(document, {
    Seq: (_, node) => {
      if (node.tag !== REFERENCE || !isSeq(node)) return undefined;
      count++;
      const map = new YAMLMap();
      map.set(REFERENCE, node.toJSON());
      map.range = node.range ?? null;
      return map;
    },
  });
  // It has been read once, within the limits.
  return count > 0 ? document.toJS({ maxAliasCount: -1 }) : value;
}
