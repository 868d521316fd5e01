import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { verifyDoc } from "./verify-doc.ts";

const SIGNED = steps("run: gh release create v1", "uses: actions/attest-build-provenance@v4");

test.each([
  ["nothing to verify", steps("run: gh release create v1"), "not-applicable none"],
  ["untold", SIGNED, "fail missing"],
  [
    "a command",
    { ...SIGNED, "README.md": "# X\n\n```sh\ngh attestation verify x --repo a/b\n```\n" },
    "pass found README.md:3",
  ],
  [
    "a command for images",
    { ...SIGNED, "README.md": "# X\n\n`docker buildx imagetools inspect a/b --format json` tells its source.\n" },
    "pass found README.md:1",
  ],
  [
    "a section",
    { ...SIGNED, "docs/install.md": "# Install\n\n## Verify the download\n\nSo.\n" },
    "pass found docs/install.md:3",
  ],
  [
    "a section in Danish",
    { ...SIGNED, "README.md": "# X\n\n## Kontrol af udgivelsen\n\nSådan.\n" },
    "pass found README.md:3",
  ],
  ["another thing to verify", { ...SIGNED, "README.md": "# X\n\n## Verify your address\n\nSo.\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(verifyDoc, files)).toEqual([expected]);
});

test("of the product's other repository", () => {
  expect(runOne(verifyDoc, { "README.md": "x" }, { siblings: [viewLiteral(SIGNED)] })).toEqual(["fail missing"]);
});
