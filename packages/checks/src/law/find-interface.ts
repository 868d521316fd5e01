import type { Place } from "../check.ts";
import { stacks } from "../facts/stacks.ts";
import { isVendored } from "../facts/vendored.ts";
import { publiccodeFile } from "../pc/publiccode-file.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { asText } from "../text/plain-values.ts";

const WITH = /^(standalone\/(web|mobile|desktop))$/;
const WITHOUT = /^(standalone\/(backend|iot)|library|configurationFiles)$/;

/** Frameworks that make pages for people. */
const FRAMEWORKS =
  /^(react|next|angular|vue|nuxt|svelte|drupal|wordpress|typo3|blazor|thymeleaf|razor|wicket|vaadin|ember|preact|gatsby|remix|symfony ux)/i;

/** Sources of pages; tests, documentation and libraries are left out. */
const PAGES =
  /\.(tsx|jsx|vue|svelte|cshtml|razor|twig|jsp|jspx|xhtml|erb)$|\.component\.html$|(^|\/)(templates|views|webapp|wwwroot|public|static)\/.*\.html$/i;
const OTHER =
  /(^|\/)(tests?|spec|docs?|dokumentation|examples?|swagger[^/]*|api-?docs?|mails?|e?mail-?templates?|node_modules)\//i;

/**
 * Where it shows that people use the software on a screen: what the card or publiccode.yml says, a framework, or pages.
 * @returns `none` where somebody says that there is no interface, or where none was found
 */
export const findInterface = fact((repository): Place | "none" => {
  const { card } = repository;
  const declared = card?.build.softwareType;
  if (declared !== undefined && WITHOUT.test(declared)) return "none";
  if (declared !== undefined && WITH.test(declared)) return { field: "build.softwareType" };
  const file = publiccodeFile(repository);
  const type = asText(file?.value?.softwareType) ?? "";
  if (file && WITHOUT.test(type)) return "none";
  if (file && WITH.test(type)) return { path: file.path, line: file.yaml?.lineOf(["softwareType"]) ?? 1 };
  return findPages(repository) ?? "none";
});

function findPages(repository: RepositoryView): Place | undefined {
  const stack = stacks(repository).find(({ frameworks }) => frameworks.some((name) => FRAMEWORKS.test(name)));
  if (stack) return { path: stack.path };
  const page = repository.files.paths.find((path) => PAGES.test(path) && !OTHER.test(path) && !isVendored(path));
  return page === undefined ? undefined : { path: page };
}
