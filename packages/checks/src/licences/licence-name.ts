/** A licence as people name it, with what their words leave open left out. */
export interface Licence {
  /** SPDX's id without version, such as `MPL`, `CC-BY-SA`, `BSD-3-Clause`; `proprietary` for no open licence. */
  readonly family: string;
  readonly version?: string;
  /** Of the GNU licences: that version alone, or later ones too. */
  readonly reach?: "only" | "or-later";
}

/** The licence that an SPDX id stands for. */
export function licenceOfId(id: string): Licence {
  const [, family = id, version, reach] =
    /^([A-Za-z]\w*(?:-[A-Za-z]\w*)*)-(\d+(?:\.\d+)+)(\+|-only|-or-later)?(?:-(?:with|no)-.*)?$/.exec(id) ?? [];
  if (version === undefined) return { family };
  if (reach === undefined) return { family, version };
  return { family, version, reach: reach === "-only" ? "only" : "or-later" };
}

/** The SPDX id for a licence, where enough is known of it. */
export function idOfLicence({ family, version, reach }: Licence): string | undefined {
  if (VERSIONED.has(family) && version === undefined) return undefined;
  if (GNU.test(family)) return reach === undefined ? undefined : `${family}-${version ?? ""}-${reach}`;
  return version === undefined ? family : `${family}-${version}`;
}

/** True where two names may mean one licence: what one of them leaves open does not count. */
export function isSameLicence(one: Licence, other: Licence): boolean {
  if (one.family !== other.family)
    return ALIKE.some((pair) => pair.includes(one.family) && pair.includes(other.family));
  if (one.version === undefined || other.version === undefined || one.version === other.version) return true;
  // "GPL 2.0 or later" may come with the text of GPL 3.0.
  const [older, newer] = one.version < other.version ? [one, other] : [other, one];
  return older.reach === "or-later" && newer.reach !== "only";
}

const GNU = /^(A|L)?GPL$/;
const VERSIONED: ReadonlySet<string> = new Set([
  "MPL",
  "GPL",
  "LGPL",
  "AGPL",
  "EUPL",
  "Apache",
  "EPL",
  "OFL",
  "CC-BY",
  "CC-BY-SA",
]);

/** A name that says less than an id, and the id. */
const ALIKE: readonly (readonly string[])[] = [
  ["BSD", "BSD-2-Clause"],
  ["BSD", "BSD-3-Clause"],
];

/** Words for licences; each has its own group, in the order of `FAMILIES`. */
const NAMES = new RegExp(
  [
    /(?:gnu )?affero (?:general public licen[cs]e|gpl)|\bagpl/,
    /(?:gnu )?(?:lesser|library) (?:general public licen[cs]e|gpl)|\blgpl/,
    /(?:gnu )?general public licen[cs]e|\bgpl|\bgnu licen[cs]e/,
    /mozilla public licen[cs]e|\bmpl(?![a-z])/,
    /european union public licen[cs]e|europæiske unions offentlige licens|\beupl/,
    /\bapache(?: software)?(?: public)?(?: licen[cs]e|[ -]?2(?:\.0)?(?![\d]))/,
    /eclipse public licen[cs]e|\bepl(?![a-z])/,
    /(?:new|modified|revised|3[- ]clause) bsd|\bbsd[- ]?3|\bbsd licen[cs]e 3/,
    /(?:simplified|freebsd|2[- ]clause) bsd|\bbsd[- ]?2/,
    /\bbsd(?![a-z])/,
    /\bmit(?:[- ]licen[cs]e|-licens\w*|(?![\wæøå]))/,
    /\bisc(?: licen[cs]e|(?![\wæøå]))/,
    /\bunlicense(?![d\w])/,
    /\bcc[ -]?0|creative commons (?:cc0|zero)/,
    /\bcc[ -]by|creative commons(?: legal code)?[ :,(-]{0,3}(?:attribution|navngivelse|kreditering)/,
    /sil open font licen[cs]e|\bofl(?![a-z])/,
  ]
    .map(({ source }) => `(${source})`)
    .join("|"),
  "gi",
);

const FAMILIES = [
  "AGPL",
  "LGPL",
  "GPL",
  "MPL",
  "EUPL",
  "Apache",
  "EPL",
  "BSD-3-Clause",
  "BSD-2-Clause",
  "BSD",
  "MIT",
  "ISC",
  "Unlicense",
  "CC0",
  "CC-BY",
  "OFL",
] as const;

/** A licence's name in a text, and where it stands. */
export interface NamedLicence {
  readonly licence: Licence;
  readonly index: number;
}

/** Finds the names of licences in a text, whatever words are used for them. */
export function findLicenceNames(text: string): readonly NamedLicence[] {
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const [name] = match;
    const groups: readonly (string | undefined)[] = match.slice(1);
    const family = FAMILIES[groups.findIndex((group) => group !== undefined)];
    // "mit" is a Danish and a German word, "ISC" an abbreviation of many things: only in capitals are they licences.
    if (!family || (/^(mit|isc)$/i.test(name) && name !== name.toUpperCase())) return [];
    const after = text.slice(match.index + name.length, match.index + name.length + 90);
    return [{ licence: complete(family, name, after), index: match.index }];
  });
}

/** Reads version and conditions behind a name. */
function complete(family: string, name: string, after: string): Licence {
  if (/^(BSD|MIT|ISC|Unlicense)/.test(family)) return { family };
  if (family === "CC0") return { family, version: "1.0" };
  const parts =
    family === "CC-BY"
      ? (/^(?:[ –-]{0,3}(?:sa|nc|nd|share-?alike|non-?commercial|no-?derivat\w*|no ?derivatives|del ?på ?samme ?vilkår|ikke-?kommerciel\w*))*/i.exec(
          after,
        )?.[0] ?? "")
      : "";
  const own = /\d(?:\.\d)?$/.exec(name)?.[0];
  const rest = after.slice(parts.length);
  const written =
    own ??
    /^[\s,(/_–-]{0,3}(?:licen[cs]e[\s,]{0,2})?\(?(?:v|version|ver)?[.\s]{0,2}(\d(?:\.\d)?)(?!\d)/i.exec(rest)?.[1];
  const version = written === undefined || written.includes(".") ? written : `${written}.0`;
  const reach = GNU.test(family) ? reachOf(rest) : undefined;
  return {
    family: family === "CC-BY" ? `CC-BY${conditions(parts)}` : family,
    ...(version === undefined ? {} : { version }),
    ...(reach === undefined ? {} : { reach }),
  };
}

function reachOf(text: string): Licence["reach"] {
  const near = text.slice(0, 60);
  if (
    /^[\s\w.,()-]{0,12}\+|or[- ](?:any[- ])?(?:later|newer)|or \(at your option\)|any later|eller (?:en )?(?:nyere|senere)/i.test(
      near,
    )
  )
    return "or-later";
  return /^[\s\w.,()-]{0,12}\bonly\b/i.test(near) ? "only" : undefined;
}

function conditions(words: string): string {
  return [
    /nc|non-?commercial|kommerciel/i.test(words) ? "-NC" : "",
    /nd|deriv/i.test(words) ? "-ND" : "",
    /sa\b|alike|samme/i.test(words) ? "-SA" : "",
  ].join("");
}
