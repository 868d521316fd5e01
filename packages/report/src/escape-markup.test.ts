import { expect, test } from "vitest";
import { escapeMarkup } from "./escape-markup.ts";

test.each([
  [`<a href="x">'&'</a>`, "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"],
  ["a\u0000b\u001bc\nd\te", "abc\nd\te"],
  ["æøå 🟢", "æøå 🟢"],
])("%j", (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});
