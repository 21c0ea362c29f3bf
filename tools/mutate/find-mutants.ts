/** Finds the mutants of a file: walks the syntax tree, and leaves out what isn't run (types, imports). */
import ts from 'typescript';
import type { Mutant, Probe } from './mutant';
import { changesOf } from './operators';

/** Where statements follow one another, so that one more can stand among them. */
const holdsStatements = (node: ts.Node): boolean =>
  ts.isBlock(node) || ts.isSourceFile(node) || ts.isCaseOrDefaultClause(node) || ts.isModuleBlock(node);

/** The nearest place around a node that is run when the node is: before its statement, or its arrow function's body. */
function probeOf(node: ts.Node): Probe {
  let at = node;
  for (; !ts.isSourceFile(at.parent); at = at.parent) {
    if (ts.isArrowFunction(at.parent) && at.parent.body === at && !ts.isBlock(at))
      return { start: at.getStart(), end: at.getEnd(), form: 'expression' };
    if (holdsStatements(at.parent) && ts.isStatement(at)) break;
  }
  return { start: at.getStart(), end: at.getEnd(), form: 'statement' };
}

function isNotRun(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** All mutants of a file, in the order in which they stand. */
export function findMutants(file: string, text: string): Mutant[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isNotRun(node)) return;
    for (const change of changesOf(node)) {
      const { line } = source.getLineAndCharacterOfPosition(change.start);
      const original = text.slice(change.start, change.end);
      if (original === change.replacement) continue;
      mutants.push({ file, ...change, line: line + 1, original, probe: probeOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
