/** What a change can be, and when. The first two reach a changelog. */
export const TYPES = {
  feat: "something that users can do now",
  fix: "something that went wrong before",
  perf: "the same, quicker or with less",
  refactor: "the same, by better code",
  docs: "documents alone",
  test: "tests alone",
  build: "how the product is built, or what it depends on",
  ci: "what runs for each change",
  chore: "what fits nowhere else",
  revert: "an earlier change taken back",
};
