import type { BuiltSet } from "./build-set.ts";
import type { CompiledTemplate, SetBundle } from "./bundle.ts";

/**
 * Makes a built set ready to render in this process, for a set that is used straight from its folder.
 * The code that is evaluated is Handlebars' own output for templates that passed the check; nothing of the set itself runs.
 */
export function loadBuiltSet({ bundle, code }: BuiltSet): SetBundle {
  const templates = Object.entries(code).map(([id, source]) => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func -- see above: our own compiler's output
    const make = new Function(`return ${source};`) as () => CompiledTemplate;
    return [id, make()] as const;
  });
  return { ...bundle, templates: Object.fromEntries(templates) };
}
