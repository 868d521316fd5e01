import { isVendored } from "../facts/vendored.ts";
import { lineAt } from "../text/line-at.ts";
import { isLocalFile, isTestFile } from "./file-role.ts";
import type { Hit, Scanner } from "./scan-repository.ts";
import { findSettings } from "./secret-settings.ts";
import { findTokens, type TokenKind } from "./secret-tokens.ts";
import { maskSecret } from "./secret-value.ts";

/** What a hit is: a secret by its sort, a test's own key, or a password that guards nothing. */
export type SecretKind = TokenKind | "connection" | "password" | "test" | "sample";

/** More hits than this in one file say no more. */
const MAX_HITS = 20;

/** Names of files that hold hashes of packages, data of maps and pictures, or what a tool has made. */
const NO_USE =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|yarn|pnpm-lock|composer|poetry|pdm|uv|cargo|gemfile|packages\.lock|podfile|go)[^/]*\.(?:lock|sum|lock\.json)$|(?:^|\/)(?:package-lock|npm-shrinkwrap|packages\.lock|pnpm-lock)[^/]*\.(?:json|ya?ml)$|\.(?:map|svg|csv|tsv|po|pot|xlf|resx|designer\.cs|png|jpe?g|gif|webp|ico|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|jar|war|dll|exe|so|woff2?|ttf|eot|mp[34])$/i;

/**
 * Looks for secrets, and never shows one. It would rather miss one than cry wolf: what templates, manuals and
 * developers' machines write is left out or told apart.
 */
export const secrets: Scanner = {
  wants: (path) => !NO_USE.test(path) && !isVendored(path),
  scan: (text, path) => {
    const tokens = scanTokens(text, path);
    const isTold = ({ index, value }: Found) =>
      tokens.some((token) => index < token.index + token.value.length && token.index < index + value.length);
    const hits = [...tokens, ...scanSettings(text, path).filter((setting) => !isTold(setting))];
    return hits.slice(0, MAX_HITS).map(({ index, value, kind }): Omit<Hit, "path"> => ({
      line: lineAt(text, index),
      found: value.startsWith("-----") ? value.replaceAll("-----", "") : maskSecret(value),
      kind,
    }));
  },
};

interface Found {
  readonly index: number;
  readonly value: string;
  readonly kind: SecretKind;
}

function scanTokens(text: string, path: string): Found[] {
  return findTokens(text).map(({ kind, index, value, proven }) => {
    // Keys and tokens that a test makes for itself open nothing; those of a service have no place there either.
    const isOwn = kind === "private-key" || kind === "jwt" || kind === "browser-key";
    return { index, value, kind: isOwn && !proven && isTestFile(path) ? "test" : kind };
  });
}

function scanSettings(text: string, path: string): Found[] {
  // A password for a container on a developer's machine or in CI is no secret: nothing else listens to it.
  const isTest = isTestFile(path);
  const isHarmless = isLocalFile(path) || (/(?:^|\/)\.env$/.test(path) && text.includes("###> symfony/"));
  return findSettings(text, path).map(({ kind, index, value, sample }) => ({
    index,
    value,
    kind: sample || isHarmless ? "sample" : isTest ? "test" : kind,
  }));
}
