import { expect, test } from "vitest";
import { HOSTILE, sampleCheck } from "./testing/sample-check.ts";
import { toBadge } from "./to-badge.ts";

test("the badge tells the level and the day", () => {
  expect(toBadge(sampleCheck({ reached: "1" }), "da")).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="275" height="20" role="img" aria-label="OS2eksempel: OS2-dokumentation niveau 1 · 2026-11-24">
    <title>OS2eksempel: OS2-dokumentation niveau 1 · 2026-11-24</title>
    <rect width="124" height="20" fill="#333"/>
    <rect x="124" width="151" height="20" fill="#2f6f00"/>
    <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    <text x="62" y="14">OS2-dokumentation</text>
    <text x="199.5" y="14">niveau 1 · 2026-11-24</text>
    </g>
    </svg>
    "
  `);
});

test.each([
  [undefined, "no level yet"],
  ["sandbox", "sandbox"],
  ["3", "level 3"],
] as const)("%s reached is said as %s", (reached, words) => {
  expect(toBadge(sampleCheck(reached ? { reached } : {}), "en")).toContain(`${words} · 2026-11-24</text>`);
});

test("colours can be read: 4.5:1 at least between each colour and the white letters", () => {
  const badges = ([undefined, "sandbox", "1", "2", "3"] as const).map((reached) =>
    toBadge(sampleCheck(reached ? { reached } : {}), "da"),
  );
  const colours = new Set(
    badges.flatMap((svg) => [...svg.matchAll(/<rect[^>]*fill="(#[0-9a-f]+)"/g)].map(([, colour = ""]) => colour)),
  );
  expect(colours.size).toBeGreaterThan(3);
  expect([...colours].filter((colour) => 1.05 / (luminance(colour) + 0.05) < 4.5)).toEqual([]);
});

test("a product's name cannot become markup", () => {
  const svg = toBadge(sampleCheck({ product: HOSTILE }), "da");
  expect(svg).not.toContain("<script");
  expect(svg.match(/<[a-z]+/g)).toEqual(["<svg", "<title", "<rect", "<rect", "<g", "<text", "<text"]);
});

function luminance(colour: string): number {
  const digits =
    colour.length === 4
      ? colour
          .slice(1)
          .split("")
          .map((digit) => digit + digit)
      : (colour.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
