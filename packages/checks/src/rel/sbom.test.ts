import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { sbom } from "./sbom.ts";

const AT = ".github/workflows/a.yml";
const RELEASE = "run: gh release create v1";
const forge = { releases: [{ tag: "v1", date: "2026-01-01", assets: ["app.cdx.json"] }] };

test.each([
  ["nothing published", steps("uses: anchore/sbom-action@v0"), {}, "not-applicable none"],
  ["none", steps(RELEASE), {}, `fail missing ${AT}`],
  ["by an action", steps(RELEASE, "uses: anchore/sbom-action@v0"), {}, `pass made ${AT}:7`],
  ["the tool only fetched", steps(RELEASE, "uses: anchore/sbom-action/download-syft@v0"), {}, `fail missing ${AT}`],
  ["npm", steps(RELEASE, "run: npm sbom --sbom-format cyclonedx"), {}, `pass made ${AT}:7`],
  ["Maven", steps(RELEASE, "run: mvn cyclonedx:makeAggregateBom"), {}, `pass made ${AT}:7`],
  [
    "in the image",
    steps("{uses: docker/build-push-action@v6, with: {push: true, sbom: true}}"),
    {},
    `pass made ${AT}:6`,
  ],
  [
    "GitLab with syft",
    { ".gitlab-ci.yml": "a:\n  script: [/syft dir:. -o spdx-json]\n  release: {tag_name: x}\n" },
    {},
    "pass made .gitlab-ci.yml:2",
  ],
  ["a file at the forge", steps(RELEASE), { forge }, "pass assets"],
])("%s", (_, files, facts, expected) => {
  expect(runOne(sbom, files, facts)).toEqual([expected]);
});
