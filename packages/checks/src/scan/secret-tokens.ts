import { matchesOf } from "./matches-of.ts";
import { entropyOf } from "./secret-value.ts";
import { hasTokenChecksum } from "./token-checksum.ts";

/** Keys and tokens that their own shape gives away. */
export type TokenKind = "private-key" | "cloud" | "forge" | "chat" | "package" | "service" | "jwt" | "browser-key";

/** One token in a text. */
export interface Token {
  readonly kind: TokenKind;
  readonly index: number;
  readonly value: string;
  /** Its checksum is right, so it is no made-up one. */
  readonly proven: boolean;
}

interface Shape {
  readonly kind: TokenKind;
  readonly pattern: RegExp;
  /** Beyond what all tokens have in common: no sample words, and letters that do not repeat. */
  readonly accept?: (match: RegExpExecArray, text: string) => boolean;
}

const SHAPES: readonly Shape[] = [
  {
    kind: "private-key",
    pattern: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----/g,
    accept: (match, text) => holdsKey(text.slice(match.index + match[0].length, match.index + 2000)),
  },
  { kind: "private-key", pattern: /PuTTY-User-Key-File-[23]: [\w-]{3,40}/g, accept: () => true },
  { kind: "cloud", pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  // The key of Azure's emulator is printed in Microsoft's manuals.
  { kind: "cloud", pattern: /(?<=\b(?:AccountKey|SharedAccessKey)=)(?!Eby8vdM02xNO)[A-Za-z0-9+/]{40,100}={0,2}/g },
  { kind: "cloud", pattern: /\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g },
  { kind: "cloud", pattern: /\bGOCSPX-[A-Za-z0-9_-]{28}/g },
  { kind: "browser-key", pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: "forge", pattern: /\bgh[oprsu]_[A-Za-z0-9]{36,255}/g },
  { kind: "forge", pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g },
  { kind: "forge", pattern: /\bgl(?:pat|dt|ptt|rt|cbt)-[A-Za-z0-9_.-]{20,300}/g },
  { kind: "chat", pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,250}/g },
  {
    kind: "chat",
    pattern: /\bhooks\.slack\.com\/services\/T[A-Za-z0-9]{6,14}\/B[A-Za-z0-9]{6,14}\/[A-Za-z0-9]{20,30}/g,
  },
  { kind: "package", pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: "package", pattern: /\bpypi-AgEI[A-Za-z0-9_-]{50,300}/g },
  { kind: "package", pattern: /\bdckr_pat_[A-Za-z0-9_-]{27}/g },
  { kind: "service", pattern: /\b[rs]k_live_[A-Za-z0-9]{24,99}/g },
  { kind: "service", pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
  { kind: "service", pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{40,300}/g },
  { kind: "service", pattern: /\bhvs\.[A-Za-z0-9_-]{24,200}/g },
  {
    kind: "jwt",
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/g,
    accept: (match) => livesLong(match[0]),
  },
];

/** What all of them begin with, in one expression: measured, it is three times as fast as asking for each in turn. */
const ANY =
  /PRIVATE KEY|PuTTY-User|AKIA|ASIA|AccountKey=|SharedAccessKey=|\dQ~|GOCSPX-|AIza|gh[oprsu]_|github_pat_|gl(?:pat|dt|ptt|rt|cbt)-|xox[abeoprs]-|hooks\.slack|npm_|pypi-AgEI|dckr_pat_|k_live_|SG\.|sk-(?:ant|proj)-|hvs\.|eyJ/;

/** Finds keys and tokens, samples left out. */
export function findTokens(text: string): readonly Token[] {
  if (!ANY.test(text)) return [];
  return SHAPES.flatMap(({ kind, pattern, accept = isMade }) =>
    matchesOf(text, pattern)
      .filter((match) => accept(match, text))
      .map((match): Token => ({
        kind,
        index: match.index,
        value: match[0],
        proven: /^(?:gh[oprsu]|npm)_/.test(match[0]) && hasTokenChecksum(match[0]),
      })),
  );
}

/** Made by a machine: documentation writes EXAMPLE, 1234 and letters that repeat. */
function isMade([value]: RegExpExecArray): boolean {
  return !/example|sample|dummy|fake|redacted|x{4}|0{6}|123456|abcdef/i.test(value) && entropyOf(value) >= 3;
}

/** The beginning of a key's body: at least two lines' worth of base 64, whatever it is quoted in. */
function holdsKey(after: string): boolean {
  const end = after.indexOf("-----END");
  const body = after
    .slice(0, end === -1 ? undefined : end)
    .replace(/\\[nrt]|^[A-Za-z-]+: .*$/gm, "")
    .replace(/[\s"'`,+\\#|>]/g, "");
  return body.length >= 100 && /^[A-Za-z0-9/+=]+$/.test(body) && !/FAKE|REDACTED|EXAMPLE|DUMMY|(.)\1{9}/.test(body);
}

/** A token for a session has run out long before anyone reads the repository; one without an end has not. */
function livesLong(token: string): boolean {
  const [header, payload] = token.split(".").map(readPart);
  if (typeof header?.alg !== "string" || !payload) return false;
  const { exp, iat, name, sub } = payload;
  // The sample that every manual shows.
  if (name === "John Doe" || sub === "1234567890") return false;
  return typeof exp !== "number" || typeof iat !== "number" || exp - iat > 24 * 60 * 60;
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
