/** Mutation operators: by what a node of the syntax tree is replaced. The usual ones, as in Stryker and PIT. */
import ts from 'typescript';

export interface Change {
  kind: string;
  /** The part of the file that is replaced; offsets of the node's own file. */
  start: number;
  end: number;
  replacement: string;
}

const BINARY: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.QuestionQuestionToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.PercentToken]: '*',
  [ts.SyntaxKind.AmpersandToken]: '|',
  [ts.SyntaxKind.BarToken]: '&',
  [ts.SyntaxKind.CaretToken]: '&',
  [ts.SyntaxKind.LessThanLessThanToken]: '>>>',
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: '<<',
};

/** Calls that are swapped for their counterpart. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  some: 'every',
  every: 'some',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  find: 'findLast',
  indexOf: 'lastIndexOf',
};

/** Calls whose answer is what they were called on. */
const LEFT_OUT = new Set(['filter', 'slice', 'trim', 'sort', 'toSorted', 'reverse', 'normalize', 'replace']);

const rangeOf = (node: ts.Node): { start: number; end: number } => ({
  start: node.getStart(),
  end: node.getEnd(),
});

function ofCondition(node: ts.Expression): Change[] {
  return ['true', 'false'].map((replacement) => ({ kind: 'condition', ...rangeOf(node), replacement }));
}

function ofBinary(node: ts.BinaryExpression): Change[] {
  const replacement = BINARY[node.operatorToken.kind];
  return replacement === undefined ? [] : [{ kind: 'operator', ...rangeOf(node.operatorToken), replacement }];
}

/** Names of members in a type, keys and module names aren't values. */
function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.name !== node;
  return !ts.isImportDeclaration(parent) && !ts.isExternalModuleReference(parent) && !ts.isEnumMember(parent);
}

/** What an error says is read by people; tests that repeat each sentence would hold nothing else. */
function isWords(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent as ts.Node | undefined) {
    if (ts.isThrowStatement(at)) return true;
    if (ts.isCallExpression(at) && /^(reportError|console\.\w+)$/.test(at.expression.getText())) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

function ofNumber(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text);
  const next = Number.isInteger(value) ? value + 1 : value * 0.9;
  return [{ kind: 'number', ...rangeOf(node), replacement: String(next) }];
}

function ofCall(node: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const counterpart = COUNTERPARTS[name.text];
  if (counterpart !== undefined) return [{ kind: 'call', ...rangeOf(name), replacement: counterpart }];
  if (!LEFT_OUT.has(name.text) || node.questionDotToken || node.expression.questionDotToken) return [];
  return [{ kind: 'call', ...rangeOf(node), replacement: expression.getText() }];
}

/** The changes of one node itself, not of what it holds. */
export function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return ofCondition(node.expression);
  if (ts.isConditionalExpression(node)) return ofCondition(node.condition);
  if (ts.isForStatement(node) && node.condition)
    return [{ kind: 'condition', ...rangeOf(node.condition), replacement: 'false' }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ kind: 'not', ...rangeOf(node), replacement: node.operand.getText() }];
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    const replacement = node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true';
    return [{ kind: 'boolean', ...rangeOf(node), replacement }];
  }
  if (ts.isNumericLiteral(node)) return isValue(node) ? ofNumber(node) : [];
  if (ts.isStringLiteral(node) && isValue(node) && !isWords(node))
    return [{ kind: 'string', ...rangeOf(node), replacement: node.text === '' ? '"mutant"' : '""' }];
  if (ts.isCallExpression(node)) return ofCall(node);
  return ofStatement(node);
}

function ofStatement(node: ts.Node): Change[] {
  if (ts.isExpressionStatement(node) && !isWords(node.expression))
    return [{ kind: 'statement', ...rangeOf(node), replacement: ';' }];
  if (ts.isContinueStatement(node)) return [{ kind: 'statement', ...rangeOf(node), replacement: ';' }];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [{ kind: 'array', ...rangeOf(node), replacement: '[]' }];
  return [];
}
