import { IsObject } from 'class-validator';

import { field, rule, says, storable, type FieldOptions } from './field.js';

const isText = (value: unknown, max: number): boolean =>
  value === null || (typeof value === 'string' && value.length <= max && storable(value));

/** An object whose names are the sender's own, and whose values are texts or null: at most `max` of them. */
export const TextMap = (
  options: FieldOptions & { max: number; maxLength: number },
): PropertyDecorator => {
  const { max, maxLength } = options;
  return field(
    options,
    {
      type: 'object',
      additionalProperties: { type: 'string', maxLength, nullable: true },
    },
    IsObject(says('not_an_object')),
    rule('notAList', (value) => !Array.isArray(value), says('not_an_object')),
    rule(
      'fits',
      (value) => Object.keys(value as object).length <= max,
      says('too_many_fields', { max }),
    ),
    rule(
      'texts',
      (value) =>
        Object.entries(value as object).every(
          ([name, text]) => storable(name) && isText(text, maxLength),
        ),
      says('not_text'),
    ),
  );
};
