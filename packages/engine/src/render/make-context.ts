import { fail, type Card, type Repository, type Result } from "@os2kit/model";

/** The parts of a product that may live in repositories of their own. */
type Part = "code" | "docs" | "management";

/** What templates and conditions see: the card's fields by their paths, and where things are. */
export interface RenderContext extends Readonly<Record<string, unknown>> {
  readonly repository: Repository;
  /** Which parts of the product this repository carries. */
  readonly here: Readonly<Record<Part, boolean>>;
  /** What to put before a path of each part: nothing here, else the web address of its repository's files. */
  readonly links: Readonly<Record<Part, string>>;
}

/**
 * Makes the context for one repository of a product.
 * @param name the repository; may be left out when the card has one at most
 */
export function makeContext(card: Card, name: string | undefined): Result<RenderContext> {
  const repositories = listRepositories(card);
  const options = repositories.map((each) => each.name).join(", ");
  const repository = name === undefined ? repositories[0] : repositories.find((each) => each.name === name);
  if (!repository) return fail({ code: "render.repository", args: { found: name ?? "", options } });
  if (name === undefined && repositories.length > 1)
    return fail({ code: "render.repository-needed", args: { options } });

  const carriers: Record<Part, Repository> = {
    code: findPrimary(repositories),
    docs: repositories.find(({ kind }) => kind === "docs") ?? findPrimary(repositories),
    management: repositories.find(({ kind }) => kind === "management") ?? findPrimary(repositories),
  };
  const isHere = (part: Part) => carriers[part].name === repository.name;
  const link = (part: Part) => (isHere(part) ? "" : filesAddress(card, carriers[part]));
  return {
    ok: true,
    value: {
      ...card,
      repositories,
      repository,
      here: {
        code: ["code", "deployment"].includes(repository.kind),
        docs: isHere("docs"),
        management: isHere("management"),
      },
      links: { code: link("code"), docs: link("docs"), management: link("management") },
    },
  };
}

/** A card without repositories is a product in one. */
function listRepositories(card: Card): readonly Repository[] {
  const named: readonly Repository[] =
    card.repositories.length > 0 ? card.repositories : [{ name: card.product.slug, kind: "code", branch: "main" }];
  return named.map((each) => {
    const address = each.address?.replace(/\/+$/, "") ?? deriveAddress(card, each.name);
    return address === undefined ? each : { ...each, address };
  });
}

/** The repository that carries what has none of its own. */
function findPrimary(repositories: readonly Repository[]): Repository {
  const primary = repositories.find(({ kind }) => kind === "code") ?? repositories[0];
  if (!primary) throw new Error("a product has at least one repository");
  return primary;
}

function deriveAddress(card: Card, name: string): string | undefined {
  const { forge, namespace } = card.build;
  if (namespace === undefined) return undefined;
  if (forge === "github") return `https://github.com/${namespace}/${name}`;
  return forge === "gitlab" ? `https://gitlab.com/${namespace}/${name}` : undefined;
}

/** Where a forge shows the files of a repository's default branch, with a slash at the end. */
function filesAddress(card: Card, { address = "", branch }: Repository): string {
  const middle = { github: "blob", gitlab: "-/blob", forgejo: "src/branch", none: "blob" }[card.build.forge];
  return `${address}/${middle}/${branch}/`;
}
