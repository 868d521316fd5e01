import { commands, type Command } from "../facts/commands.ts";
import { expand } from "../facts/commands/expand.ts";
import { stacks, type Stack, type Technology } from "../facts/stacks.ts";
import { sourceFiles } from "../facts/stacks/source-files.ts";
import { isVendored } from "../facts/vendored.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { BUILT_IN, INSTALLS, LINTERS, type BuiltIn, type Linter } from "./linters.ts";

/** A linter that CI runs, and the place in CI from which it is run. */
export interface Run {
  readonly name: string;
  readonly technologies: Linter["technologies"];
  readonly path: string;
  readonly line: number;
}

/** Every linter that CI runs, each once, at its first place. */
export const lintersRun = fact((repository: RepositoryView): readonly Run[] => {
  const found = new Map<string, Run>();
  const add = (name: string, technologies: Run["technologies"], { path, line }: Command): void => {
    if (!found.has(name)) found.set(name, { name, technologies, path, line });
  };
  for (const command of commands(repository)) {
    const linter = LINTERS.find((each) => runs(each, command));
    if (linter) add(linter.name, linter.technologies, command);
    const script = linter || command.isAction ? undefined : findUnknownScript(repository, command);
    if (script !== undefined) add(script, "any", command);
    for (const builtIn of command.isAction ? [] : BUILT_IN)
      if (builtIn.command.test(command.text) && isAsked(repository, builtIn))
        add(builtIn.name, builtIn.technologies, command);
  }
  return [...found.values()];
});

function runs({ command, action }: Linter, { text, isAction }: Command): boolean {
  if (isAction) return action?.test(text) ?? false;
  return command !== undefined && command.test(text) && !INSTALLS.test(text);
}

const NAMED =
  /\b(?:npm|pnpm|yarn|composer)\b.*\s((?:lint|code-?style|coding-standards?(?:-check)?|format:check|cs:check)(?:[:/]\S+)?)$/;

/** A script whose name says what it is for, where its package is not here to say what it runs. */
function findUnknownScript(repository: RepositoryView, { text, folder }: Command): string | undefined {
  const name = INSTALLS.test(text) ? undefined : NAMED.exec(text)?.[1];
  return name === undefined || expand(repository, text, folder).length > 0 ? undefined : name;
}

function isAsked({ files }: RepositoryView, { files: globs, isAsked: test }: BuiltIn): boolean {
  return files
    .find(...globs)
    .slice(0, 50)
    .some((path) => test(files.text(path) ?? ""));
}

/** Linters that are set up in the repository, whether CI runs them or not. */
export function lintersMeant({ files }: RepositoryView): readonly { readonly name: string; readonly path: string }[] {
  return LINTERS.flatMap(({ name, config }) => {
    const path = config && files.find(...config).find((each) => !isVendored(each));
    return path === undefined ? [] : [{ name, path }];
  });
}

/** What the product is written in, the largest part first; scripts beside it do not count where there is more. */
export function technologiesOf(repository: RepositoryView): readonly Technology[] {
  const programs = stacks(repository).filter((stack) => !isSite(repository, stack));
  const all = [...new Set(programs.map(({ technology }) => technology))];
  const main = all.filter((technology) => technology !== "shell" && technology !== "sql");
  return main.length > 0 ? main : all;
}

/** Generators of web sites from documents. */
const SITES: ReadonlySet<string> = new Set(["Jekyll", "Sphinx", "MkDocs", "Docusaurus", "VitePress"]);

/** What a generator is set up with is no code of the product's. */
function isSite(repository: RepositoryView, { frameworks, folder, technology }: Stack): boolean {
  if (frameworks.length === 0 || !frameworks.every((name) => SITES.has(name))) return false;
  const inside = folder === "" ? "" : `${folder}/`;
  return !sourceFiles(repository).some((file) => file.technology === technology && file.path.startsWith(inside));
}

/** True where a linter looks at code of a technology. */
export function covers({ technologies }: Run, technology: Technology): boolean {
  if (technologies === "any") return true;
  const kin: readonly Technology[] = ["typescript", "javascript"];
  return (
    technologies.includes(technology) || (kin.includes(technology) && technologies.some((each) => kin.includes(each)))
  );
}
