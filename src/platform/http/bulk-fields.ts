import { applyDecorators } from '@nestjs/common';
import { IsObject } from 'class-validator';

import { field, lazily, listRules, rule, says, type FieldOptions } from './field.js';

const rowFields = new WeakMap<object, string[]>();

/** The fields of a class that are `Rows`. */
export const rowFieldsOf = (dto: { readonly prototype: object }): readonly string[] =>
  rowFields.get(dto.prototype) ?? [];

/**
 * A list of objects that are looked at one by one by whoever receives them, so that a bad one does
 * not refuse the others: here only the list is checked, the document describes its rows by `type`.
 */
export const Rows = (
  type: () => new () => object,
  options: FieldOptions & { min?: number; max: number },
): PropertyDecorator =>
  applyDecorators(
    (target: object, name: string | symbol): void => {
      rowFields.set(target, [...(rowFields.get(target) ?? []), String(name)]);
    },
    field(
      options,
      { type: lazily(type), isArray: true, minItems: options.min ?? 0, maxItems: options.max },
      ...listRules(options),
    ),
  );

// JSON.stringify leaves escaped exactly what PostgreSQL's jsonb refuses: NUL and halves of surrogate pairs.
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

/** Whether all whole numbers are what was sent: those beyond 2^53 were bent when they were read, or became infinite. */
const isExact = (value: object): boolean => {
  let exact = true;
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') exact &&= isKept(part);
    return part;
  });
  return exact;
};

const isKept = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);

/** An object of any shape, whose JSON has at most `max` characters and no whole number beyond 2^53. */
export const FreeForm = (options: FieldOptions & { max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'object', additionalProperties: true },
    IsObject(says('not_an_object')),
    rule('notAList', (value) => !Array.isArray(value), says('not_an_object')),
    rule(
      'fits',
      (value) => JSON.stringify(value).length <= options.max,
      says('too_long', { max: options.max }),
    ),
    rule('storable', (value) => !UNSTORABLE.test(JSON.stringify(value)), says('nul_character')),
    rule('exact', (value) => isExact(value as object), says('number_too_long')),
  );

/** The places of the first and of the last of some rows. Not for input. */
export const RowRange = (options: FieldOptions): PropertyDecorator =>
  field(options, {
    type: 'array',
    items: { type: 'integer', minimum: 0 },
    minItems: 2,
    maxItems: 2,
  });
