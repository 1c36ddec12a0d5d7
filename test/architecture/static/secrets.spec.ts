import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { productFiles } from './source-tree.js';

/** Names of values that somebody could find out sign by sign, where comparing them takes longer the more is right. */
const SECRET =
  /(hash|token|secret|mac|hmac|digest|signature|fingerprint|password|ticket|apiKey|nonce|otp|recoveryCode|verifier|challenge)$/i;

/** Comparisons that look like one and are none, and why. */
const HARMLESS: Readonly<Record<string, string>> = {
  'src/app/backup/restore-backup.ts: env.secret === secret': 'both are the operator’s own',
  'src/app/backup/restore-backup.ts: kept === secret': 'both are the operator’s own',
};

const lastName = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isCallExpression(node)) return lastName(node.expression);
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node))
    return lastName(node.expression);
  return ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)
    ? node.argumentExpression.text
    : '';
};

const isSecret = (node: ts.Expression): boolean => {
  const name = lastName(node);
  // In capitals it is a word of the code, such as that of an error.
  return SECRET.test(name) && name !== name.toUpperCase();
};

/** Compared with these, a secret tells nothing but whether it is there. */
const isConstant = (node: ts.Expression): boolean =>
  ts.isLiteralExpression(node) ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword ||
  (ts.isIdentifier(node) && node.text === 'undefined') ||
  ts.isTypeOfExpression(node);

const EQUALITY = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

const comparisonOf = (node: ts.Node): readonly [ts.Expression, ts.Expression] | null => {
  if (ts.isBinaryExpression(node) && EQUALITY.includes(node.operatorToken.kind))
    return [node.left, node.right];
  const isEquals =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['equals', 'compare', 'localeCompare', 'startsWith', 'endsWith', 'includes'].includes(
      node.expression.name.text,
    );
  if (!isEquals) return null;
  const { expression: owner } = node.expression;
  const [argument] = node.arguments;
  return argument === undefined ? null : [owner, argument];
};

/** The comparisons of a source that give up at the first difference, and have a secret on a side. */
const leaky = (source: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const sides = comparisonOf(node);
    if (sides !== null && sides.some(isSecret) && !sides.some(isConstant))
      found.push(node.getText().replace(/\s+/g, ' '));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('scanned.ts', source, ts.ScriptTarget.Latest, true));
  return found;
};

describe('secrets', () => {
  it('are compared in constant time, or looked up by their hash', () => {
    const files = [...productFiles('src')];
    expect(files.length).toBeGreaterThan(200);
    const sins = files.flatMap(([path, source]) =>
      leaky(source).map((comparison) => `${path}: ${comparison}`),
    );
    expect(sins.sort()).toEqual(Object.keys(HARMLESS).sort());
  });

  it('have one way of being compared', () => {
    const callers = [...productFiles('src')]
      .filter(([, source]) => source.includes('timingSafeEqual'))
      .map(([path]) => path);
    expect(callers).toEqual(['src/platform/security/secrets.ts']);
  });

  it.each([
    ['if (token === given) return;', true],
    ['if (row.tokenHash !== fingerprint(token)) return;', true],
    ['if (hash.equals(other)) return;', true],
    ['if (a.signature == b) return;', true],
    ['if (token === null) return;', false],
    ["if (token === '') return;", false],
    ['if (sameBytes(hash, other)) return;', false],
    ['if (token.length === 26) return;', false],
  ])('%s', (source, isLeaky) => {
    expect(leaky(source).length > 0).toBe(isLeaky);
  });
});
