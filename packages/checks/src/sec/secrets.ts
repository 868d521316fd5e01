import type { Wording } from "@os2kit/model";
import { defineCheck, type Say, type Verdict } from "../check.ts";
import { isLocalFile, isTestFile } from "../scan/file-role.ts";
import { hitsOf, type Hit } from "../scan/scan-repository.ts";
import type { SecretKind } from "../scan/secrets.ts";

/** Places beyond this number are counted, not listed. */
const MAX_PLACES = 20;
/** Files in which programs keep private keys, with a password around them. */
const KEY_STORES = "**/*.{pfx,p12,jks,keystore,bcfks,kdbx}";

const LEAKS: Readonly<Record<Exclude<SecretKind, "test" | "sample" | "browser-key">, Wording>> = {
  "private-key": {
    da: "{path} indeholder en privat nøgle ({found}).",
    en: "{path} holds a private key ({found}).",
  },
  cloud: {
    da: "{path} indeholder en nøgle til en skytjeneste: {found}.",
    en: "{path} holds a key of a cloud service: {found}.",
  },
  forge: {
    da: "{path} indeholder en adgangsnøgle til en kodevært: {found}.",
    en: "{path} holds an access token of a forge: {found}.",
  },
  chat: {
    da: "{path} indeholder en nøgle til en chattjeneste: {found}.",
    en: "{path} holds a token of a chat service: {found}.",
  },
  package: {
    da: "{path} indeholder en adgangsnøgle til et pakkeregister: {found}.",
    en: "{path} holds an access token of a package registry: {found}.",
  },
  service: {
    da: "{path} indeholder en nøgle til en tjeneste: {found}.",
    en: "{path} holds a key of a service: {found}.",
  },
  jwt: {
    da: "{path} indeholder et adgangsbevis (JWT), der gælder længe: {found}.",
    en: "{path} holds a token (JWT) that is valid for long: {found}.",
  },
  connection: {
    da: "{path} indeholder et kodeord til en server: {found}.",
    en: "{path} holds the password of a server: {found}.",
  },
  password: {
    da: "{path} indeholder, hvad der ligner et rigtigt kodeord eller en nøgle: {found}.",
    en: "{path} holds what looks like a real password or key: {found}.",
  },
};

export const secrets = defineCheck({
  id: "sec/secrets",
  severity: "must",
  requirements: ["F4"],
  standards: { spc: [1], osps: ["BR-07.01"] },
  title: { da: "Ingen hemmeligheder i koden", en: "No secrets in the code" },
  why: {
    da: "Et kodeord eller en nøgle i et åbent repository er læst af andre inden for minutter. F4 kræver, at sikkerheden er tænkt ind, og det begynder her.",
    en: "A password or key in an open repository is read by others within minutes. F4 asks that security is designed in, and that begins here.",
  },
  good: {
    da: "Hemmeligheder kommer fra miljøet eller et sikkert lager, når programmet starter; i repositoryet ligger kun eksempler, som enhver kan se er eksempler.",
    en: "Secrets come from the environment or a vault when the program starts; the repository holds only samples that anyone can see are samples.",
  },
  pitfalls: {
    da: "Kodeordet blev slettet i en senere commit og ligger stadig i historikken; en udviklers kodeord er også driftens.",
    en: "The password was deleted in a later commit and still stands in the history; a developer's password is the one of production too.",
  },
  next: {
    da: "Skift hemmeligheden nu, for den er kendt; flyt den til miljøet, og fjern den fra filen. Er det en prøve, så giv den et navn, der siger det, eller forklar det under kit.waivers i produktkortet.",
    en: "Change the secret now, for it is known; move it to the environment, and take it out of the file. If it is a sample, give it a name that says so, or explain it under kit.waivers in the product card.",
  },
  messages: {
    ...LEAKS,
    "browser-key": {
      da: "{path} har en nøgle til Google ({found}). Nogle af dem må alle se, hvis de er låst til jeres egne adresser; det kan ikke ses her.",
      en: "{path} has a key for Google ({found}). Some of those may be seen by all if they are bound to your own addresses; that cannot be seen here.",
    },
    "key-store": {
      da: "{path} er et nøglelager, som kan rumme en privat nøgle. Om den bruges i drift, kan ikke ses her.",
      en: "{path} is a key store that may hold a private key. Whether it is used in production cannot be seen here.",
    },
    more: {
      da: "Flere steder ligner hemmeligheder; her er de første vist (resten: {count}).",
      en: "More places look like secrets; the first are shown here (the rest: {count}).",
    },
    none: {
      da: "Ingen nøgler, adgangsbeviser eller kodeord er fundet i filerne.",
      en: "No keys, tokens or passwords were found in the files.",
    },
    harmless: {
      da: "Kun prøver er fundet (steder: {count}, fx {path}): kodeord, som alle kender, eller nøgler til test. Sørg for, at de ikke bruges i drift.",
      en: "Only samples were found (places: {count}, such as {path}): passwords that everybody knows, or keys for tests. Make sure that production does not use them.",
    },
  },
  run(repository, say) {
    const hits = hitsOf(repository, "secrets");
    const leaks = hits.filter(({ kind }) => kind !== "test" && kind !== "sample");
    const stores = repository.files.find(KEY_STORES);
    const doubtful = stores.filter((path) => !isTestFile(path) && !isLocalFile(path));
    const verdicts = [
      ...leaks.map((hit) => judgeLeak(say, hit)),
      ...doubtful.map((path) => say.unknown("key-store", { path }, { path })),
    ];
    const rest = verdicts.slice(MAX_PLACES);
    if (rest.some(({ outcome }) => outcome === "fail"))
      return [...verdicts.slice(0, MAX_PLACES), say.fail("more", {}, { count: rest.length })];
    return verdicts.length > 0 ? verdicts.slice(0, MAX_PLACES) : judgeHarmless(say, hits, stores);
  },
});

type Message = keyof typeof LEAKS | "browser-key" | "none" | "harmless";

function judgeLeak(say: Say<Message>, { path, line, found, kind = "password" }: Hit): Verdict {
  const at = { path, line };
  const values = { path, found };
  if (kind === "browser-key") return say.unknown(kind, at, values);
  return say.fail(kind as keyof typeof LEAKS, at, values);
}

function judgeHarmless(say: Say<Message>, hits: readonly Hit[], stores: readonly string[]): Verdict {
  const [first] = hits;
  const path = first?.path ?? stores[0];
  if (path === undefined) return say.pass("none");
  const at = { path, ...(first ? { line: first.line } : {}) };
  return say.pass("harmless", at, { path, count: hits.length + stores.length });
}
