import { defineCheck } from "../check.ts";
import { findInRelease, firstPublishing, judgeUnreleased, RELEASE_MESSAGES, releaseAssets } from "./releases.ts";

export const sbom = defineCheck({
  id: "rel/sbom",
  severity: "should",
  kinds: ["code"],
  requirements: [],
  standards: { osps: ["QA-02.02"], scorecard: ["SBOM"] },
  fix: [".github/workflows/release.yml", ".gitlab/ci/release.yml"],
  title: { da: "Stykliste følger med udgivelsen", en: "A bill of materials comes with the release" },
  why: {
    da: "Når der findes et hul i en del, som tusinder bruger, skal en driftsansvarlig kunne se på et minut, om produktet er ramt. Det kræver en maskinlæsbar stykliste (SBOM) for hver udgivelse.",
    en: "When a hole is found in a part that thousands use, whoever operates the product must see within a minute whether it is hit. That takes a machine-readable bill of materials (SBOM) for each release.",
  },
  good: {
    da: "En fil i CycloneDX eller SPDX, lavet af CI og lagt ved udgivelsen eller i imaget.",
    en: "A file in CycloneDX or SPDX, made by CI and put with the release or in the image.",
  },
  pitfalls: {
    da: "En stykliste, der er lavet én gang og lagt i repositoryet; den passer ikke længere efter næste opdatering.",
    en: "A bill made once and put into the repository; it is wrong after the next update.",
  },
  next: {
    da: "Tilføj anchore/sbom-action, npm sbom, cyclonedx-maven-plugin eller trivy i det job, der udgiver, og læg filen ved.",
    en: "Add anchore/sbom-action, npm sbom, cyclonedx-maven-plugin or trivy to the job that publishes, and put the file with it.",
  },
  messages: {
    ...RELEASE_MESSAGES,
    made: {
      da: "CI laver en stykliste: {path} linje {line}.",
      en: "CI makes a bill of materials: {path} line {line}.",
    },
    assets: { da: "{name} ligger ved udgivelserne.", en: "{name} lies with the releases." },
    missing: { da: "{path} udgiver uden en stykliste.", en: "{path} publishes without a bill of materials." },
  },
  run(repository, say) {
    const made = findInRelease(repository, MAKES, "sboms");
    if (made) return say.pass("made", { path: made.path, line: made.line }, { path: made.path, line: made.line });
    const asset = releaseAssets(repository)?.find((name) => ASSET.test(name));
    if (asset !== undefined) return say.pass("assets", undefined, { name: asset });
    const path = firstPublishing(repository);
    return judgeUnreleased(repository, say) ?? say.fail("missing", { path }, { path });
  },
});

const MAKES =
  /^(anchore\/sbom-action(@|\/(?!download-syft))|cyclonedx\/|advanced-security\/(generate|spdx)|microsoft\/sbom-action|aquasecurity\/trivy-action@.*\b(cyclonedx|spdx))|^docker\/build-push-action@.*\bsbom=(true|generator)|(?:^|[\s"'/])syft\s+(?!version)\S|\b(cdxgen|cyclonedx-\w+|cyclonedx-py|CycloneDX\b.*-o|spdx-sbom-generator|sbom-tool generate|bom generate)\b|\b(npm|pnpm) sbom\b|\bcyclonedx:make\w+|\bcyclonedxBom\b|\bdotnet[ -]cyclonedx\b|\btrivy\b.*\b(cyclonedx|spdx)|\bcomposer CycloneDX:make-sbom\b|--sbom[= ]?(true|type=)?/i;

const ASSET = /sbom|cyclonedx|\.cdx\.(json|xml)|\.spdx(\.json)?$|(^|[/-])bom\.(json|xml)$/i;
