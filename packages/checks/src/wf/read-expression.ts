/** What an expression of GitHub's language is made of; names are in lower case, as the language ignores case. */
export interface Expression {
  /** Every value that is read, such as `github.event.issue.title`; `*` stands for what is worked out when it runs. */
  readonly references: readonly string[];
  /** Those of them that may be part of the result; what is only compared or asked is not. */
  readonly results: readonly string[];
  readonly functions: readonly string[];
  /** Where it cannot be read; the text from there on. */
  readonly problem?: string;
}

interface Token {
  readonly kind: "name" | "value" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:([A-Za-z_][\w-]*)|(-?(?:0x[\da-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'(?:[^']|'')*')|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/y;
/** Longer texts, and brackets deeper than this, are no expressions that people wrote. */
const MAX_TOKENS = 2000;
const MAX_DEPTH = 50;

/** Functions that hand on what they are given. */
const HAND_ON = new Set(["format", "join", "tojson", "fromjson", "case"]);

/** Reads an expression, without its `${{` and `}}`. Never throws. */
export function readExpression(text: string): Expression {
  const tokens = tokenise(text);
  const reader = new Reader(tokens);
  const results = reader.readOr(0);
  const rest = reader.wrong ?? (reader.next.kind === "end" && reader.next.text === "" ? undefined : reader.next);
  return {
    references: [...new Set(reader.references)],
    results: [...new Set(results)],
    functions: [...new Set(reader.functions)],
    ...(rest ? { problem: text.slice(rest.at).trim() } : {}),
  };
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (tokens.length < MAX_TOKENS) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [whole, name, value, sign] = match;
    const start = at + whole.length - whole.trimStart().length;
    if (name !== undefined)
      tokens.push({ kind: isLiteral(name) ? "value" : "name", text: name.toLowerCase(), at: start });
    else if (value !== undefined) tokens.push({ kind: "value", text: value, at: start });
    else tokens.push({ kind: "sign", text: sign ?? "", at: start });
    at += whole.length;
  }
  // What is left over cannot be read; then the end has a text.
  tokens.push({ kind: "end", text: text.slice(at).trim(), at });
  return tokens;
}

function isLiteral(name: string): boolean {
  return ["true", "false", "null", "nan", "infinity"].includes(name.toLowerCase());
}

/** A reader by precedence; each method gives the references that may be part of its result. */
class Reader {
  readonly references: string[] = [];
  readonly functions: string[] = [];
  wrong: Token | undefined;
  #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "", at: 0 };
  }

  readOr(depth: number): readonly string[] {
    const results = [...this.#readAnd(depth)];
    while (this.#takes("||")) results.push(...this.#readAnd(depth));
    return results;
  }

  #readAnd(depth: number): readonly string[] {
    let results = this.#readComparison(depth);
    // The left side of `&&` is the result only where it is empty or false.
    while (this.#takes("&&")) results = this.#readComparison(depth);
    return results;
  }

  #readComparison(depth: number): readonly string[] {
    let results = this.#readUnary(depth);
    while (["==", "!=", "<", "<=", ">", ">="].some((sign) => this.#takes(sign))) {
      this.#readUnary(depth);
      results = [];
    }
    return results;
  }

  #readUnary(depth: number): readonly string[] {
    let isNegated = false;
    while (this.#takes("!")) isNegated = true;
    const results = this.#readValue(depth);
    return isNegated ? [] : results;
  }

  #readValue(depth: number): readonly string[] {
    const { kind, text } = this.next;
    if (depth > MAX_DEPTH) return this.#fail();
    if (kind === "value") {
      this.#at++;
      return [];
    }
    if (this.#takes("(")) {
      const results = this.readOr(depth + 1);
      this.#expect(")");
      return this.#readPath(undefined, results, depth);
    }
    if (kind !== "name") return this.#fail();
    this.#at++;
    if (!this.#takes("(")) return this.#readPath(text, [], depth);
    this.functions.push(text);
    const given = this.#readArguments(depth);
    // As JSON a value shows all that it holds.
    const handed = text === "tojson" ? given.map((reference) => `${reference}.*`) : given;
    return this.#readPath(undefined, HAND_ON.has(text) ? handed : [], depth);
  }

  #readArguments(depth: number): readonly string[] {
    const results: string[] = [];
    if (this.#takes(")")) return results;
    do results.push(...this.readOr(depth + 1));
    while (this.#takes(","));
    this.#expect(")");
    return results;
  }

  /** `.name`, `.*`, `['name']` and `[value]` behind a value; only a context's path is a reference. */
  #readPath(root: string | undefined, results: readonly string[], depth: number): readonly string[] {
    const path = [root ?? ""];
    for (;;) {
      if (this.#takes(".")) {
        const { kind, text } = this.next;
        // Properties may be called `true` or `null`.
        if (kind !== "name" && text !== "*" && !isLiteral(text)) return this.#fail();
        path.push(text);
        this.#at++;
      } else if (this.#takes("[")) {
        path.push(this.#readIndex(depth));
        this.#expect("]");
      } else break;
    }
    if (root === undefined) return results;
    const reference = path.join(".");
    this.references.push(reference);
    return [reference];
  }

  #readIndex(depth: number): string {
    const { kind, text } = this.next;
    if (this.#takes("*")) return "*";
    this.readOr(depth + 1);
    return kind === "value" && text.startsWith("'") ? text.slice(1, -1).toLowerCase() : "*";
  }

  #takes(sign: string): boolean {
    const { kind, text } = this.next;
    if (this.wrong !== undefined || kind !== "sign" || text !== sign) return false;
    this.#at++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) this.#fail();
  }

  #fail(): readonly string[] {
    this.wrong ??= this.next;
    return [];
  }
}
