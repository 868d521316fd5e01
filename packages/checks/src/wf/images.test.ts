import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { images } from "./images.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;

test.each([
  ["no CI", {}, "not-applicable none"],
  ["no images", workflow("jobs:\n  a: {}\n"), "not-applicable absent"],
  ["by tag", workflow("jobs:\n  a:\n    container: node:24\n"), "fail bad .github/workflows/a.yml:3"],
  ["by digest", workflow(`jobs:\n  a:\n    container: node:24@${DIGEST}\n`), "pass good .github/workflows/a.yml"],
  ["the product's own", workflow("jobs:\n  a:\n    container: ${{ env.IMAGE }}\n"), "not-applicable absent"],
  [
    "GitLab's",
    { ".gitlab-ci.yml": "default:\n  image: node:24\na:\n  script: x\n  services: [redis:7]\nb:\n  script: x\n" },
    "fail bad .gitlab-ci.yml:2",
  ],
  [
    "GitLab's own variable",
    { ".gitlab-ci.yml": "a:\n  image: $CI_REGISTRY_IMAGE\n  script: x\n" },
    "not-applicable absent",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(images, files)).toEqual([expected]);
});
