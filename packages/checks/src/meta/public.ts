import { defineCheck } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";
import { isInsideNetwork, isOpenForge } from "./hosts.ts";

export const isPublic = defineCheck({
  id: "meta/public",
  severity: "must",
  requirements: ["F1"],
  standards: { spc: [1], osps: ["QA-01.01"] },
  title: { da: "Repositoryet er åbent for alle", en: "The repository is open to all" },
  why: {
    da: "Åben kildekode bliver til i det åbne. F1 kræver, at arbejdet foregår i et offentligt repository, så andre kan følge med og bidrage, mens det sker.",
    en: "Open source is made in the open. F1 asks that the work happens in a public repository, so that others can follow and contribute while it happens.",
  },
  good: {
    da: "Alle kan læse repositoryet uden at logge ind, også det, hvor det daglige arbejde foregår.",
    en: "Anybody can read the repository without logging in, also the one in which the daily work is done.",
  },
  pitfalls: {
    da: "Det åbne repository er en kopi, og arbejdet foregår på leverandørens lukkede server.",
    en: "The open repository is a copy, and the work is done on the supplier's closed server.",
  },
  next: {
    da: "Gør repositoryet offentligt hos kodeværten, eller flyt det til en, alle kan se. Giv kontrollen kodeværtens oplysninger, så den kan se det.",
    en: "Make the repository public on the forge, or move it to one that all can see. Give the check the forge's facts, so that it can tell.",
  },
  messages: {
    open: {
      da: "Kodeværten siger, at repositoryet er offentligt.",
      en: "The forge says that the repository is public.",
    },
    closed: {
      da: "Kodeværten siger, at repositoryet er lukket.",
      en: "The forge says that the repository is private.",
    },
    inside: {
      da: "Repositoryet ligger på {host}, som kun kan nås indefra.",
      en: "The repository lives at {host}, which can be reached from inside only.",
    },
    "other-host": {
      da: "Repositoryet ligger på {host}. Om alle kan læse det dér, kan ikke ses her.",
      en: "The repository lives at {host}. Whether all can read it there cannot be seen here.",
    },
    "not-asked": {
      da: "Repositoryet ligger på {host}; kodeværten er ikke spurgt, om det er offentligt.",
      en: "The repository lives at {host}; the forge was not asked whether it is public.",
    },
    nowhere: {
      da: "Det kan ikke ses, hvor repositoryet ligger: der er ingen adresse i produktkortet og ingen remote.",
      en: "It cannot be seen where the repository lives: there is no address in the card, and no remote.",
    },
  },
  run(repository, say) {
    const address = forgeAddress(repository);
    const place = address ? { url: address.url } : {};
    const known = repository.forge?.public;
    if (known !== undefined) return known ? say.pass("open", place) : say.fail("closed", place);
    if (!address) return say.unknown("nowhere");
    const { host } = address;
    if (isInsideNetwork(host)) return say.fail("inside", place, { host });
    return say.unknown(isOpenForge(host) ? "not-asked" : "other-host", place, { host });
  },
});
