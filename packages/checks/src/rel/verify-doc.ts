import { defineCheck } from "../check.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { findSignature } from "./signature.ts";

export const verifyDoc = defineCheck({
  id: "rel/verify-doc",
  severity: "could",
  scope: "product",
  kinds: ["code", "docs"],
  requirements: [],
  standards: { osps: ["DO-03.01", "DO-03.02"] },
  title: { da: "Sådan tjekker man en udgivelse", en: "How to verify a release" },
  why: {
    da: "En underskrift hjælper kun den, der ved, hvordan man ser efter. To linjer i README er nok.",
    en: "A signature helps only those who know how to look. Two lines in the README are enough.",
  },
  good: {
    da: "Kommandoen, som en driftsansvarlig kan køre, for eksempel gh attestation verify eller cosign verify, og hvad den skal svare.",
    en: "The command that an operator can run, such as gh attestation verify or cosign verify, and what it should answer.",
  },
  pitfalls: {
    da: "Kun en henvisning til værktøjets egen vejledning; et eksempel med en forkert adresse.",
    en: "Only a pointer to the tool's own manual; an example with a wrong address.",
  },
  next: {
    da: "Skriv i README under udgivelser: gh attestation verify <fil> --repo <ejer>/<navn>.",
    en: "Write in the README under releases: gh attestation verify <file> --repo <owner>/<name>.",
  },
  messages: {
    found: { da: "{path} fortæller, hvordan man tjekker en udgivelse.", en: "{path} tells how to verify a release." },
    missing: {
      da: "Intet dokument fortæller, hvordan man tjekker en udgivelse.",
      en: "No document tells how to verify a release.",
    },
    none: {
      da: "CI laver ingen underskrift eller kontrolsum, som nogen kan se efter.",
      en: "CI makes no signature or checksum that anybody could verify.",
    },
  },
  run(repository, say) {
    const found = findInstructions(repository);
    if (found) return say.pass("found", found, { path: found.path });
    const isSigned = [repository, ...repository.siblings].some((each) => findSignature(each) !== undefined);
    return isSigned ? say.fail("missing") : say.notApplicable("none");
  },
});

const MAX_DOCUMENTS = 80;
const COMMAND =
  /\b(gh attestation verify|cosign verify\w*|docker buildx imagetools inspect|slsa-verifier|gpg2? --verify|minisign -V|sha(256|512)sum (-c|--check)|shasum .*(-c|--check)|npm audit signatures|Get-FileHash|gh release verify)/i;
const HEADING =
  /\b(verify|verifying|verification of|verificer|verifikation af|kontrol af|kontrollér|tjek)\b.{0,30}\b(release|releases|download|signature|artifact|artefact|image|udgivelse|underskrift|fil)/i;

function findInstructions(repository: RepositoryView): { readonly path: string; readonly line: number } | undefined {
  for (const path of prose(repository).slice(0, MAX_DOCUMENTS)) {
    const document = readDocument(repository, path);
    const section = document?.sections.find(
      ({ title, text }) => HEADING.test(title.slice(0, 200)) || COMMAND.test(text),
    );
    const block = document?.code.find(({ text }) => COMMAND.test(text));
    const place = section ?? block;
    if (place) return { path, line: place.line };
  }
  return undefined;
}
