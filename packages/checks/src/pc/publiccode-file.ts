import type { Wording } from "@os2kit/model";
import type { Place, Say, Verdict } from "../check.ts";
import { textAt } from "../publiccode/text-at.ts";
import { validatePubliccode, type Publiccode } from "../publiccode/validate-publiccode.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import type { PlainRecord } from "../text/plain-values.ts";
import type { YamlPath } from "../text/yaml-path.ts";

/** The repository's publiccode.yml, under whatever name it stands at the root. */
export interface PubliccodeFile extends Publiccode {
  readonly path: string;
}

/** A publiccode.yml that can be read, with its places. */
export interface ReadableFile extends PubliccodeFile {
  readonly value: PlainRecord;
  /** Where a field stands, or the nearest that exists on the way to it. */
  at(...field: YamlPath): Place;
  /** A single value as it is written; nothing where it is absent or empty. */
  text(...field: YamlPath): string | undefined;
}

const NAME = /^public[-_ ]?code\.ya?ml$/i;

/** More bytes than this are never read: the reader of YAML refuses far fewer letters. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The file, validated; nothing where there is none. The exact name comes before others. */
export const publiccodeFile = fact((repository): PubliccodeFile | undefined => {
  const paths = repository.files.paths.filter((path) => NAME.test(path));
  const path = paths.find((each) => each === "publiccode.yml") ?? paths[0];
  return path === undefined
    ? undefined
    : { path, ...validatePubliccode(readInput(repository, path), around(repository)) };
});

/** The bytes of the file, for its encoding; a link's text, for links have none of their own. */
function readInput({ files }: RepositoryView, path: string): Uint8Array | string {
  if (files.entry(path)?.mode === "120000") return files.text(path) ?? "";
  return files.tree.read(path).subarray(0, MAX_BYTES);
}

function around({ files }: RepositoryView) {
  return {
    has: (path: string) => files.has(path),
    bytes: (path: string) => (files.entry(path)?.mode === "120000" ? undefined : files.tree.read(path)),
  };
}

/** What every check of the file says where there is nothing to judge. */
export const FILE_MESSAGES = {
  absent: {
    da: "Der er ingen publiccode.yml i dette repository.",
    en: "There is no publiccode.yml in this repository.",
  },
  unreadable: {
    da: "{path} kan ikke læses, så dens felter er ikke set; pc/valid siger hvorfor.",
    en: "{path} cannot be read, so its fields were not seen; pc/valid tells why.",
  },
} as const satisfies Record<string, Wording>;

/** Judges the repository's publiccode.yml, where there is one that can be read. */
export function judgeFile(
  repository: RepositoryView,
  say: Say<keyof typeof FILE_MESSAGES>,
  judge: (file: ReadableFile) => Verdict | readonly Verdict[],
): Verdict | readonly Verdict[] {
  const file = publiccodeFile(repository);
  if (!file) return say.notApplicable("absent");
  const { path, value, yaml } = file;
  if (!value || !yaml) return say.unknown("unreadable", { path }, { path });
  return judge({
    ...file,
    value,
    at: (...field) => ({ path, line: yaml.lineOf(field) }),
    text: (...field) => {
      const found = textAt(yaml, readPath(value, field), field)?.trim();
      return found === "" ? undefined : found;
    },
  });
}

/** What stands at a path of keys and positions. */
export function readPath(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (each, step) =>
      typeof each === "object" && each !== null && Object.hasOwn(each, step)
        ? (each as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
