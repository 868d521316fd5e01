import { matchesOf } from "./matches-of.ts";
import { entropyOf, hasLettersAndDigits, isReference, isSample } from "./secret-value.ts";

/** A password that stands where a program reads its settings. */
export interface Setting {
  readonly kind: "connection" | "password";
  readonly index: number;
  readonly value: string;
  /** Everybody knows it, or it opens something on the same machine only. */
  readonly sample: boolean;
}

const CONFIGURATION =
  /(?:^|\/)\.(?:env[^/]*|npmrc|pypirc|netrc|pgpass)$|\.(?:env|json5?|jsonc|ya?ml|properties|config|xml|ini|toml|cfg|cnf|conf|tfvars|settings|ps1|sh|bat|cmd|reg|udl)$/i;
const CODE = /\.(?:cs|vb|java|kt|py|[cm]?[jt]sx?|vue|php|inc|module|install|rb|go|rs|groovy|gradle|sql)$/i;

/** `name = value` in every usual notation; the name's end is what counts, so `tokenUrl` and `passwordKey` are none. */
const SETTING =
  /(?<!public[-_.]?key)(password|passwd|pwd|passphrase|kodeord|adgangskode|secret(?:[-_.]?key)?|token|api[-_.]?key|access[-_.]?key|(?:private|encryption|master|signing|account)[-_.]?key)["'\]]{0,2}(?:[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}|>|[ \t]{1,4}value ?= ?)(?:"([^"\n]{6,300})"|'([^'\n]{6,300})'|([^\s"'<>,;#(){}[\]]{6,300}))/gi;

/** `://user:password@host`. */
const ADDRESS = /:\/\/([^\s:/@"'<>{}$()[\]]{1,60}):([^\s:/@"'<>{}$()[\]]{3,80})@([A-Za-z0-9.-]{1,100})/g;

/** The password of a connection string, as .NET, JDBC and ODBC write it. */
const CONNECTION = /\b(?:password|pwd)\s{0,3}=\s{0,3}([^;"'<>&\s]{3,80})/gi;
const SERVER =
  /\b(?:server|data source|datasource|host|addr|address)\s{0,3}=\s{0,3}(?:tcp:)?([^;,"'<>&\s]{1,100})|jdbc:[a-z:]{1,40}\/\/([^:;/,"'\s]{1,100})/i;

/** Finds passwords in settings and connection strings; documents are full of examples, and are left alone. */
export function findSettings(text: string, path: string): readonly Setting[] {
  const isConfiguration = CONFIGURATION.test(path);
  if (!isConfiguration && !CODE.test(path)) return [];
  const connections = [...findAddresses(text), ...findConnections(text)];
  const taken = new Set(connections.map(({ index }) => index));
  return [...connections, ...findAssignments(text, isConfiguration).filter(({ index }) => !taken.has(index))];
}

function findAddresses(text: string): Setting[] {
  return matchesOf(text, ADDRESS).flatMap((match) => {
    const [whole, user = "", value = "", host = ""] = match;
    if (isReference(value) || isReference(user) || isName(value)) return [];
    const sample = isSample(value) || value === user || !isReached(host, value);
    return [{ kind: "connection", index: match.index + whole.indexOf(`:${value}@`) + 1, value, sample }];
  });
}

function findConnections(text: string): Setting[] {
  return matchesOf(text, CONNECTION).flatMap((match) => {
    const [whole, value = ""] = match;
    const before =
      text
        .slice(Math.max(0, match.index - 500), match.index)
        .split("\n")
        .at(-1) ?? "";
    const after = text.slice(match.index, match.index + 500).split("\n")[0] ?? "";
    const server = SERVER.exec(before + after);
    if (!server || isReference(value) || isName(value)) return [];
    const sample = isSample(value) || !isReached(server[1] ?? server[2] ?? "", value);
    return [{ kind: "connection", index: match.index + whole.length - value.length, value, sample }];
  });
}

function findAssignments(text: string, isConfiguration: boolean): Setting[] {
  return matchesOf(text, SETTING).flatMap((match) => {
    const [whole, name = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (isReference(value) || isName(value)) return [];
    const sample = isSample(value);
    const isSecret = /^(?:pass|pwd|kode|adgang)/i.test(name) ? isPassword(value) : isKey(value);
    // What code assigns is a secret only where it stands there as a text, and looks like one.
    if (!isConfiguration && (bare !== undefined || sample || !isStrong(value))) return [];
    return isSecret || sample
      ? [{ kind: "password", index: match.index + whole.lastIndexOf(value), value, sample }]
      : [];
  });
}

/** A name of something, or a label on a page: `config.password`, `tika-password`, `API_KEY`, `Adgangskode`. */
function isName(value: string): boolean {
  return /^(?:passw[a-z]+|kodeord|adgangskode|secret|token|api_?key|[a-z_]+(?:[.:-][a-z_]+)+[.:;-]?|[a-z]+(?:_[a-z]+)+)$/i.test(
    value,
  );
}

function isPassword(value: string): boolean {
  return value.length >= 8 && value.length <= 100 && hasLettersAndDigits(value);
}

function isKey(value: string): boolean {
  return value.length >= 16 && hasLettersAndDigits(value) && entropyOf(value) >= 3;
}

function isStrong(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  return value.length >= 12 && kinds >= 3 && entropyOf(value) >= 3;
}

/**
 * A host that others reach: not this machine, and none of the names kept for examples. A name without a dot is a
 * server in a network or a container beside this one; there the password itself must tell.
 */
function isReached(host: string, password: string): boolean {
  if (/^(?:127\.|0\.0\.0\.0|::1|\.|\(?local)/i.test(host)) return false;
  if (/(?:^|\.)(?:example\.(?:com|org|net)|example|test|local|localhost|invalid|internal)$/i.test(host)) return false;
  return host.includes(".") || isStrong(password);
}
