import { fact, type RepositoryView } from "../repository-view.ts";
import { hitsOf } from "../scan/scan-repository.ts";
import { reuseFiles, type Annotation } from "./reuse-files.ts";

/** What is known of one file that must have a licence and a copyright notice. */
export interface Covered {
  readonly path: string;
  readonly copyright: boolean;
  readonly licence: boolean;
}

/** A licence expression in use, and the first place that says so. */
export interface UsedLicence {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Licences, what git and REUSE themselves need, and SPDX documents need no notice. */
const NOT_COVERED =
  /(^|\/)(LICEN[CS]E|COPYING)([-.][^/]*)?$|\.license$|^LICENSES\/|(^|\/)(REUSE\.toml|\.git|\.hgtags)$|^\.reuse\/|\.spdx(\.(rdf|json|xml|ya?ml))?$|(^|\/)node_modules\//;

interface Notices {
  readonly copyright: boolean;
  readonly licences: readonly UsedLicence[];
  readonly empty: boolean;
}

const NOTHING: Notices = { copyright: false, licences: [], empty: false };

const notices = fact((repository): ReadonlyMap<string, Notices> => {
  const found = new Map<string, Notices>();
  for (const { path, line, found: text, kind } of hitsOf(repository, "spdxHeader")) {
    const before = found.get(path) ?? NOTHING;
    found.set(path, {
      copyright: before.copyright || kind === "copyright",
      licences: kind === "licence" ? [...before.licences, { text, path, line }] : before.licences,
      empty: before.empty || kind === "empty",
    });
  }
  return found;
});

/** Every file that REUSE 3.3 wants notices for, with what it has: in itself, beside it, or in REUSE.toml. */
export const coverage = fact((repository: RepositoryView): readonly Covered[] => {
  const annotations = reuseFiles(repository).map((file) => file.annotations);
  return repository.files.tree
    .list()
    .filter(({ path, mode, size }) => mode.startsWith("100") && size !== 0 && !NOT_COVERED.test(path))
    .filter(({ path }) => notices(repository).get(path)?.empty !== true)
    .map(({ path }) => {
      const beside = repository.files.has(`${path}.license`) ? `${path}.license` : path;
      const own = notices(repository).get(beside) ?? NOTHING;
      const given = annotationsOf(annotations, path);
      const isOverridden = given.some(({ precedence }) => precedence === "override");
      return {
        path,
        copyright: (!isOverridden && own.copyright) || given.some((each) => each.copyright.length > 0),
        licence: (!isOverridden && own.licences.length > 0) || given.some((each) => each.licences.length > 0),
      };
    });
});

/** Of each annotating file the last table that matches; from the first one on that overrides, no others. */
function annotationsOf(files: readonly (readonly Annotation[])[], path: string): readonly Annotation[] {
  const given = files.flatMap((annotations) => annotations.findLast((each) => each.matches(path)) ?? []);
  const override = given.find(({ precedence }) => precedence === "override");
  return override ? [override] : given;
}

/** Every licence expression that files and annotations name, each once. */
export const usedLicences = fact((repository): readonly UsedLicence[] => {
  const inFiles = [...notices(repository).entries()]
    .filter(([path]) => path.endsWith(".license") || !NOT_COVERED.test(path))
    .flatMap(([, { licences }]) => licences);
  const annotated = reuseFiles(repository).flatMap(({ annotations }) =>
    annotations.flatMap(({ licences, path, line }) => licences.map((text) => ({ text, path, line }))),
  );
  const first = new Map<string, UsedLicence>();
  for (const used of [...annotated, ...inFiles]) if (!first.has(used.text)) first.set(used.text, used);
  return [...first.values()];
});
