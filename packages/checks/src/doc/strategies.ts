import { papers } from "../facts/papers.ts";
import { isMinutes } from "../facts/meetings.ts";
import type { Candidate } from "../judge-document.ts";
import { fact } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Section } from "../text/read-markdown.ts";
import { weighSections, weighText } from "../text/substance.ts";

/** How a product's strategy is called: its files, and its sections in other files. */
export const STRATEGY = {
  name: /^((os2\S*|produkt(et)?s?|product)[-_ ])?(vision|mission|strategi|strategy|produktstrategi|objectives|goals|målsætning(er)?)([-_ ](og|and|strategi|strategy|mission|vision|mål|goals|for)\S*)*$/,
  heading:
    /^((os2\S*|produktets|produkt|product|vores|our|the|projektets) )?(vision|mission|strategi|strategy|produktstrategi|mål|målsætning(er)?|formål og mål|goals?|objectives?)(,? (og|and|&|for) .*)?$/i,
};

/** A reference to the vision, mission or strategy of OS2 itself, by name or by link. */
export const OS2_STRATEGY =
  /\bOS2['’]?s?[- ](fælles |overordnede |egen |own )?((vision|mission),? (og|and) )?(strategi|vision|mission|formål|strategy)|(strategi(en)?|vision(en)?|mission(en)?|strategy) (for|of|i|hos) OS2\b|os2\.eu\/\S{0,100}(strategi|vision|mission)/i;

/** Sections of a strategy that other checks look at. */
const OTHERS = /national|punkt for punkt|point by point|overensstemmelse|konformitet|conformity|nytænkning|innovation/i;

/** The product's vision and strategy: one text for each file, however its sections are cut. */
export const joinStrategies = fact((repository): readonly Candidate[] =>
  papers(repository)
    .filter((paper) => !paper.closed && !isMinutes(paper))
    .flatMap(({ path, name }): readonly Candidate[] => {
      const sections = readDocument(repository, path)?.sections ?? [];
      const isWhole = STRATEGY.name.test(name);
      const about = isWhole ? sections : takeUnder(sections, STRATEGY.heading);
      const others = new Set(takeUnder(about, OTHERS));
      const kept = about.filter(
        (section) => !others.has(section) && !(isWhole && section.level === 1 && OTHERS.test(section.title)),
      );
      const waiting = kept.find(({ text }) => weighText(text).open.length + weighText(text).leftovers.length > 0);
      const first = waiting ?? kept[0];
      return first ? [{ path, line: first.line, ...weighSections(kept) }] : [];
    }),
);

/** Sections whose heading matches, with all that stands below them. */
function takeUnder(sections: readonly Section[], heading: RegExp): readonly Section[] {
  let level = Infinity;
  return sections.filter((section) => {
    if (section.level > level) return true;
    level = section.level > 0 && heading.test(section.title) ? section.level : Infinity;
    return level !== Infinity;
  });
}
