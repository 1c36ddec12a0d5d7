import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

import type { ProblemParams } from '../../kernel/problem.js';
import { rowFieldsOf } from './bulk-fields.js';
import { compileInput, type CompiledInput } from './compiled-input.js';
import { listLimitsOf } from './field.js';
import { InvalidInput, type InputCode, type InputIssue } from './input-errors.js';

type Dto = new () => object;

/** More than any object of ours has. */
const MAX_FIELDS = 100;

const NATIVE: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

/** Turns a body or a query into its class, or refuses it naming every field that is wrong. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || NATIVE.includes(metatype)) return value;
    return type === 'query'
      ? readInput(metatype as Dto, withoutBlanks(value), '?')
      : readInput(metatype as Dto, value);
  }
}

/** A filter that a form left empty (`?campaignId=`) is no filter. */
const withoutBlanks = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== ''));

const readers = new Map<Dto, CompiledInput<object> | null>();

/** What is plainly right is read by a compiled reader, where the class allows one: in a tenth of the time. */
const readPlainly = (dto: Dto, value: unknown): object | null => {
  let reader = readers.get(dto);
  if (reader === undefined) {
    try {
      reader = compileInput(dto);
    } catch {
      reader = null;
    }
    readers.set(dto, reader);
  }
  return reader === null ? null : reader(value);
};

/** `value` as an instance of `dto`; throws `InvalidInput` with pointers that begin with `prefix`. */
export const readInput = <T extends object>(dto: new () => T, value: unknown, prefix = '/'): T => {
  const plain = readPlainly(dto, value) as T | null;
  if (plain !== null) return plain;
  const issues: InputIssue[] = [];
  const read = tryInput(dto, value, prefix, issues);
  if (read === null) throw new InvalidInput(issues);
  return read;
};

/** Like `readInput`, but collects what is wrong into `issues` and returns null. */
export const tryInput = <T extends object>(
  dto: new () => T,
  value: unknown,
  prefix: string,
  issues: InputIssue[],
): T | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push({ pointer: prefix === '/' ? '' : prefix, code: 'not_an_object' });
    return null;
  }
  const excess = excessOf(dto, value, prefix);
  if (excess.length > 0) {
    issues.push(...excess);
    return null;
  }
  const instance = toInstance(dto, value);
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false },
  });
  for (const error of errors) collect(error, prefix, issues);
  return errors.length === 0 ? instance : null;
};

/** What is too much to be looked at item by item: that costs time, and a caller could take it from everybody. */
const excessOf = (dto: Dto, value: object, prefix: string): InputIssue[] => {
  const keys = Object.keys(value);
  if (keys.length > MAX_FIELDS) {
    const pointer = prefix === '/' ? '' : prefix;
    return [{ pointer, code: 'too_many_fields', params: { max: MAX_FIELDS } }];
  }
  return [...listLimitsOf(dto)].flatMap(([name, max]): InputIssue[] => {
    const list = (value as Record<string, unknown>)[name];
    const tooLong = Array.isArray(list) && list.length > max;
    return tooLong ? [{ pointer: `${prefix}${name}`, code: 'too_many', params: { max } }] : [];
  });
};

/** Rows are not copied: whoever looks at them one by one would wait for all of them here. */
const toInstance = <T extends object>(dto: new () => T, value: object): T => {
  const fields: Record<string, unknown> = { ...value };
  const rows = rowFieldsOf(dto)
    .map((name): [string, unknown] => [name, fields[name]])
    .filter(([, list]) => Array.isArray(list));
  for (const [name] of rows) fields[name] = [];
  return Object.assign(plainToInstance(dto, fields), Object.fromEntries(rows));
};

const collect = (error: ValidationError, prefix: string, issues: InputIssue[]): void => {
  const pointer = prefix + error.property.replace(/~/g, '~0').replace(/\//g, '~1');
  const issue = ownIssue(error, pointer);
  if (issue !== null) issues.push(issue);
  for (const child of error.children ?? []) collect(child, `${pointer}/`, issues);
};

interface Said {
  readonly code: InputCode;
  readonly params: ProblemParams;
}

/** One issue a field: a wrong type first, because it is what a person would mend first. */
const ownIssue = (error: ValidationError, pointer: string): InputIssue | null => {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.length === 0) return null;
  if (broken.includes('whitelistValidation')) return { pointer, code: 'unknown_field' };
  if (error.value === undefined || error.value === null) return { pointer, code: 'required' };
  const said = Object.values<Said>(error.contexts ?? {});
  const first = said.find(({ code }) => code.startsWith('not_')) ?? said[0];
  return first === undefined
    ? { pointer, code: 'bad_format', params: { expected: broken.join(', ') } }
    : { pointer, code: first.code, params: first.params };
};
