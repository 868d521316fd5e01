import { fact } from "../repository-view.ts";
import { isVendored } from "../facts/vendored.ts";

/** Made for a developer's own machine, or for tests: no recipe for running the product. */
const FOR_DEVELOPMENT =
  /(^|[/._-])(dev|devel|development|devcontainer|local|test|tests|testing|e2e|ci|example|examples|sample)([/._-]|$)/i;

const isRecipe = (path: string) =>
  /(^|\/)((docker|container)file([._-][^/]*)?|[^/]+\.(docker|container)file)$/i.test(path) &&
  !/\.(dockerignore|md|sh|ya?ml|hbs|j2)$/i.test(path);

/** Dockerfiles of the product, those for development apart. */
export const containerFiles = fact(({ files }) => {
  const all = files.paths.filter((path) => isRecipe(path) && !isVendored(path)).slice(0, 50);
  return {
    production: all.filter((path) => !FOR_DEVELOPMENT.test(path)),
    development: all.filter((path) => FOR_DEVELOPMENT.test(path)),
  };
});
