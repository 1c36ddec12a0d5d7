import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { productFiles } from './source-tree.js';

/** Where requests to others may be made, each with a guard of its own. */
const DOORS: readonly string[] = [
  'src/platform/outgoing/',
  'src/platform/identity/',
  'src/platform/mail/',
];

/** What makes a request, or opens a connection that one could be made over. */
const MODULES =
  /^(?:(?:node:)?(?:http|https|http2|net|tls|dgram)|undici|axios|got|node-fetch|openid-client|nodemailer)(?:\/.*)?$/;
const GLOBALS: readonly string[] = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** What these modules have besides: to listen, and to read addresses. */
const HARMLESS: readonly string[] = ['STATUS_CODES', 'createServer', 'isIP', 'isIPv4', 'isIPv6'];

const importsFrom = (node: ts.ImportDeclaration): string[] => {
  const clause = node.importClause;
  if (clause === undefined) return ['*'];
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const named = clause.namedBindings;
  const whole = clause.name !== undefined || (named !== undefined && ts.isNamespaceImport(named));
  const names =
    named !== undefined && ts.isNamedImports(named)
      ? named.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map((element) => (element.propertyName ?? element.name).text)
      : [];
  return [...(whole ? ['*'] : []), ...names];
};

const isLoad = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require');

/** A name that stands for itself, and is no property or key of something of ours. */
const isGlobal = (node: ts.Node): boolean => {
  if (!ts.isIdentifier(node) || !GLOBALS.includes(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return /^(globalThis|global|self)$/.test(parent.expression.getText());
  return !(
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
};

/** The ways out that a source has. */
const waysOut = (source: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text;
      const names = importsFrom(node).filter((name) => !HARMLESS.includes(name));
      if (MODULES.test(from)) found.push(...names.map((name) => `${name} of ${from}`));
    } else if (isLoad(node)) {
      const [from] = node.arguments;
      if (from !== undefined && ts.isStringLiteral(from) && MODULES.test(from.text))
        found.push(`* of ${from.text}`);
    } else if (isGlobal(node)) {
      found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('scanned.ts', source, ts.ScriptTarget.Latest, true));
  return found;
};

describe('a request to somebody else', () => {
  it('is made behind one of the doors only', () => {
    const files = [...productFiles('src')];
    expect(files.length).toBeGreaterThan(200);
    const found = files
      .filter(([path]) => !DOORS.some((door) => path.startsWith(door)))
      .flatMap(([path, source]) => waysOut(source).map((way) => `${path}: ${way}`));
    expect(found).toEqual([]);
  });

  it('is made there, so that the check would see it elsewhere', () => {
    for (const door of DOORS) {
      const files = [...productFiles('src')].filter(([path]) => path.startsWith(door));
      expect(files.flatMap(([, source]) => waysOut(source))).not.toEqual([]);
    }
  });

  it.each([
    ["await fetch('https://x.example')", ['fetch']],
    ['const get = globalThis.fetch;', ['fetch']],
    ["import { request } from 'node:https';", ['request of node:https']],
    ["import { get as ask, STATUS_CODES } from 'http';", ['get of http']],
    ["import https from 'node:https';", ['* of node:https']],
    ["import * as undici from 'undici';", ['* of undici']],
    ["const { connect } = await import('node:net');", ['* of node:net']],
    ["import type { Agent } from 'node:https';", []],
    ["import { type Socket, isIP } from 'node:net';", []],
    ['const fetched = store.fetch({ fetch: 1 });', []],
  ])('is seen in %s', (source, ways) => {
    expect(waysOut(source)).toEqual(ways);
  });
});
