import { defineCheck } from "../check.ts";
import { firstPublishing, judgeUnreleased, RELEASE_MESSAGES } from "./releases.ts";
import { findSignature } from "./signature.ts";

export const signed = defineCheck({
  id: "rel/signed",
  severity: "should",
  kinds: ["code"],
  requirements: [],
  standards: { osps: ["BR-06.01"], scorecard: ["Signed-Releases"] },
  fix: [".github/workflows/release.yml"],
  title: { da: "Udgivelser kan bevises at være jeres", en: "Releases can be proven to be yours" },
  why: {
    da: "Den, der henter en udgivelse, skal kunne se, at ingen har skiftet den ud på vejen. Det kræver en underskrift, en attestation eller i det mindste en liste med kontrolsummer.",
    en: "Whoever fetches a release must be able to see that nobody swapped it on the way. That takes a signature, an attestation or at least a list of checksums.",
  },
  good: {
    da: "actions/attest-build-provenance, cosign, npm publish --provenance eller provenance i docker/build-push-action.",
    en: "actions/attest-build-provenance, cosign, npm publish --provenance or provenance in docker/build-push-action.",
  },
  pitfalls: {
    da: "En kontrolsum, der ligger på samme side som filen, beviser kun, at den kom hel frem; en nøgle, som kun én person har.",
    en: "A checksum on the same page as the file proves only that it arrived whole; a key that only one person has.",
  },
  next: {
    da: "Tilføj actions/attest-build-provenance i det job, der udgiver, med id-token: write og attestations: write.",
    en: "Add actions/attest-build-provenance to the job that publishes, with id-token: write and attestations: write.",
  },
  messages: {
    ...RELEASE_MESSAGES,
    attested: {
      da: "Udgivelsen bliver attesteret eller underskrevet: {path} linje {line}.",
      en: "The release is attested or signed: {path} line {line}.",
    },
    hashed: {
      da: "Udgivelsen får kontrolsummer: {path} linje {line}.",
      en: "The release gets checksums: {path} line {line}.",
    },
    assets: { da: "Der ligger {name} ved udgivelserne.", en: "{name} lies with the releases." },
    missing: {
      da: "{path} udgiver uden underskrift, attestation eller kontrolsummer.",
      en: "{path} publishes without a signature, an attestation or checksums.",
    },
  },
  run(repository, say) {
    const signature = findSignature(repository);
    if (signature?.kind === "assets") return say.pass("assets", undefined, { name: signature.name });
    if (signature) {
      const { kind, path, line } = signature;
      return say.pass(kind, { path, line }, { path, line });
    }
    const path = firstPublishing(repository);
    return judgeUnreleased(repository, say) ?? say.fail("missing", { path }, { path });
  },
});
