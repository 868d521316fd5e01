import { stacks } from "../facts/stacks.ts";
import { fact } from "../repository-view.ts";

const SITES: readonly string[] = ["Jekyll", "Sphinx", "MkDocs", "Docusaurus", "VitePress", "QGIS plugin"];

/** Kinds of Composer package that are put into another program. */
const PARTS =
  /"type"\s*:\s*"(drupal-(custom-)?(module|theme|profile)|library|symfony-bundle|wordpress-plugin|typo3-cms-extension)"/;

/** True for a program that runs by itself; false for papers, data, sites, and parts of other programs. */
export const isProgram = fact((repository) => {
  if (PARTS.test(repository.files.text("composer.json") ?? "")) return false;
  return stacks(repository).some(
    ({ technology, frameworks }) =>
      technology !== "sql" && (frameworks.length === 0 || frameworks.some((name) => !SITES.includes(name))),
  );
});
