import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { filesBelow, foldersBelow, isSpec, ROOT, textOf } from './source-tree.js';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

const isWellNamed = (name: string): boolean =>
  KEBAB.test(name) || ['README.md', '.gitkeep', '.gitignore'].includes(name);

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** Whether a file decides anything: it holds a function or a class, not only types and constants. */
const holdsLogic = (source: string): boolean =>
  ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest).statements.some((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.some((one) => isFunction(one.initializer));
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  });

/** Files of others, kept as they came. */
const isFixture = (path: string): boolean => path.startsWith('test/fixtures/');

const code = ['src', 'test', 'scripts', 'eslint-rules', 'client/src']
  .flatMap(filesBelow)
  .filter((path) => !isFixture(path));
const product = filesBelow('src').filter((path) => path.endsWith('.ts') && !isSpec(path));

describe('files and folders', () => {
  it('are there to be judged', () => {
    expect(product.length).toBeGreaterThan(60);
  });

  it('keep the kernel at fifteen files', () => {
    expect(product.filter((path) => path.startsWith('src/kernel/')).length).toBeLessThanOrEqual(15);
  });

  it('have names in kebab-case', () => {
    expect(code.filter((path) => !isWellNamed(basename(path)))).toEqual([]);
    const folders = ['src', 'test'].flatMap(foldersBelow);
    expect(folders.filter((path) => !KEBAB.test(basename(path)))).toEqual([]);
  });

  it('are no barrels', () => {
    expect(code.filter((path) => /\/index\.[cm]?[jt]sx?$/.test(path))).toEqual([]);
  });

  it('are not empty folders made in advance', () => {
    const empty = ['src', 'test', 'scripts']
      .flatMap(foldersBelow)
      .filter((folder) => readdirSync(join(ROOT, folder)).length === 0);
    expect(empty).toEqual([]);
  });

  it('keep the median file small', () => {
    const lines = product.map((path) => textOf(path).split('\n').length).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
  });
});

describe('rules of the product', () => {
  const rules = product.filter((path) => /^src\/(kernel|modules\/[^/]+\/domain)\//.test(path));

  it('stand in domain folders', () => {
    expect(rules.some((path) => path.includes('/domain/'))).toBe(true);
  });

  it('have their spec beside them', () => {
    const specs = new Set(filesBelow('src').filter(isSpec));
    const bare = rules.filter(
      (path) => holdsLogic(textOf(path)) && !specs.has(path.replace(/\.ts$/, '.spec.ts')),
    );
    expect(bare).toEqual([]);
  });
});

describe('these checks, on planted sins', () => {
  it.each(['eventList.ts', 'Event.ts', 'event_list.ts', 'event..ts', 'event-.ts'])(
    '%s is not a name',
    (name) => expect(isWellNamed(name)).toBe(false),
  );

  it.each(['event.ts', 'guest-list.query.ts', 'a.e2e-spec.ts', '1766000000000-seats.ts'])(
    '%s is a name',
    (name) => expect(isWellNamed(name)).toBe(true),
  );

  it('tells logic from constants and types', () => {
    expect(holdsLogic('export const add = (a: number) => a + 1;')).toBe(true);
    expect(holdsLogic('export function f() {}')).toBe(true);
    expect(holdsLogic("export const STATES = ['a'] as const; export type S = 'a';")).toBe(false);
  });
});
