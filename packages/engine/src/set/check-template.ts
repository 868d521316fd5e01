import type { MessageCode, Problem, Question, Questions } from "@os2kit/model";
import { isList, isPrintable, resolveName } from "./names.ts";
import { HELPERS } from "./template-language.ts";

type Node = hbs.AST.Node;

/** What a template may refer to, and the name of its file for messages. */
export interface TemplateScope {
  readonly file: string;
  readonly questions: Questions;
  /** Names of the layer's partials. */
  readonly partials: readonly string[];
}

/** Block parameters in force: the name in the template -> the card name of the item. */
type Items = Readonly<Record<string, string>>;

/**
 * Walks a template's syntax tree, and reports each name, helper, partial and construct that does not exist.
 * While it walks it makes printing safe: a path that is printed is wrapped in `need`, so that a missing answer
 * is an error with field, file and line, and `answer`, `say` and `label` learn the name of their field.
 */
export function checkTemplate(program: hbs.AST.Program, scope: TemplateScope): Problem[] {
  const problems: Problem[] = [];
  const note = (node: Node, code: MessageCode, args: Record<string, string> = {}): void => {
    const { line, column } = node.loc.start;
    problems.push({ code, file: scope.file, line, column: column + 1, args });
  };

  /** The card name behind a path expression; nothing, and a problem, when it is none. */
  function nameOf(node: Node, items: Items): string | undefined {
    const path = node as hbs.AST.PathExpression;
    if (path.data && ["first", "last", "index"].includes(path.parts.join("."))) return undefined;
    if (path.depth > 0 || path.data || /^(\.|this\b)/.test(path.original)) {
      note(node, "set.construct", { name: path.original });
      return undefined;
    }
    const [head = "", ...rest] = path.parts;
    const name = Object.hasOwn(items, head) ? [items[head], ...rest].join(".") : path.parts.join(".");
    if (resolveName(name, scope.questions)) return name;
    note(node, "set.unknown-name", { name: path.original });
    return undefined;
  }

  function visitCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, items: Items): void {
    const helper = (node.path as hbs.AST.PathExpression).original;
    const rule = Object.hasOwn(HELPERS, helper) ? HELPERS[helper] : undefined;
    if (!rule) {
      note(node, "set.unknown-helper", { name: helper, options: Object.keys(HELPERS).join(", ") });
      return;
    }
    if (rule.language !== undefined) {
      const language = node.params[rule.language] as hbs.AST.StringLiteral | undefined;
      if (language?.type !== "StringLiteral" || !/^(da|en)$/.test(language.value)) {
        note(node, "set.construct", { name: `${helper} without "da" or "en"` });
      }
    }
    const isPrinted = (index: number) => rule.prints === "all" || (rule.prints === "first" && index === 0);
    node.params = node.params.map((param, index) => visitParam(param, items, isPrinted(index), helper));
    if (rule.learnsField) {
      const field = fieldOf(node.params[0], items);
      if (field) node.params.push(literal(field, node));
    }
  }

  function visitParam(param: hbs.AST.Expression, items: Items, printed: boolean, helper: string): hbs.AST.Expression {
    if (param.type === "SubExpression") {
      visitCall(param as hbs.AST.SubExpression, items);
      return param;
    }
    if (param.type !== "PathExpression") return param;
    const name = nameOf(param, items);
    if (!printed || name === undefined) return param;
    const thing = resolveName(name, scope.questions);
    if (thing && !isPrintable(thing) && !(isList(thing) && ["join", "json", "yaml", "toml"].includes(helper))) {
      note(param, "set.not-printable", { name: (param as hbs.AST.PathExpression).original });
    }
    return wrap(param, name, scope.file);
  }

  function fieldOf(param: hbs.AST.Expression | undefined, items: Items): string | undefined {
    if (param?.type !== "PathExpression") return undefined;
    const [head = "", ...rest] = (param as hbs.AST.PathExpression).parts;
    return (Object.hasOwn(items, head) ? [items[head], ...rest] : [head, ...rest]).join(".");
  }

  function visitMustache(node: hbs.AST.MustacheStatement, items: Items): void {
    const path = node.path as hbs.AST.PathExpression;
    if (node.params.length > 0 || (path.parts.length === 1 && Object.hasOwn(HELPERS, path.original))) {
      visitCall(node, items);
      return;
    }
    const name = nameOf(path, items);
    if (name === undefined) return;
    const thing = resolveName(name, scope.questions);
    if (thing && !isPrintable(thing)) note(node, "set.not-printable", { name: path.original });
    Object.assign(node, wrap(path, name, scope.file), { type: "MustacheStatement", escaped: false, strip: node.strip });
  }

  function visitBlock(node: hbs.AST.BlockStatement, items: Items): void {
    const name = node.path.original;
    const [param] = node.params;
    if (!["if", "unless", "each"].includes(name) || node.params.length !== 1 || param === undefined) {
      note(node, "set.construct", { name: `#${name}` });
      return;
    }
    if (name !== "each") node.params = [visitParam(param, items, false, name)];
    const inner = name === "each" ? visitEach(node, param, items) : items;
    visitProgram(node.program, inner);
    if (node.inverse as hbs.AST.Program | undefined) visitProgram(node.inverse, items);
  }

  function visitEach(node: hbs.AST.BlockStatement, param: hbs.AST.Expression, items: Items): Items {
    const source = param.type === "PathExpression" ? nameOf(param, items) : undefined;
    const [item] = (node.program.blockParams as string[] | undefined) ?? [];
    const thing = source === undefined ? undefined : resolveName(source, scope.questions);
    if (item === undefined || (thing && !isList(thing)))
      note(node, "set.construct", { name: "#each without a list and `as |item|`" });
    return source === undefined || item === undefined ? items : { ...items, [item]: `${source}[]` };
  }

  function visitPartial(node: hbs.AST.PartialStatement): void {
    const name = node.name;
    const names = name.type === "PathExpression" ? [name.original] : namesOfLookup(name);
    if (names === undefined || node.params.length > 0 || (node.hash as hbs.AST.Hash | undefined))
      note(node, "set.construct", { name: "a computed partial" });
    for (const each of names ?? [])
      if (!scope.partials.includes(each)) note(node, "set.unknown-partial", { name: each });
  }

  /** The one computed partial that can be checked: a closed list of options, one partial for each. */
  function namesOfLookup(call: hbs.AST.SubExpression): readonly string[] | undefined {
    const [group, field] = call.params;
    if (call.path.original !== "lookup" || group?.type !== "PathExpression" || field?.type !== "StringLiteral")
      return undefined;
    const name = `${(group as hbs.AST.PathExpression).original}.${(field as hbs.AST.StringLiteral).value}`;
    const question = resolveName(name, scope.questions) as Question | undefined;
    return question && "options" in question ? question.options.map(({ value }) => value) : undefined;
  }

  function visitProgram(body: hbs.AST.Program, items: Items): void {
    for (const node of body.body) {
      if (node.type === "MustacheStatement") visitMustache(node as hbs.AST.MustacheStatement, items);
      else if (node.type === "BlockStatement") visitBlock(node as hbs.AST.BlockStatement, items);
      else if (node.type === "PartialStatement") visitPartial(node as hbs.AST.PartialStatement);
      else if (!["ContentStatement", "CommentStatement"].includes(node.type))
        note(node, "set.construct", { name: node.type });
    }
  }

  visitProgram(program, {});
  return problems;
}

/** `(need path "field" "file" line)` */
function wrap(path: hbs.AST.Expression, field: string, file: string): hbs.AST.SubExpression {
  const need = { type: "PathExpression", data: false, depth: 0, parts: ["need"], original: "need", loc: path.loc };
  const line = { type: "NumberLiteral", value: path.loc.start.line, original: path.loc.start.line, loc: path.loc };
  return {
    type: "SubExpression",
    path: need,
    params: [path, literal(field, path), literal(file, path), line],
    loc: path.loc,
  } as unknown as hbs.AST.SubExpression;
}

function literal(value: string, at: Node): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value, original: value, loc: at.loc };
}
