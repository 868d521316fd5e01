import { asList, asRecord, asText } from "../text/plain-values.ts";
import { manifests, type Manifest } from "../facts/manifests.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { readYaml } from "../text/read-yaml.ts";

/** A place that says which licence holds: a manifest, publiccode.yml, CITATION.cff. */
export interface LicenceStatement {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** True where the file's format asks for an SPDX expression. */
  readonly isExpression: boolean;
  /** What it speaks of: the package in its folder, or the product. */
  readonly about: "package" | "product";
}

/** Everything outside licence files, READMEs and REUSE.toml that names the licence. */
export const licenceStatements = fact((repository): readonly LicenceStatement[] => [
  ...manifests(repository).flatMap((manifest) => readManifest(repository, manifest)),
  ...readYamlFile(repository, "publiccode.{yml,yaml}", ["legal", "license"]),
  ...readYamlFile(repository, "CITATION.cff", ["license"]),
]);

function readManifest(repository: RepositoryView, manifest: Manifest): LicenceStatement[] {
  const { path, licence } = manifest;
  if (!licence) return [];
  return [{ path, ...licence, isExpression: asksForExpression(repository, manifest), about: "package" }];
}

/** Maven, setuptools and the older Python metadata take any words. */
function asksForExpression({ files }: RepositoryView, { path, ecosystem, licence }: Manifest): boolean {
  if (ecosystem !== "pip") return ecosystem !== "maven" && ecosystem !== "gradle";
  const line = (files.text(path) ?? "").split("\n")[(licence?.line ?? 1) - 1] ?? "";
  return path.toLowerCase().endsWith("pyproject.toml") && /^\s{0,20}license\s{0,20}=\s{0,20}["']/.test(line);
}

/** Nobody writes more into such a file by hand. */
const MAX_LENGTH = 64 * 1024;

function readYamlFile({ files }: RepositoryView, glob: string, field: readonly string[]): LicenceStatement[] {
  return files.find(glob).flatMap((path) => {
    const content = files.text(path) ?? "";
    if (content.length > MAX_LENGTH) return [];
    const yaml = readYaml(content);
    const value = field.reduce<unknown>((inner, key) => asRecord(inner)[key], yaml.value);
    const texts = asList(value).flatMap((each) => asText(each) ?? []);
    const line = yaml.lineOf(field);
    // A list in CITATION.cff means that the user may choose.
    return texts.length === 0 ? [] : [{ path, line, text: texts.join(" OR "), isExpression: true, about: "product" }];
  });
}
