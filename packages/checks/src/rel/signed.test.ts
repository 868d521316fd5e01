import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { signed } from "./signed.ts";

const AT = ".github/workflows/a.yml";
const RELEASE = "run: gh release create v1";
const asset = (name: string) => ({ forge: { releases: [{ tag: "v1", date: "2026-01-01", assets: [name] }] } });

test.each([
  ["nothing published", steps("run: make"), {}, "not-applicable none"],
  ["unsigned", steps(RELEASE), {}, `fail missing ${AT}`],
  ["attested", steps(RELEASE, "uses: actions/attest-build-provenance@v4"), {}, `pass attested ${AT}:7`],
  ["signed", steps(RELEASE, "run: cosign sign --yes x"), {}, `pass attested ${AT}:7`],
  ["npm's provenance", steps("run: npm publish --provenance"), {}, `pass attested ${AT}:6`],
  [
    "an image's provenance",
    steps("{uses: docker/build-push-action@v6, with: {push: true, provenance: mode=max}}"),
    {},
    `pass attested ${AT}:6`,
  ],
  ["checksums", steps("run: sha256sum x > y", RELEASE), {}, `pass hashed ${AT}:6`],
  ["somebody else's checksum", steps("run: sha256sum --check x", RELEASE), {}, `fail missing ${AT}`],
  ["a signature at the forge", steps(RELEASE), asset("x.tar.gz.sig"), "pass assets"],
  ["other files at the forge", steps(RELEASE), asset("x.tar.gz"), `fail missing ${AT}`],
  [
    "GoReleaser's own signatures",
    {
      ".goreleaser.yml": "signs:\n  - cmd: cosign\n",
      ...steps("{uses: goreleaser/goreleaser-action@v6, with: {args: release}}"),
    },
    {},
    `pass attested ${AT}:6`,
  ],
  [
    "parts that cannot be seen",
    { ".gitlab-ci.yml": "include: {project: a/b, file: docker-release.yml}\n" },
    {},
    "unknown elsewhere .gitlab-ci.yml:1",
  ],
])("%s", (_, files, facts, expected) => {
  expect(runOne(signed, files, facts)).toEqual([expected]);
});
