import { isVendored } from "../facts/vendored.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { asRecord } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";

/** A file that describes an interface of the product in a form that machines read. */
export interface ApiDescription {
  readonly path: string;
  readonly kind: "OpenAPI" | "AsyncAPI" | "GraphQL" | "gRPC";
  /** What keeps a tool from reading it, and the line (from 1). Nothing where it can be read. */
  readonly problem?: { readonly text: string; readonly line: number };
}

const GLOBS = [
  "**/{openapi,swagger,asyncapi,api-spec,api-docs,apispec,oas}*.{json,yml,yaml}",
  "**/*.{openapi,swagger,asyncapi}.{json,yml,yaml}",
  "**/*.{graphql,graphqls,gql,proto}",
];
/** Other systems' interfaces, as clients keep them, and what tests read. */
const FOREIGN =
  /(^|\/)(service references|web references|connected services|[^/]*svcutil[^/]*|[^/]*clients?|external|queries|mutations|tests?|testdata|fixtures|e2e|mocks?|__generated__|generated)\//i;
const MAX_DESCRIPTIONS = 20;
/** Larger YAML takes longer to read than all other checks together; its first lines tell enough. */
const MAX_YAML = 150_000;

/** The product's own descriptions of its interfaces. */
export const apiDescriptions = fact((repository): readonly ApiDescription[] => {
  const isForeign = new Set(foreignDescriptions(repository));
  return repository.files
    .find(...GLOBS)
    .filter((path) => !isVendored(path) && !FOREIGN.test(path) && !isForeign.has(path))
    .slice(0, MAX_DESCRIPTIONS)
    .flatMap((path) => readDescription(repository, path) ?? []);
});

/**
 * Descriptions that are as likely another system's as the product's own: every client of a SOAP service keeps its
 * WSDL, and who keeps queries in GraphQL keeps the schema that they are asked of.
 */
export const foreignDescriptions = fact(({ files }): readonly string[] => {
  const graphql = files.find("**/*.{graphql,graphqls,gql}").filter((path) => !isVendored(path));
  const isClient = graphql
    .slice(0, MAX_DESCRIPTIONS)
    .some((path) => /^(query|mutation|subscription|fragment) \w+/m.test(files.text(path) ?? ""));
  const wsdl = files.find("**/*.wsdl").filter((path) => !isVendored(path) && !/(^|\/)tests?\//i.test(path));
  return [...(isClient ? graphql : []), ...wsdl].filter((path) => !FOREIGN.test(path));
});

function readDescription({ files }: RepositoryView, path: string): ApiDescription | undefined {
  const text = files.text(path);
  if (text === undefined) return undefined;
  if (/\.proto$/i.test(path)) return /^service \w+/m.test(text) ? { path, kind: "gRPC" } : undefined;
  if (/\.(graphqls?|gql)$/i.test(path)) return readGraphql(path, text);
  return readOpenApi(path, text);
}

function readOpenApi(path: string, text: string): ApiDescription | undefined {
  const kind = /["']?asyncapi["']?\s*:/i.test(text.slice(0, 2000)) ? "AsyncAPI" : "OpenAPI";
  const isJson = text.trimStart().startsWith("{");
  if (!isJson && text.length > MAX_YAML) return /^(openapi|swagger|asyncapi):/m.test(text) ? { path, kind } : undefined;
  const { value, problem } = isJson ? parseJson(text) : parseYaml(text);
  if (problem) return { path, kind, problem };
  const root = asRecord(value);
  const version = root.openapi ?? root.swagger ?? root.asyncapi;
  // A set of options for a tool may have the same name.
  if (version === undefined) return undefined;
  const lacks = (what: string): ApiDescription => ({ path, kind, problem: { text: what, line: 1 } });
  if (asRecord(root.info).title === undefined) return lacks("info.title");
  const hasContent = ["paths", "webhooks", "components", "channels", "operations"].some(
    (key) => root[key] !== undefined,
  );
  return hasContent ? { path, kind } : lacks("paths");
}

interface Parsed {
  readonly value?: unknown;
  readonly problem?: { readonly text: string; readonly line: number };
}

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { text: error instanceof Error ? error.message.slice(0, 120) : "JSON", line: 1 } };
  }
}

function parseYaml(text: string): Parsed {
  const { value, problems } = readYaml(text);
  const problem = problems.find(({ kind }) => kind !== "duplicate");
  return problem ? { problem: { text: problem.text.slice(0, 120), line: problem.line } } : { value };
}

function readGraphql(path: string, text: string): ApiDescription | undefined {
  if (!/^\s*(extend )?(type|schema|interface)\b[^{]{0,200}\{/m.test(text)) return undefined;
  const plain = text.replace(/"""[^]*?"""|#[^\n]*|"[^"\n]*"/g, "");
  const isBalanced = plain.split("{").length === plain.split("}").length;
  return isBalanced ? { path, kind: "GraphQL" } : { path, kind: "GraphQL", problem: { text: "{ }", line: 1 } };
}
