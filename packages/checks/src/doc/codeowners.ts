import { defineCheck, type Say, type Verdict } from "../check.ts";
import { findOpenLines } from "../text/leftovers.ts";
import { forgeAddress } from "../forge-address.ts";
import { ownerPatterns } from "./match-owner-pattern.ts";
import { findCodeowners, isReadByForge, readCodeowners } from "./read-codeowners.ts";

type Message = "valid" | "missing" | "name" | "empty" | "open" | "owner" | "syntax" | "unmatched" | "more";

export const codeowners = defineCheck<Message>({
  id: "doc/codeowners",
  severity: "should",
  level: "1",
  requirements: [],
  standards: { scorecard: ["Branch-Protection"], github: true },
  fix: [".github/CODEOWNERS", ".gitlab/CODEOWNERS"],
  title: { da: "CODEOWNERS: hvem gennemgår hvad", en: "CODEOWNERS: who reviews what" },
  why: {
    da: "Kodeværten beder selv de rigtige om at gennemgå en ændring, når CODEOWNERS siger, hvem det er. En linje med en fejl bliver sprunget over, uden at nogen får det at vide.",
    en: "The forge asks the right people to review a change when CODEOWNERS says who they are. A line with an error is skipped without anybody being told.",
  },
  good: {
    da: ".github/CODEOWNERS (eller .gitlab/CODEOWNERS), hvor hvert mønster rammer filer, som findes, og hver ejer er @bruger, @organisation/hold eller en e-mail.",
    en: ".github/CODEOWNERS (or .gitlab/CODEOWNERS) where each pattern matches files that exist, and each owner is @user, @organisation/team or an e-mail address.",
  },
  pitfalls: {
    da: "Mapper, som er flyttet; navne uden @; undtagelser med !, som GitHub ikke kender; personer, som er holdt op.",
    en: "Folders that have moved; names without @; exceptions with !, which GitHub does not know; people who have left.",
  },
  next: {
    da: "Ret linjerne i CODEOWNERS, eller udfyld organisation.maintainers i produktkortet, så os2kit skriver den.",
    en: "Mend the lines of CODEOWNERS, or fill in organisation.maintainers in the product card so that os2kit writes it.",
  },
  messages: {
    valid: {
      da: "{path} har {count} linjer, der kan læses og rammer filer. Om ejerne findes hos kodeværten, kan ikke ses her.",
      en: "{path} has {count} lines that can be read and match files. Whether the owners exist on the forge cannot be seen here.",
    },
    missing: { da: "Der er ingen CODEOWNERS.", en: "There is no CODEOWNERS." },
    name: {
      da: "{path} bliver ikke læst: kodeværten leder efter CODEOWNERS med store bogstaver.",
      en: "{path} is not read: the forge looks for CODEOWNERS in capitals.",
    },
    empty: { da: "{path} nævner ingen ejere.", en: "{path} names no owners." },
    open: { da: "{path} venter på navne.", en: "{path} waits for names." },
    owner: {
      da: "“{text}” i {path} er hverken @bruger, @organisation/hold eller en e-mail.",
      en: "“{text}” in {path} is neither @user, @organisation/team nor an e-mail address.",
    },
    syntax: {
      da: "GitHub forstår ikke mønstret “{text}” i {path} og springer linjen over.",
      en: "GitHub does not understand the pattern “{text}” in {path} and skips the line.",
    },
    unmatched: {
      da: "Mønstret “{text}” i {path} rammer ingen fil.",
      en: "The pattern “{text}” in {path} matches no file.",
    },
    more: { da: "{count} linjer mere i {path} har fejl.", en: "{count} more lines of {path} have errors." },
  },
  run(repository, say) {
    const [path] = findCodeowners(repository);
    if (path === undefined) return say.fail("missing");
    if (!isReadByForge(path)) return say.fail("name", { path }, { path });
    const { rules, faults } = readCodeowners(repository, path);
    if (rules.length === 0 && faults.length === 0) {
      const [line] = findOpenLines(repository.files.text(path) ?? "");
      return line ? say.open("open", { path, line: line.line }, { path }) : say.fail("empty", { path }, { path });
    }
    const matches = ownerPatterns(repository);
    // Forgejo's patterns are regular expressions, which nobody can run safely on behalf of others.
    const isExpression = forgeAddress(repository)?.forge === "forgejo";
    const unmatched = rules
      .slice(0, MAX_PATTERNS)
      .filter(({ pattern }) => !isExpression && !pattern.startsWith("!") && !matches(pattern))
      .map(({ line, pattern }) => ({ line, kind: "unmatched" as const, text: pattern.slice(0, 80) }));
    const bad = [...faults, ...unmatched].sort((a, b) => a.line - b.line);
    if (bad.length > 0) return tell(path, bad, say);
    const hasOwner = rules.some(({ owners }) => owners.length > 0);
    return hasOwner
      ? say.pass("valid", { path }, { path, count: rules.length })
      : say.fail("empty", { path }, { path });
  },
});

/** Each pattern with a star is held against every path. */
const MAX_PATTERNS = 100;
const MAX_TOLD = 19;

function tell(
  path: string,
  bad: readonly { readonly line: number; readonly kind: "owner" | "syntax" | "unmatched"; readonly text: string }[],
  say: Say<Message>,
): Verdict[] {
  const told = bad.slice(0, MAX_TOLD).map(({ line, kind, text }) => say.fail(kind, { path, line }, { path, text }));
  const rest = bad.length - told.length;
  return rest > 0 ? [...told, say.fail("more", { path }, { path, count: rest })] : told;
}
