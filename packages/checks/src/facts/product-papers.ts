import { fact } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Link } from "../text/read-markdown.ts";
import { isMinutes } from "./meetings.ts";
import { papers, type Paper } from "./papers.ts";

/** Papers about the product; minutes and decisions touch every subject, as items of an agenda, and are left out. */
export const productPapers = fact((repository): readonly Paper[] =>
  papers(repository).filter((paper) => !isMinutes(paper) && !/(^|\/)(beslutninger|decisions)\/$/.test(paper.folder)),
);

/** Texts that tell how the product is run, and not how the software works. */
export const managementTexts = fact((repository): readonly Paper[] =>
  productPapers(repository).filter((paper) => !paper.closed && !isGuide(paper)),
);

/** The addresses that those texts refer to: pages of other sites, and mailboxes. */
export const managementLinks = fact((repository): readonly (Link & { readonly path: string })[] =>
  managementTexts(repository).flatMap(({ path }) =>
    (readDocument(repository, path)?.links ?? [])
      .filter(({ target }) => /^(https?:|mailto:)/i.test(target))
      .map((link) => ({ ...link, target: link.target.slice(0, 300), path })),
  ),
);

function isGuide({ folder, name }: Paper): boolean {
  return (
    /(^|\/)(api|user-?guides?|brugervejledning(er)?|vejledning(er)?|manual(er|s)?|releases?|changelogs?|adr|modules?|moduler|examples?|samples?|tests?|src)\//.test(
      folder,
    ) || /^(change[-_]?log|news|license|licence|code[-_]of[-_]conduct|release[-_ ]?notes)/.test(name)
  );
}
