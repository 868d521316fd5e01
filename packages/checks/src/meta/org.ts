import { defineCheck } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";
import { isInsideNetwork, isOpenForge, isOs2Organisation } from "./hosts.ts";

export const org = defineCheck({
  id: "meta/org",
  severity: "must",
  // In the sandbox an authority may still own the place; F6 asks for the hand-over from level 1.
  level: "1",
  requirements: ["F1", "F6"],
  standards: { spc: [1], osps: ["QA-01.01"] },
  title: {
    da: "Repositoryet ligger i en af OS2's organisationer",
    en: "The repository lives in an organisation of OS2's",
  },
  why: {
    da: "Den, der ejer organisationen hos kodeværten, bestemmer over koden, hvad der end står i kontrakten. F1 og F6 beder om et sted, som OS2 har udpeget og ejer.",
    en: "Whoever owns the organisation on the forge decides over the code, whatever the contract says. F1 and F6 ask for a place that OS2 has named and owns.",
  },
  good: {
    da: "Repositoryet ligger i produktets egen organisation, som OS2's sekretariat ejer, og leverandøren arbejder dér.",
    en: "The repository lives in the product's own organisation, which OS2's secretariat owns, and the supplier works there.",
  },
  pitfalls: {
    da: "Koden ligger hos leverandøren og spejles til OS2; en tidligere udvikler er eneejer.",
    en: "The code lies with the supplier and is mirrored to OS2; a former developer is the only owner.",
  },
  next: {
    da: "Aftal med OS2's sekretariat (os2@os2.eu), hvor repositoryet skal ligge, og flyt det med kodeværtens Transfer, så adresser og sager følger med.",
    en: "Agree with OS2's secretariat (os2@os2.eu) where the repository shall live, and move it with the forge's Transfer, so that addresses and issues come along.",
  },
  messages: {
    os2: {
      da: "Repositoryet ligger i {owner}, som er en af OS2's.",
      en: "The repository lives in {owner}, which is one of OS2's.",
    },
    other: {
      da: "Repositoryet ligger i {owner} på {host}, som ikke er en af de organisationer, OS2 er kendt for at eje.",
      en: "The repository lives in {owner} at {host}, which is none of the organisations that OS2 is known to own.",
    },
    host: {
      da: "Repositoryet ligger på {host}, som hverken er OS2's eller en åben kodevært.",
      en: "The repository lives at {host}, which is neither OS2's nor an open forge.",
    },
    nowhere: {
      da: "Det kan ikke ses, hvor repositoryet ligger: der er ingen adresse i produktkortet og ingen remote.",
      en: "It cannot be seen where the repository lives: there is no address in the card, and no remote.",
    },
  },
  run(repository, say) {
    const address = forgeAddress(repository);
    if (!address) return say.unknown("nowhere");
    const { host, owner, url } = address;
    const values = { host, owner };
    if (isOs2Organisation(host, owner)) return say.pass("os2", { url }, values);
    return say.fail(isOpenForge(host) && !isInsideNetwork(host) ? "other" : "host", { url }, values);
  },
});
