import { posix } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { productFiles, type SourceFiles } from './source-tree.js';

/** Large libraries that few processes need at once: each is loaded by `import()` where it is needed first. */
const LATE = /^(@nestjs\/swagger|@scalar\/.*|better-auth(\/.*)?|nodemailer)$/;

/** What a source imports before its first line runs; types are gone by then. */
const importsOf = (source: string): string[] =>
  ts
    .createSourceFile('scanned.ts', source, ts.ScriptTarget.Latest)
    .statements.filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .filter((node) => !isTypeOnly(node))
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter((from) => from !== undefined && ts.isStringLiteral(from))
    .map(({ text }) => text);

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause?.namedBindings;
  const isListed = named !== undefined && ts.isNamedImports(named) && clause?.name === undefined;
  return isListed && named.elements.every((element) => element.isTypeOnly);
};

/** Which files are loaded with `entry`, and what each imports. */
const loadedWith = (files: SourceFiles, entry: string): ReadonlyMap<string, string[]> => {
  const loaded = new Map<string, string[]>();
  const load = (path: string): void => {
    const source = files.get(path);
    if (source === undefined || loaded.has(path)) return;
    const imports = importsOf(source);
    loaded.set(path, imports);
    for (const from of imports.filter((each) => each.startsWith('.'))) {
      load(posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts'));
    }
  };
  load(entry);
  return loaded;
};

const earlyIn = (files: SourceFiles, entry: string): string[] =>
  [...loadedWith(files, entry)].flatMap(([path, imports]) =>
    imports.filter((from) => LATE.test(from)).map((from) => `${path}: ${from}`),
  );

describe('a server that starts', () => {
  const files = productFiles('src');

  it('does not wait for libraries that nobody needs yet', () => {
    const loaded = loadedWith(files, 'src/app/serving.ts');
    expect(loaded.size).toBeGreaterThan(500);
    expect(earlyIn(files, 'src/app/serving.ts')).toEqual([]);
  });

  it('loads hardly anything before its database is told to start', () => {
    const loaded = loadedWith(files, 'src/app/serve.ts');
    expect(loaded.size).toBeGreaterThan(10);
    expect(loaded.size).toBeLessThan(40);
    expect([...loaded.values()].flat()).not.toContain('typeorm');
  });

  it.each([
    ["import { ApiParam } from '@nestjs/swagger';", ['src/b.ts: @nestjs/swagger']],
    ["import { type A, createTransport } from 'nodemailer';", ['src/b.ts: nodemailer']],
    ["import 'better-auth/api';", ['src/b.ts: better-auth/api']],
    ["export { betterAuth } from 'better-auth';", ['src/b.ts: better-auth']],
    ["import type { ApiBodyOptions } from '@nestjs/swagger';", []],
    ["import { type ApiBodyOptions } from '@nestjs/swagger';", []],
    ["const load = () => import('@scalar/fastify-api-reference');", []],
  ])('is seen to wait for %s', (source, early) => {
    const planted = new Map([
      ['src/a.ts', "import './b.js';"],
      ['src/b.ts', source],
    ]);
    expect(earlyIn(planted, 'src/a.ts')).toEqual(early);
  });
});
