import ts from 'typescript';

import type { SourceFiles } from './source-tree.js';
import { sqlIn, tablesIn } from './sql-scan.js';

interface Call {
  /** The injected field on which it is called; null for a method of the same class. */
  readonly field: string | null;
  readonly method: string;
}

interface Method {
  readonly isPrivate: boolean;
  readonly writes: boolean;
  readonly calls: readonly Call[];
}

/** A class, as far as who calls whom is concerned. */
export interface Class {
  readonly name: string;
  readonly path: string;
  readonly parent: string | null;
  /** Injected fields and the names of their types. */
  readonly fields: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, Method>;
}

const ENTITY_WRITE =
  /\bmanager\s*\.(insert|update|delete|upsert|save)\(|\.createQueryBuilder\(\)\s*\.(insert|update|delete)\(/;

const ACCOUNT_WRITE = /\binternalAdapter\s*\.(create|update|delete|link)\w+\(/;

const writesIn = (text: string): boolean =>
  ENTITY_WRITE.test(text) ||
  ACCOUNT_WRITE.test(text) ||
  sqlIn(`class X { ${text} }`)
    .flatMap(tablesIn)
    .some(({ mode }) => mode === 'write');

const callOf = (node: ts.Node): Call | null => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: target, name } = node.expression;
  if (target.kind === ts.SyntaxKind.ThisKeyword) return { field: null, method: name.text };
  const isField =
    ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isField ? { field: target.name.text, method: name.text } : null;
};

const readMethod = (node: ts.MethodDeclaration): Method => {
  const calls: Call[] = [];
  const visit = (inner: ts.Node): void => {
    const call = callOf(inner);
    if (call !== null) calls.push(call);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  const isPrivate =
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true;
  return { isPrivate, writes: writesIn(node.getText()), calls };
};

const fieldsOf = ({ members }: ts.ClassDeclaration): Map<string, string> =>
  new Map(
    members
      .filter(ts.isConstructorDeclaration)
      .flatMap(({ parameters }) => [...parameters])
      .map(({ name, type }) => [name.getText(), type?.getText() ?? '']),
  );

const methodsOf = ({ members }: ts.ClassDeclaration): Map<string, Method> =>
  new Map(
    members
      .filter(ts.isMethodDeclaration)
      .filter(({ body }) => body !== undefined)
      .map((method) => [method.name.getText(), readMethod(method)]),
  );

const parentOf = ({ heritageClauses }: ts.ClassDeclaration): string | null => {
  const [extended] = [...(heritageClauses ?? [])]
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => [...types]);
  return extended?.expression.getText() ?? null;
};

const readClass = (path: string, node: ts.ClassDeclaration): Class => ({
  name: node.name?.text ?? '',
  path,
  parent: parentOf(node),
  fields: fieldsOf(node),
  methods: methodsOf(node),
});

/** Every class of these files, with what each of its methods calls. */
export const classesIn = (files: SourceFiles): Class[] =>
  [...files].flatMap(([path, text]) =>
    ts
      .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
      .statements.filter(ts.isClassDeclaration)
      .map((node) => readClass(path, node)),
  );

/** Where work begins: what a request, a job, an event or another module calls. */
const BEGINS = /^src\/modules\/.*\.(use-case|job|listener|controller|facade)\.ts$/;

/** What was found: every class that work begins in, and what each writes without that anybody notes it. */
export interface Unrecorded {
  readonly beginnings: readonly string[];
  /** The class and the method that writes, such as `CreateEvent: EventRepository.insert`. */
  readonly sins: readonly string[];
}

export interface Noting {
  /** The classes whose methods, when called, note what their caller does. */
  readonly recorders: ReadonlySet<string>;
  /** Methods below which nothing needs to be noted, or single findings as they are told in `sins`. */
  readonly exempt: ReadonlySet<string>;
}

/**
 * Follows every class that work begins in through the classes that it was given. A method that calls a recorder answers
 * for all that happens beneath it, and a class that work begins in for itself; a write that is reached past all of them is a sin.
 */
export const unrecordedWrites = (
  classes: readonly Class[],
  { recorders, exempt }: Noting,
): Unrecorded => {
  const byName = new Map(classes.map((one) => [one.name, one]));
  const children = Map.groupBy(classes, ({ parent }) => parent);
  const able = (name: string, method: string): Class[] => {
    const own = byName.get(name);
    if (own?.methods.has(method) === true) return [own];
    return (children.get(name) ?? []).flatMap((child) => able(child.name, method));
  };
  const records = (one: Class, method: string, seen: ReadonlySet<string>): boolean =>
    (one.methods.get(method)?.calls ?? []).some(({ field, method: called }) =>
      field === null
        ? !seen.has(called) && records(one, called, new Set([...seen, called]))
        : recorders.has(one.fields.get(field) ?? ''),
    );
  const follow = (one: Class, method: string, seen: Set<string>): string[] => {
    const name = `${one.name}.${method}`;
    if (seen.has(name) || exempt.has(name) || records(one, method, new Set())) return [];
    seen.add(name);
    const known = one.methods.get(method);
    const beneath = (known?.calls ?? []).flatMap(({ field, method: called }) => {
      if (field === null) return follow(one, called, seen);
      return able(one.fields.get(field) ?? '', called)
        .filter(({ path }) => !BEGINS.test(path))
        .flatMap((it) => follow(it, called, seen));
    });
    return known?.writes === true ? [name, ...beneath] : beneath;
  };
  const beginnings = classes.filter(({ path }) => BEGINS.test(path));
  const sins = beginnings.flatMap((one) => {
    const seen = new Set<string>();
    return [...one.methods]
      .filter(([, { isPrivate }]) => !isPrivate)
      .flatMap(([method]) => follow(one, method, seen))
      .map((write) => `${one.name}: ${write}`);
  });
  return {
    beginnings: beginnings.map(({ name }) => name),
    sins: sins.filter((sin) => !exempt.has(sin)),
  };
};
