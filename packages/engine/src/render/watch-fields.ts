import { QUESTIONS } from "@os2kit/model";

const FIELDS: ReadonlySet<string> = new Set(QUESTIONS.map(({ field }) => field));

/** Names that templates have for what the card says of repositories. */
const REPOSITORIES: ReadonlySet<string> = new Set(["repositories", "repository", "here", "links"]);

/**
 * Looks at a render's context and notes each card field that is read through it. What a template does not reach with
 * this card, such as the other branch of a condition, is not noted.
 */
export function watchFields<Context extends object>(context: Context, fields: Set<string>): Context {
  return watch(context, []);

  function watch<Value extends object>(value: Value, names: readonly string[]): Value {
    return new Proxy(value, {
      get(target, key) {
        const read: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || typeof read === "function") return read;
        // An item or the length of a list is read: the field is the list.
        const inner = Array.isArray(target) ? names : [...names, key];
        const field = fieldOf(inner);
        if (field !== undefined) fields.add(field);
        return typeof read === "object" && read !== null ? watch(read, inner) : read;
      },
    });
  }
}

/** The card field that a name leads to, or into; nothing for a group of fields and for what is not the card's. */
function fieldOf([first = "", second, ...rest]: readonly string[]): string | undefined {
  if (REPOSITORIES.has(first)) return "repositories";
  if (second === undefined) return undefined;
  if (first === "answers" || first === "set") return `${first}.${second}`;
  const inner = [first, second, ...rest];
  return inner.map((_, index) => inner.slice(0, index + 1).join(".")).find((name) => FIELDS.has(name));
}
