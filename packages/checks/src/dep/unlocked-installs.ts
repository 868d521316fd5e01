import { manifests } from "../facts/manifests.ts";
import { pipelines } from "../facts/pipelines.ts";
import { fact } from "../repository-view.ts";

/** A command in a build that takes other versions than the lock file's. */
export interface UnlockedInstall {
  readonly path: string;
  readonly line: number;
  readonly command: string;
}

/** Commands in Dockerfiles and CI that may change what the lock file says, instead of holding to it. */
export const unlockedInstalls = fact((repository): readonly UnlockedInstall[] => {
  const dockerfiles = manifests(repository).filter(({ ecosystem }) => ecosystem === "docker");
  const texts = [
    ...dockerfiles.map(({ path }) => ({ path, text: repository.files.text(path) ?? "" })),
    ...pipelines(repository).map(({ path, text }) => ({ path, text })),
  ];
  return texts.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const command = /^\s*#/.test(line) ? undefined : findCommand(line.slice(0, 2000));
      return command === undefined ? [] : [{ path, line: index + 1, command }];
    }),
  );
});

/** `npm install` for the whole package: with names of packages, or for the machine, it is something else. */
function findCommand(line: string): string | undefined {
  for (const part of line.split(/&&|\|\||[;|]/)) {
    const [, command = "", rest = ""] = /\b(npm (?:install|i)|composer update)(?![\w-])(.*)$/.exec(part) ?? [];
    const words = rest
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "" && word !== "\\" && !/^["'\])]+$/.test(word));
    const isWhole =
      words.every((word) => word.startsWith("-")) && !words.some((word) => /^(-g|--global|--lock)$/.test(word));
    if (command !== "" && isWhole) return command;
  }
  return undefined;
}
