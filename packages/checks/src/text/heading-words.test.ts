import { expect, test } from "vitest";
import { headingWords } from "./heading-words.ts";

test.each([
  ["**Om** _os_ ~~ikke~~", "Om os ikke"],
  ["my_tool og `__init__` og __fed__", "my_tool og __init__ og fed"],
  ["[Drift](drift.md) og [mål][m]", "Drift og mål"],
  ["[Unreleased]", "[Unreleased]"],
  ["![logo](a.png) OS2mo <br>", "OS2mo"],
  ["Drift {#drift .x}", "Drift"],
  ["IDEs *&#8203;*{.chip} { #ides }", "IDEs"],
  ["A &amp; B \\# C", "A & B # C"],
  ["  to   mellemrum ", "to mellemrum"],
])("%s", (text, expected) => {
  expect(headingWords(text)).toBe(expected);
});
