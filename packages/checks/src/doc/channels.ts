import { defineCheck, type Place, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";
import { needsLogin } from "../text/needs-login.ts";
import { readDocument } from "../text/read-document.ts";
import { findWaiting, nameOf, PASSAGE_MESSAGES, placeOf, sayAbsent } from "./judge-passages.ts";
import { findTrackers, guides, type NamedPlace } from "./trackers.ts";
import { words } from "./words.ts";

type Message = "declared" | "named" | "tracker" | "forge" | "login" | "mailOnly" | "open" | "unseen" | "missing";

export const channels = defineCheck<Message>({
  id: "doc/channels",
  severity: "must",
  scope: "product",
  requirements: ["F11", "G14"],
  standards: { spc: [5], osps: ["GV-02.01"] },
  fix: ["SUPPORT.md"],
  title: { da: "Et åbent sted at tale sammen", en: "A public place to talk" },
  why: {
    da: "Spørgsmål og svar skal kunne læses af den næste, der har samme spørgsmål. F11 og G14 bygger på, at fællesskabet kan mødes i det åbne.",
    en: "Questions and answers must be readable by the next person with the same question. F11 and G14 rest on the community being able to meet in the open.",
  },
  good: {
    da: "README, SUPPORT eller CONTRIBUTING nævner en opgaveliste, et forum, en chat eller en mailliste, som alle kan læse.",
    en: "README, SUPPORT or CONTRIBUTING names an issue list, a forum, a chat or a mailing list that anyone can read.",
  },
  pitfalls: {
    da: "Kun en postkasse; en chat, som kræver invitation; kanaler, der er nævnt, men lukket.",
    en: "A mailbox alone; a chat that needs an invitation; channels that are named but closed.",
  },
  next: {
    da: "Sæt toolbox.chat eller toolbox.tracker i produktkortet, eller skriv i SUPPORT.md, hvor man kan tale sammen.",
    en: "Set toolbox.chat or toolbox.tracker in the product card, or say in SUPPORT.md where people can talk.",
  },
  messages: {
    declared: { da: "Produktkortet angiver {url}.", en: "The product card gives {url}." },
    named: { da: "{path} henviser til {url}.", en: "{path} links to {url}." },
    tracker: {
      da: "{path} henviser til opgavelisten {url}, hvor alle kan læse med.",
      en: "{path} links to the issue list {url}, where all can read along.",
    },
    forge: {
      da: "Kodeværtens opgaveliste er åben for alle.",
      en: "The forge's issue list is open to all.",
    },
    login: {
      da: "{url} kræver login eller invitation, så andre kan ikke læse med.",
      en: "{url} asks for a login or an invitation, so others cannot read along.",
    },
    mailOnly: {
      da: "{path} giver kun en e-mail; der kan ingen andre læse med.",
      en: "{path} gives an e-mail address only; nobody else can read along there.",
    },
    open: {
      da: "{path} venter på svar om, hvor man taler sammen.",
      en: "{path} waits for an answer on where people talk.",
    },
    unseen: PASSAGE_MESSAGES.unseen,
    missing: {
      da: "Hverken README, SUPPORT eller CONTRIBUTING nævner et sted at tale sammen.",
      en: "Neither README, SUPPORT nor CONTRIBUTING names a place to talk.",
    },
  },
  run(repository, say) {
    const declared = judgeCard(repository, say);
    const named = findChannels(repository);
    const open = named.find(({ url }) => !needsLogin(url));
    if (declared?.outcome === "pass") return declared;
    if (open) return tell(repository, say, "named", open);
    const [list] = findTrackers(repository);
    if (list) return tell(repository, say, "tracker", list);
    if (repository.forge?.hasIssues === true && repository.forge.public !== false) return say.pass("forge");
    const waiting = findWaiting(guides(repository), TALK);
    const [closed] = named;
    if (waiting) return say.open("open", ...placed(repository, waiting));
    if (closed) return say.fail("login", placeOf(repository, closed.passage, closed.line), { url: closed.url });
    return declared ?? judgeMail(repository, say) ?? sayAbsent(repository, say);
  },
});

const CHANNEL =
  /^https?:\/\/[^\s/]*(?:os2samtale|zulip|zulipchat|slack|gitter|discord|matrix|element|mattermost|rocket\.chat|discourse|groups\.google|teams\.microsoft|loomio|lists?\.)[^\s]*|^https?:\/\/[^\s]{1,300}\/(?:-\/)?discussions(?:\/|[?#]|$)|^https?:\/\/(?:forum|debat|chat)\.[^\s]+|^\.\.\/\.\.\/discussions/i;
const NO_CHANNEL = /badge|shields\.io|\.svg|hooks\.slack|api\.slack|slack\.com\/(?:intl|help)/i;
const TALK = words(
  "tale sammen",
  "spørge[a-zA-ZÀ-ÖØ-öø-ž]*",
  "chat[a-zA-ZÀ-ÖØ-öø-ž]*",
  "forum",
  "diskut[a-zA-ZÀ-ÖØ-öø-ž]*",
  "toolbox\\.(chat|tracker)",
  "discuss[a-zA-ZÀ-ÖØ-öø-ž]*",
  "opgaveliste[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(issue )?tracker",
);

function judgeCard({ card }: RepositoryView, say: Say<Message>): Verdict | undefined {
  for (const name of ["chat", "tracker"] as const) {
    const url = card?.toolbox[name];
    const at = { field: `toolbox.${name}` };
    if (url !== undefined) return needsLogin(url) ? say.fail("login", at, { url }) : say.pass("declared", at, { url });
  }
  return undefined;
}

/** Forums, chats and mailing lists that the guides link to. */
export function findChannels(repository: RepositoryView): NamedPlace[] {
  return guides(repository).flatMap((passage) => {
    const links = readDocument(passage.repository, passage.path)?.links ?? [];
    return links
      .filter(({ target, image }) => !image && CHANNEL.test(target.slice(0, 500)) && !NO_CHANNEL.test(target))
      .map(({ target, line }) => ({ passage, line, url: target }));
  });
}

/** Where something stands, and the name of its file for the message. */
function placed(
  repository: RepositoryView,
  { passage, line }: Pick<NamedPlace, "passage" | "line">,
): [Place, { path: string }] {
  return [placeOf(repository, passage, line), { path: nameOf(repository, passage) }];
}

function tell(repository: RepositoryView, say: Say<Message>, message: "named" | "tracker", place: NamedPlace): Verdict {
  const [at, values] = placed(repository, place);
  return say.pass(message, at, { ...values, url: place.url });
}

function judgeMail(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  for (const passage of guides(repository)) {
    const mail = findMailAddresses(passage.text).find(({ address }) => !isStandInAddress(address));
    if (mail) return say.fail("mailOnly", ...placed(repository, { passage, line: passage.line + mail.line - 1 }));
  }
  return undefined;
}
