import { forgeAddress } from "../forge-address.ts";
import { guessKind } from "../guess-kind.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Finding } from "./proposal.ts";

/** Names of branches that hold what a product is; any other may be one that somebody works on. */
const MAIN = /^(main|master|trunk|develop|development|stable|production)$/;

/** The product's repositories, as far as their addresses are known. */
export function proposeRepositories(repository: RepositoryView): readonly Finding[] {
  const known = [repository, ...repository.siblings].flatMap((each) => {
    const address = forgeAddress(each);
    const branch = each.history?.branch;
    if (!address || address.name === ".github") return [];
    const named = branch !== undefined && MAIN.test(branch) ? { branch } : {};
    return [{ name: address.name, kind: guessKind(each.files), address: address.url, ...named }];
  });
  if (known.length === 0) return [];
  const note = { da: "adressen; filerne viser, hvad der er i det", en: "the address; the files show what is in it" };
  return [{ field: "repositories", value: known, from: { remote: true, note } }];
}
