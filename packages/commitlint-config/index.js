import { commitType } from "./commit-type.js";
import { issueReference } from "./issue-reference.js";

/**
 * Commit messages by Conventional Commits 1.0.0 that name their issue. Any language: case and full stops are free.
 * @type {import("@commitlint/types").UserConfig}
 */
export default {
  parserPreset: {
    parserOpts: {
      headerPattern: /^(\w+)(?:\(([^()]+)\))?!?: (.+)$/u,
      headerCorrespondence: ["type", "scope", "subject"],
      noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
    },
  },
  plugins: [{ rules: { "os2-type": commitType, "os2-issue": issueReference } }],
  rules: {
    "os2-type": [2, "always"],
    "os2-issue": [2, "always"],
    "header-max-length": [2, "always", 100],
    "header-trim": [2, "always"],
    "body-leading-blank": [2, "always"],
    "footer-leading-blank": [1, "always"],
  },
};
