import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
};

/**
 * What a module's types promise, by name and without comments: each declaration that it exports, and each of the same
 * package that those lead to.
 * @param entry a built file of types
 * @param folder of the package
 */
export function apiOf(entry: string, folder: string): string {
  const program = ts.createProgram([entry], OPTIONS);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} is no module`);

  const resolve = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isOwn = (node: ts.Node) => node.getSourceFile().fileName.startsWith(folder);
  const findUsed = (node: ts.Node): ts.Symbol[] => {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isTypeQueryNode(node) ? node.exprName : undefined;
    const used = name && checker.getSymbolAtLocation(name);
    const inside: ts.Symbol[] = [];
    ts.forEachChild(node, (child) => void inside.push(...findUsed(child)));
    return used ? [resolve(used), ...inside] : inside;
  };

  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [resolve(symbol), symbol.name]));
  const reached = new Map([...exported].map(([symbol, name]) => [symbol, `// ${name}`]));
  // A map takes in what is added while it is walked.
  for (const [symbol] of reached)
    for (const used of (symbol.declarations ?? []).filter(isOwn).flatMap(findUsed))
      if (!reached.has(used) && !isTypeParameter(used) && used.declarations?.some(isOwn))
        reached.set(used, `// (${used.name})`);
  return [...reached]
    .map(([symbol, heading]) => [heading, ...(symbol.declarations ?? []).filter(isOwn).map(print)].join("\n"))
    .sort()
    .join("\n\n")
    .concat("\n");
}

function isTypeParameter(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0;
}

/** What people read may be worded anew at any time, so long texts are left out. */
function print(node: ts.Node): string {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, statement, node.getSourceFile());
}
