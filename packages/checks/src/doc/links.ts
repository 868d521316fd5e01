import { defineCheck, type Say, type Verdict } from "../check.ts";
import { isSelfAssessment } from "../facts/papers.ts";
import { prose } from "../facts/prose.ts";
import { healthKindOf } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Link } from "../text/document.ts";
import { readDocument } from "../text/read-document.ts";
import { resolveLink } from "./resolve-link.ts";

type Message = keyof typeof MESSAGES;

const MAX_TOLD = 20;
const MESSAGES = {
  resolve: {
    da: "Henvisninger inden for repositoryet: {count}. Alle fører frem.",
    en: "Links inside the repository: {count}. All lead to their place.",
  },
  missing: {
    da: "{path} henviser til {target}, som ikke findes.",
    en: "{path} links to {target}, which does not exist.",
  },
  case: {
    da: "{path} henviser til {target}, men stien hedder {right}. Store og små bogstaver tæller.",
    en: "{path} links to {target}, but the path is {right}. Capitals count.",
  },
  fragment: {
    da: "{path} henviser til {target}, men {right} har ingen overskrift eller plads af det navn.",
    en: "{path} links to {target}, but {right} has no heading or place of that name.",
  },
  empty: {
    da: "{path} har et link uden adresse: »{target}«.",
    en: "{path} has a link without an address: “{target}”.",
  },
  more: {
    da: "Henvisninger mere, der ikke fører frem: {count}.",
    en: "More links that do not lead to their place: {count}.",
  },
  http: {
    da: "{path} henviser til {target} uden kryptering. Adresser af den slags i alt: {count}. Brug https.",
    en: "{path} links to {target} without encryption. Addresses of this kind in all: {count}. Use https.",
  },
  none: {
    da: "Dokumenterne henviser ikke til hinanden eller til filer i repositoryet.",
    en: "The documents do not link to each other or to files in the repository.",
  },
};

export const links = defineCheck({
  id: "doc/links",
  severity: "should",
  level: "1",
  requirements: ["F7"],
  standards: { spc: [12], osps: ["BR-03.01"] },
  title: { da: "Henvisninger fører frem", en: "Links lead to their place" },
  why: {
    da: "Et dødt link er en vejledning, der slutter midt i en sætning. F7 beder om dokumentation, som andre kan bruge, og det kan de kun, når henvisningerne i den virker.",
    en: "A dead link is a guide that ends in mid-sentence. F7 asks for documentation that others can use, and they can only when its links work.",
  },
  good: {
    da: "Alle relative links, billeder og henvisninger til overskrifter fører frem, og adresser på nettet begynder med https.",
    en: "All relative links, pictures and links to headings lead to their place, and web addresses begin with https.",
  },
  pitfalls: {
    da: "En fil er omdøbt, men ikke linket; stort bogstav i linket og lille i filnavnet virker på Windows og ikke på webstedet.",
    en: "A file was renamed, but not the link; a capital in the link and none in the file's name works on Windows and not on the site.",
  },
  next: {
    da: "Ret {target} i {path}, eller fjern linket.",
    en: "Mend {target} in {path}, or remove the link.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const broken: Verdict[] = [];
    const open: { readonly path: string; readonly link: Link }[] = [];
    let count = 0;
    for (const path of prose(repository).filter((each) => !isLeftOut(each))) {
      const isHistory = /(^|\/)(change[-_ ]?log|release[-_ ]?notes|news|ændringslog)[^/]*$|(^|\/)releases?\//i.test(
        path,
      );
      for (const link of readDocument(repository, path)?.links ?? []) {
        if (isUnencrypted(link.target) && !isHistory) open.push({ path, link });
        const verdict = isHistory ? "unknown" : judge(repository, path, link, say);
        if (verdict === "found") count++;
        else if (verdict !== "unknown") broken.push(verdict);
      }
    }
    const told = broken.slice(0, MAX_TOLD);
    const next = broken[MAX_TOLD];
    if (next) told.push(say.fail("more", undefined, { ...next.values, count: broken.length - MAX_TOLD }));
    const [first] = open;
    if (first) {
      const { path, link } = first;
      told.push(say.fail("http", { path, line: link.line }, { path, target: cut(link.target), count: open.length }));
    }
    if (told.length > 0) return told;
    return count > 0 ? say.pass("resolve", undefined, { count }) : say.notApplicable("none");
  },
});

function judge(
  repository: RepositoryView,
  path: string,
  { target, text, line }: Link,
  say: Say<Message>,
): Verdict | "found" | "unknown" {
  const destination = resolveLink(repository, path, target);
  if (destination.kind === "found" || destination.kind === "unknown") return destination.kind;
  const at = { path, line };
  if (destination.kind === "empty") return text === "" ? "unknown" : say.fail("empty", at, { path, target: cut(text) });
  const right = "path" in destination ? destination.path : "";
  return say.fail(destination.kind, at, { path, target: cut(target), right });
}

/** Texts of licences and of forms are others' words, and old reports tell of what was. */
function isLeftOut(path: string): boolean {
  return (
    healthKindOf(path) === "licence" ||
    isSelfAssessment(path) ||
    /(^|\/)(templates?|skabeloner|_includes|_layouts)\/|(^|\/)[^/]*(template|skabelon)[^/]*$/i.test(path)
  );
}

/** Addresses on the open web; names of schemas, machines of one's own and examples are none. */
function isUnencrypted(target: string): boolean {
  const host = /^http:\/\/([^/?#]*)/i.exec(target)?.[1]?.toLowerCase() ?? "";
  if (!/^[a-zA-ZÀ-ÖØ-öø-ž\d.-]+\.[a-zæøå]{2,}$/.test(host)) return false;
  return !/(^|\.)(example|localhost|local|test|invalid|internal|lan|svc|intern)(\.[a-z]+)?$|(^|\.)(www\.w3\.org|schemas?\.[a-z0-9.-]+|json-schema\.org|purl\.org|xmlns\.com|mozilla\.org|apache\.org|opensource\.org|creativecommons\.org|gnu\.org)$/.test(
    host,
  );
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
