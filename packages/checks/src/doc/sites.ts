import { isVendored } from "../facts/vendored.ts";
import { fact, type RepositoryView } from "../repository-view.ts";

/** A generator that makes a web site of documents, by the name that people know it by. */
export type SiteTool =
  | "Jekyll"
  | "Sphinx"
  | "MkDocs"
  | "Docusaurus"
  | "Antora"
  | "mdBook"
  | "VitePress"
  | "VuePress"
  | "Hugo"
  | "GitBook"
  | "Starlight";

/** A site that is built from documents of the repository. */
export interface Site {
  readonly tool: SiteTool;
  /** Its configuration. */
  readonly path: string;
  /** Where its documents are, with `/` at the end; empty for the root. */
  readonly folder: string;
}

interface Sign {
  readonly tool: SiteTool;
  readonly name: RegExp;
  /** What the file must say to be this and nothing else of the same name. */
  readonly says?: RegExp;
  /** The documents, seen from the configuration. */
  readonly folder?: string;
}

const SIGNS: readonly Sign[] = [
  { tool: "Jekyll", name: /(^|\/)_config\.(ya?ml|toml)$/ },
  { tool: "Sphinx", name: /(^|\/)conf\.py$/, says: /sphinx|html_theme|master_doc|extensions *=/ },
  { tool: "MkDocs", name: /(^|\/)mkdocs\.ya?ml$/, folder: "docs/" },
  { tool: "Docusaurus", name: /(^|\/)docusaurus\.config\.[cm]?[jt]s$/, folder: "docs/" },
  { tool: "Antora", name: /(^|\/)antora\.yml$/ },
  { tool: "mdBook", name: /(^|\/)book\.toml$/, says: /^\[book\]/m, folder: "src/" },
  { tool: "VitePress", name: /(^|\/)\.vitepress\/config\.[cm]?[jt]s$/ },
  { tool: "VuePress", name: /(^|\/)\.vuepress\/config\.[cm]?[jt]s$/ },
  { tool: "Hugo", name: /(^|\/)hugo\.(toml|ya?ml|json)$/, folder: "content/" },
  {
    tool: "Hugo",
    name: /(^|\/)config\.(toml|ya?ml)$/,
    says: /^ *["']?(baseURL|languageCode)["']? *[:=]/im,
    folder: "content/",
  },
  { tool: "GitBook", name: /(^|\/)\.gitbook\.ya?ml$/ },
  { tool: "Starlight", name: /(^|\/)astro\.config\.[cm]?[jt]s$/, says: /starlight/i, folder: "src/content/docs/" },
];

/** The sites that are built from the repository's documents, nearest to the root first. */
export const sites = fact((repository): readonly Site[] =>
  repository.files.paths
    .flatMap((path) => readSite(repository, path) ?? [])
    .sort((a, b) => a.path.split("/").length - b.path.split("/").length),
);

const NAME = /(?:config|conf|mkdocs|antora|book|hugo)\.[a-z]+$/;

function readSite(repository: RepositoryView, path: string): Site | undefined {
  if (!NAME.test(path)) return undefined;
  const sign = SIGNS.find(({ name }) => name.test(path));
  if (!sign || isVendored(path) || /(^|\/)(tests?|fixtures|examples?)\//i.test(path)) return undefined;
  if (sign.says && !sign.says.test((repository.files.text(path) ?? "").slice(0, 20_000))) return undefined;
  const own = path.replace(/(\.vitepress\/|\.vuepress\/)?[^/]*$/, "");
  return { tool: sign.tool, path, folder: `${own}${sign.folder ?? ""}` };
}
