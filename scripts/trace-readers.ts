import { basename, join } from "node:path";
import ts from "typescript";

/**
 * Which public functions of `src/rules` read which part of which policy? Told by the types: a part is read where a rule
 * names the property that the policy's own type declares, or one of that name where all it wants is an object with it.
 * A file that has no public function counts for those that import it.
 *
 * @param root - The folder of the repository.
 * @returns The functions by part, for the policy that is exported under a name.
 */
export function policyReaders(root: string): (policy: string) => { readonly [part: string]: readonly string[] } {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const rules = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/src/rules/"));
  const importers = new Map(rules.map((file) => [file, rules.filter((other) => imports(other, file))]));
  const publicIn = publicFunctions(program);
  const readings = rules.flatMap((file) => readingsIn(file, checker).map((reading) => ({ file, ...reading })));

  function nearestFunctions(file: ts.SourceFile): readonly string[] {
    let level = [file];
    const seen = new Set(level);
    while (level.length > 0) {
      const found = level.flatMap((one) => publicIn.get(one.fileName) ?? []);
      if (found.length > 0) return found;
      level = level.flatMap((one) => importers.get(one) ?? []).filter((one) => !seen.has(one));
      for (const one of level) seen.add(one);
    }
    return [];
  }

  // What each function reads of one kind of policy: who reads another kind's parts has nothing to do with this one.
  const kindsRead = new Map<string, Set<string>>();
  for (const { file, property } of readings) {
    const kind = policyTypeOf(property);
    for (const name of kind === undefined ? [] : nearestFunctions(file)) {
      kindsRead.set(name, (kindsRead.get(name) ?? new Set()).add(kind ?? ""));
    }
  }

  return (policy) => {
    const properties = typeOfPolicy(program, checker, policy).getProperties();
    const kinds = new Set(properties.map(policyTypeOf));
    const parts = properties.map((part) => {
      const files = readings
        .filter((reading) => reading.property.name === part.name && isReadingOf(reading, part))
        .map(({ file }) => file);
      // What every policy has is also read by what works for any: that is no use of one clause.
      const ofAll = policyTypeOf(part) === undefined;
      const functions = [...new Set([...new Set(files)].flatMap(nearestFunctions))].filter((name) => {
        const read = kindsRead.get(name);
        return read === undefined ? !ofAll : [...read].some((kind) => kinds.has(kind));
      });
      return [part.name, functions.sort()] as const;
    });
    return Object.fromEntries(parts);
  };
}

/** The type of policy that declares a property, where it isn't what all policies have. */
function policyTypeOf(property: ts.Symbol): string | undefined {
  return (property.declarations ?? [])
    .map(({ parent }) => (ts.isInterfaceDeclaration(parent) ? parent.name.text : ""))
    .find((name) => name.endsWith("Policy") && name !== "Policy");
}

/** A property that is read, and whether the text says that it is one of a policy. */
interface Reading {
  readonly property: ts.Symbol;
  readonly ofPolicy: boolean;
}

/** Whether the property is the policy's own one, or one of a type that wants no particular policy. */
function isReadingOf({ property, ofPolicy }: Reading, own: ts.Symbol): boolean {
  return (property.declarations ?? []).some((declaration) => {
    const { parent } = declaration;
    if (!ts.isInterfaceDeclaration(parent)) return ofPolicy;
    if ((own.declarations ?? []).includes(declaration)) return true;
    // What such a type also wants, to look something up, says nothing of this part.
    return parent.name.text.startsWith("With") && own.name !== "parameters";
  });
}

/** Every property that a file names on something, by dot or by taking it out of an object. */
function readingsIn(file: ts.SourceFile, checker: ts.TypeChecker): Reading[] {
  const found: Reading[] = [];
  function add(property: ts.Symbol | undefined, from: ts.Node | undefined): void {
    const ofPolicy = from !== undefined && /policy/i.test(from.getText());
    if (property !== undefined) found.push({ property, ofPolicy });
  }
  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node.expression);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const { parent } = node.parent;
      const from = ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
      if (ts.isIdentifier(name)) add(checker.getTypeAtLocation(node.parent).getProperty(name.text), from);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

function imports(from: ts.SourceFile, to: ts.SourceFile): boolean {
  const name = `./${basename(to.fileName).replace(/\.ts$/, ".js")}`;
  return from.statements.some(
    (one) =>
      ts.isImportDeclaration(one) && ts.isStringLiteral(one.moduleSpecifier) && one.moduleSpecifier.text === name,
  );
}

/** The functions that the package exports, by the file that declares them. */
function publicFunctions(program: ts.Program): ReadonlyMap<string, readonly string[]> {
  const checker = program.getTypeChecker();
  const byFile = new Map<string, string[]>();
  for (const symbol of exportsOf(program, "src/rules/index.ts")) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.declarations?.find(ts.isFunctionDeclaration);
    if (declaration === undefined) continue;
    const file = declaration.getSourceFile().fileName;
    byFile.set(file, [...(byFile.get(file) ?? []), target.name]);
  }
  return byFile;
}

function exportsOf(program: ts.Program, path: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/${path}`));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no ${path}`);
  return checker.getExportsOfModule(module);
}

/** The type under which a policy is exported. */
function typeOfPolicy(program: ts.Program, checker: ts.TypeChecker, name: string): ts.Type {
  const symbol = exportsOf(program, "src/policies/index.ts").find((one) => one.name === name);
  const target = symbol && checker.getAliasedSymbol(symbol);
  const [declaration] = target?.declarations ?? [];
  if (target === undefined || declaration === undefined) throw new Error(`no policy ${name}`);
  return checker.getTypeOfSymbolAtLocation(target, declaration);
}
