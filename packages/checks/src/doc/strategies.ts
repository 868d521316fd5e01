import { productPapers } from "../facts/product-papers.ts";
import type { Candidate } from "../judge-document.ts";
import { fact } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Section } from "../text/read-markdown.ts";
import { weighSections, type Substance } from "../text/substance.ts";

/** How a product's strategy is called: its files, and its sections in other files. */
export const STRATEGY = {
  name: /^((os2\S*|produkt(et)?s?|product)[-_ ])?(vision|mission|strategi|strategy|produktstrategi|objectives|goals|målsætning(er)?)([-_ ](og|and|strategi|strategy|mission|vision|mål|goals|for)[^-_ ]*)*$/,
  heading:
    /^((os2\S*|produktets|produkt|product|vores|our|the|projektets) )?(vision|mission|strategi|strategy|produktstrategi|mål|målsætning(er)?|formål og mål|goals?|objectives?)(,? (og|and|&|for) .*)?$/i,
};

/** A reference to the vision, mission or strategy of OS2 itself, by name or by link. */
export const OS2_STRATEGY =
  /\bOS2['’]?s?[- ](fælles |overordnede |egen |own )?((vision|mission),? (og|and) )?(strategi|vision|mission|formål|strategy)|(strategi(en)?|vision(en)?|mission(en)?|strategy) (for|of|i|hos) OS2\b|os2\.eu\/\S{0,100}(strategi|vision|mission)/i;

/** Sections of a strategy that other checks look at. */
const OTHERS = /national|punkt for punkt|point by point|overensstemmelse|konformitet|conformity|nytænkning|innovation/i;

/** Files, beside the strategy itself, whose sections may be the product's vision and goals. */
const TELLS =
  /^(readme|læsmig|governance|roadmap|køreplan|index|about|om|organisering|(produkt|product|projekt|project)\S*)([-_.](da|en))?$/;

/** The product's vision and strategy: one text for each file, however its sections are cut. */
export const joinStrategies = fact((repository): readonly Candidate[] =>
  productPapers(repository)
    .filter(({ closed }) => !closed)
    .flatMap(({ path, name }): readonly Candidate[] => {
      const isWhole = STRATEGY.name.test(name);
      if (!isWhole && !TELLS.test(name)) return [];
      const sections = readDocument(repository, path)?.sections ?? [];
      const about = isWhole ? sections : takeUnder(sections, STRATEGY.heading);
      const others = new Set(takeUnder(about, OTHERS));
      return joinSections(
        path,
        about.filter((section) => !others.has(section)),
      );
    }),
);

/** One text of several sections, whose open lines are still where they stand in the file. */
function joinSections(path: string, sections: readonly Section[]): readonly Candidate[] {
  const [first] = sections;
  if (!first) return [];
  const { text, substance } = weighSections(sections);
  const place = (list: (substance: Substance) => readonly number[]) =>
    sections.flatMap((section) =>
      list(weighSections([section]).substance).map((offset) => section.line - first.line + offset),
    );
  const open = place((each) => each.open);
  const leftovers = place((each) => each.leftovers);
  return [{ path, line: first.line, text, substance: { ...substance, open, leftovers } }];
}

/** Sections whose heading matches, with all that stands below them. */
function takeUnder(sections: readonly Section[], heading: RegExp): readonly Section[] {
  let level = Infinity;
  return sections.filter((section) => {
    if (section.level > level) return true;
    level = section.level > 0 && heading.test(section.title.slice(0, 200)) ? section.level : Infinity;
    return level !== Infinity;
  });
}
