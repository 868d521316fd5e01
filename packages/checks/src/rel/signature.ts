import type { RepositoryView } from "../repository-view.ts";
import { findInRelease, releaseAssets } from "./releases.ts";

/** What proves where a release comes from, the strongest first. */
export type Signature =
  | { readonly kind: "attested" | "hashed"; readonly path: string; readonly line: number }
  | { readonly kind: "assets"; readonly name: string };

const ATTESTS =
  /^(actions\/attest|sigstore\/|slsa-framework\/)|\b(cosign|rekor-cli|minisign|signify|jarsigner) (sign|attest)|\bgpg2?\b.*(--detach-sign|--sign\b|-b\b|--clearsign)|\bpublish\b.*--provenance\b|^docker\/build-push-action@.*\bprovenance=(true|mode=)|^pypa\/gh-action-pypi-publish@(release\/v1|v1(\.1[1-9]|$|\s))|\bbuild\b.*--(provenance|attest)\b(?!=false)|\bsigntool\b|\bdotnet nuget sign\b|\bmvnw?\b.*gpg:sign/i;
const HASHES = /\b(sha256sum|sha512sum|shasum|b2sum|Get-FileHash|openssl dgst|goreleaser)\b(?!.*\s(-c|--check)\b)/i;
const FILES = /\.(sig|asc|sigstore(\.json)?|intoto\.jsonl|minisig)$|provenance|attestation/i;

/** Finds what proves a release: an attestation or signature, a file of that kind at the forge, or checksums. */
export function findSignature(repository: RepositoryView): Signature | undefined {
  const attested = findInRelease(repository, ATTESTS, "signs");
  if (attested) return { kind: "attested", path: attested.path, line: attested.line };
  const name = releaseAssets(repository)?.find((asset) => FILES.test(asset));
  if (name !== undefined) return { kind: "assets", name };
  // GoReleaser lists checksums by itself.
  const hashed = findInRelease(repository, HASHES);
  return hashed && { kind: "hashed", path: hashed.path, line: hashed.line };
}
