/** Titles that site generators, themes and templates come with. */
const TITLES =
  /^(your (awesome )?(title|project|site|documentation)\b.*|my (awesome )?(project|site|docs?|documentation)|(project|site|product|page)[ -]?(title|name)?|title|titel|untitled|new project|just the docs( template)?|os2[ -]?(docs?|documentation)[ -]?template|os2 ?produ[kc]t|documentation template|docs[ -]template|template|skabelon|example|eksempel|test|todo|tbd|replace .*|\[.*\]|<.*>)$/i;

/** True for a site's title that says nothing of the product. */
export function isPlaceholderTitle(title: string): boolean {
  return TITLES.test(title.trim());
}
