import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import { nameOf, placeOf, unfinished } from "../doc/judge-passages.ts";
import type { Passage } from "../doc/passages.ts";
import { forgeAddress } from "../forge-address.ts";
import { DOCUMENT_MESSAGES } from "../judge-document.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findChannel, findOtherProduct, findResponseTime, findVersions } from "./policy-parts.ts";

/** What is said of a security policy. */
export const POLICY_MESSAGES = {
  open: DOCUMENT_MESSAGES.open,
  leftover: DOCUMENT_MESSAGES.leftover,
  found: {
    da: "{path} giver en privat vej ind, en svartid og de versioner, der får rettelser.",
    en: "{path} gives a private way in, a time to answer, and the versions that get fixes.",
  },
  readme: {
    da: "{path} fortæller, hvor man skriver privat om en sårbarhed.",
    en: "{path} says where to write privately about a vulnerability.",
  },
  "readme-only": {
    da: "Der er ingen SECURITY.md; vejen ind står kun i {path}, hvor kodeværten og værktøjer ikke leder.",
    en: "There is no SECURITY.md; the way in stands only in {path}, where forges and tools do not look.",
  },
  missing: {
    da: "Der er ingen SECURITY.md, og README fortæller ikke, hvordan man melder en sårbarhed.",
    en: "There is no SECURITY.md, and the README does not say how to report a vulnerability.",
  },
  unseen: {
    da: "Der er ingen SECURITY.md her, men den kan ligge i organisationens fælles repository {url}, som ikke er læst. Tag det med: os2kit check . --with ../.github",
    en: "There is no SECURITY.md here, but it may stand in the organisation's shared repository {url}, which was not read. Include it: os2kit check . --with ../.github",
  },
  elsewhere: {
    da: "{path} henviser kun til {url}, som ikke er læst her.",
    en: "{path} only refers to {url}, which was not read here.",
  },
  "no-channel": {
    da: "{path} giver ingen privat vej ind: ingen e-mail, ingen formular, ingen privat indberetning.",
    en: "{path} gives no private way in: no mail address, no form, no private reporting.",
  },
  "stand-in": {
    da: "{path} giver kun adressen {address}, som står i stedet for en rigtig.",
    en: "{path} gives only the address {address}, which stands in for a real one.",
  },
  "card-stand-in": {
    da: "organisation.securityContact i produktkortet er {address}, som kun er et eksempel; nogen skal skrive den rigtige.",
    en: "organisation.securityContact in the product card is {address}, which is only an example; somebody must write the real one.",
  },
  public: {
    da: "{path} beder om en offentlig sag: så læser alle om hullet, før det er lukket.",
    en: "{path} asks for a public issue: then everybody reads of the hole before it is closed.",
  },
  "no-time": {
    da: "{path} siger ikke, hvor hurtigt man får svar: et antal timer, dage eller uger.",
    en: "{path} does not say how soon somebody answers: a number of hours, days or weeks.",
  },
  "no-versions": {
    da: "{path} siger ikke, hvilke versioner der får sikkerhedsrettelser.",
    en: "{path} does not say which versions get security fixes.",
  },
  "other-product": {
    da: "{path} taler om {other}, ikke om dette produkt.",
    en: "{path} speaks of {other}, not of this product.",
  },
} as const satisfies Record<string, Wording>;
type Message = keyof typeof POLICY_MESSAGES;

/** Judges a security policy part by part: each that is missing is told by itself. */
export function judgePolicy(repository: RepositoryView, say: Say<Message>, passage: Passage): readonly Verdict[] {
  const path = nameOf(repository, passage);
  const at = (line = passage.line) => placeOf(repository, passage, line);
  const { open, leftovers } = unfinished(passage);
  const channel = findChannel(passage);
  if (channel.kind === "elsewhere") {
    const url = channel.address ?? "";
    return [say.unknown("elsewhere", at(channel.line), { path, url })];
  }
  const fails = [...judgeChannel(repository, say, passage)];
  if (open.length > 0) fails.push(say.open("open", at(open[0]), { path, count: open.length }));
  else {
    if (findResponseTime(passage) === undefined) fails.push(say.fail("no-time", at(), { path }));
    if (findVersions(passage) === undefined) fails.push(say.fail("no-versions", at(), { path }));
  }
  const isTold = fails.some(({ message }) => message === "stand-in");
  if (leftovers.length > 0 && !isTold)
    fails.push(say.fail("leftover", at(leftovers[0]), { path, count: leftovers.length }));
  const other = findOtherProduct(passage, namesOf(repository));
  if (other) fails.push(say.fail("other-product", at(other.line), { path, other: other.name }));
  return fails.length > 0 ? fails : [say.pass("found", at(channel.line), { path })];
}

function judgeChannel(repository: RepositoryView, say: Say<Message>, passage: Passage): readonly Verdict[] {
  const { kind, line, address = "" } = findChannel(passage);
  const at = placeOf(repository, passage, line);
  const path = nameOf(repository, passage);
  const field = "organisation.securityContact";
  if (kind === "private" || repository.forge?.privateReporting) return [];
  if (kind === "stand-in" && repository.card?.organisation.securityContact === address)
    return [say.open("card-stand-in", { field }, { address })];
  if (kind === "stand-in") return [say.fail("stand-in", at, { path, address })];
  // Where the line for the address says that nobody has answered, the verdict about open lines says it all.
  if (kind === "none" && unfinished(passage).open.length > 0) return [];
  return [say.fail(kind === "public" ? "public" : "no-channel", at, { path })];
}

/** What the product and its repository are called. */
function namesOf(repository: RepositoryView): readonly string[] {
  const { card, name } = repository;
  const address = forgeAddress(repository);
  return [card?.product.name, card?.product.slug, name, address?.name, address?.owner].filter(
    (each) => each !== undefined,
  );
}
