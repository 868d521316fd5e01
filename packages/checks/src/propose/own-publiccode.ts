import type { Wording } from "@os2kit/model";
import { readPubliccode } from "../publiccode/read-publiccode.ts";
import { textAt } from "../publiccode/text-at.ts";
import { fact } from "../repository-view.ts";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import type { Origin } from "./proposal.ts";

/** The repository's publiccode.yml, field by field. */
export interface OwnPubliccode {
  readonly value: Readonly<Record<string, unknown>>;
  /** A single value as people wrote it, with white space as one space; nothing for what a template left there. */
  text(...path: YamlPath): string | undefined;
  from(note: Wording, ...path: YamlPath): Origin;
}

/** The specification's own example is copied now and then. */
const EXAMPLE = /^https?:\/\/([\w.-]+\.)?example\.(com|org|net)(\/|$)/;

/** The publiccode.yml at the root, where it can be read. */
export const ownPubliccode = fact(({ files }): OwnPubliccode | undefined => {
  const path = files.paths.find((each) => /^publiccode\.ya?ml$/i.test(each));
  const { value, yaml } = readPubliccode(path === undefined ? "" : (files.text(path) ?? ""));
  if (path === undefined || !value || !yaml || EXAMPLE.test(String(value.url))) return undefined;
  return {
    value,
    text(...place) {
      const inner = place.reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], value);
      const text = textAt(yaml, inner, place)?.trim();
      if (text === undefined || text === "") return undefined;
      return findLeftovers(text).length > 0 || findOpenLines(text).length > 0 ? undefined : text;
    },
    from: (note, ...place) => ({ path, line: yaml.lineOf(place), note }),
  };
});
