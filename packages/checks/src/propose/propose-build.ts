import { findQuestion } from "@os2kit/model";
import { SITES, stacks, TECHNOLOGY_NAMES, type Stack } from "../facts/stacks.ts";
import { manifests } from "../facts/manifests.ts";
import { sourceFiles } from "../facts/stacks/source-files.ts";
import { isVendored } from "../facts/vendored.ts";
import { forgeAddress } from "../forge-address.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asList, asText } from "../text/plain-values.ts";
import { findDatabase } from "./database.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import { first, type Finding } from "./proposal.ts";
import { proposeStandards } from "./propose-standards.ts";

/** How the product is made and where its code lives. */
export function proposeBuild(repository: RepositoryView): readonly Finding[] {
  const isProgram = repository.kind === "code" || repository.kind === "deployment";
  return [
    ...(isProgram
      ? [...proposeStack(repository), ...proposeTechnologies(repository), ...proposeStandards(repository)]
      : []),
    ...proposeForge(repository),
    ...proposeSoftware(repository),
    ...(isProgram ? [...proposeContainer(repository), ...findDatabase(repository)] : []),
  ];
}

function proposeStack(repository: RepositoryView): readonly Finding[] {
  const path = stacks(repository)[0]?.path ?? findRust(repository)?.path;
  if (path === undefined) return [];
  const note = { da: "koden findes i forvejen", en: "the code exists already" };
  return [{ field: "build.stack", value: "none", from: { path, line: 1, note } }];
}

/** More than these tell no longer what the product is built on. */
const MAX_TECHNOLOGIES = 12;

function proposeTechnologies(repository: RepositoryView): readonly Finding[] {
  const parts = stacks(repository).map((part) => ({ path: part.path, names: namesOf(part) }));
  const rust = findRust(repository);
  const value: string[] = [];
  const paths: string[] = [];
  for (const { path, names } of rust?.isMain ? [rust, ...parts] : [...parts, ...(rust ? [rust] : [])]) {
    const added = names.filter((name) => !value.includes(name));
    if (added.length > 0) paths.push(path);
    value.push(...added);
  }
  const [path, ...others] = paths;
  if (path === undefined) return [];
  const also = others.join(", ");
  const note = also === "" ? { da: "byggefilen", en: "the build file" } : { da: `og ${also}`, en: `and ${also}` };
  return [{ field: "build.technologies", value: value.slice(0, MAX_TECHNOLOGIES), from: { path, line: 1, note } }];
}

/** Rust has no skeleton and no checks of its own, so it is no stack; it is a technology all the same. */
function findRust(
  repository: RepositoryView,
): { readonly path: string; readonly names: readonly string[]; readonly isMain: boolean } | undefined {
  const crate = manifests(repository).find(({ ecosystem }) => ecosystem === "cargo");
  if (!crate) return undefined;
  const isMain = repository.files.find("**/*.rs").length > sourceFiles(repository).length;
  return { path: crate.path, names: ["Rust"], isMain };
}

/** Language and frameworks of a part; what makes a site of documents is no technology of the product. */
function namesOf({ technology, frameworks }: Stack): readonly string[] {
  const own = frameworks.filter((name) => !SITES.includes(name));
  if (own.length === 0 && frameworks.length > 0) return [];
  // The old and the new .NET have names of their own.
  return own.some((name) => name.startsWith(TECHNOLOGY_NAMES[technology]))
    ? own
    : [TECHNOLOGY_NAMES[technology], ...own];
}

const CI: readonly (readonly [forge: string, globs: readonly string[]])[] = [
  ["github", [".github/workflows/*.{yml,yaml}", ".github/dependabot.yml", ".github/{issue,pull_request}_template*"]],
  ["gitlab", [".gitlab-ci.yml", ".gitlab/**"]],
  ["forgejo", [".forgejo/workflows/*", ".gitea/workflows/*"]],
];

function proposeForge(repository: RepositoryView): readonly Finding[] {
  const field = "build.forge";
  const address = forgeAddress(repository);
  const known = address && address.forge !== "other" ? address.forge : undefined;
  const signs = CI.flatMap(([forge, globs]) => {
    const path = repository.files.find(...globs)[0];
    return path === undefined ? [] : [{ forge, path }];
  });
  const [sign, another] = signs;
  const note = { da: "kodeværtens egen fil", en: "the forge's own file" };
  return [
    ...first(
      known && address
        ? { field, value: known, from: { remote: true, note: { da: address.url, en: address.url } } }
        : undefined,
      sign && !another ? { field, value: sign.forge, from: { path: sign.path, line: 1, note } } : undefined,
      sign
        ? {
            field,
            from: {
              path: sign.path,
              line: 1,
              note: { da: "filer til flere kodeværter", en: "files for several forges" },
            },
          }
        : undefined,
    ),
    ...(address
      ? [
          {
            field: "build.namespace",
            value: address.owner,
            from: { remote: true, note: { da: address.url, en: address.url } } as const,
          },
        ]
      : []),
  ];
}

/** Fields that publiccode.yml has in the card's own words; its older words mean nothing to the card. */
function proposeSoftware(repository: RepositoryView): readonly Finding[] {
  const file = ownPubliccode(repository);
  if (!file) return [];
  const allowed = (field: string, text: string) => {
    const question = findQuestion(field);
    return question !== undefined && "options" in question && question.options.some(({ value }) => value === text);
  };
  const type = file.text("softwareType");
  const platforms = asList(file.value.platforms).flatMap((each) => asText(each)?.toLowerCase() ?? []);
  const known = [...new Set(platforms)].filter((each) => allowed("build.platforms", each));
  const from = (name: string) => file.from({ da: name, en: name }, name);
  return [
    ...(type !== undefined && allowed("build.softwareType", type)
      ? [{ field: "build.softwareType", value: type, from: from("softwareType") }]
      : []),
    ...(known.length > 0 ? [{ field: "build.platforms", value: known, from: from("platforms") }] : []),
  ];
}

/** Images for work on the product, and for its tests, are no way to deliver it. */
const FOR_WORK =
  /(^|\/)(\.devcontainer|\.ddev|\.docksal|dev[^/]*|tests?|e2e|cypress|examples?|docs?|tools?|\.ci|ci)\/|(^|[/._-])(dev|develop|development|test|tests|ci|vpn|local)([._-]|$)|vpn/i;

function proposeContainer(repository: RepositoryView): readonly Finding[] {
  const [image] = manifests(repository)
    .filter(({ ecosystem, path }) => ecosystem === "docker" && !FOR_WORK.test(path) && !isVendored(path))
    .sort((a, b) => a.path.split("/").length - b.path.split("/").length);
  if (!image) return [];
  const note = { da: "opskriften på en container", en: "the recipe of a container" };
  return [{ field: "build.container", value: true, from: { path: image.path, line: 1, note } }];
}
