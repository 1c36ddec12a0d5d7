import { applyDecorators } from '@nestjs/common';
import {
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  isEmail,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

import { isCalendarDate, isTimeZone } from '../../kernel/time.js';
import { field, lazily, listRules, rule, says, storable, type FieldOptions } from './field.js';
import { part, turned } from './field-turns.js';

/** Text, kept exactly as it came. `min` is 1 unless told, `max` counts UTF-16 code units. */
export const Text = (
  options: FieldOptions & { min?: number; max: number; pattern?: RegExp; expected?: string },
): PropertyDecorator => {
  const { min = 1, max, pattern, expected = '' } = options;
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    IsString(says('not_text')),
    MinLength(min, says('too_short', { min })),
    MaxLength(max, says('too_long', { max })),
    rule('storable', storable, says('nul_character')),
    ...(min > 0 ? [rule('visible', visible, says('blank'))] : []),
    ...(pattern ? [Matches(pattern, says('bad_format', { expected }))] : []),
  );
};

const visible = (value: unknown): boolean =>
  typeof value !== 'string' || value === '' || /\S/.test(value);

/** One of a closed list of words. */
export const OneOf = (allowed: readonly string[], options: FieldOptions): PropertyDecorator =>
  field(
    options,
    { type: 'string', enum: [...allowed] },
    IsIn([...allowed], says('not_one_of', { allowed: allowed.join(', ') })),
  );

export const Id = (options: FieldOptions): PropertyDecorator =>
  field(
    options,
    { type: 'string', format: 'uuid' },
    // One spelling, so that ids can be compared as text.
    turned((value) => (typeof value === 'string' ? value.toLowerCase() : value)),
    IsUUID('all', says('not_an_id')),
  );

export const Flag = (options: FieldOptions): PropertyDecorator =>
  field(options, { type: 'boolean' }, IsBoolean(says('not_a_boolean')));

/** A whole number; `max` is 2^53−1 unless told, so that no digit is lost on the way. */
export const Whole = (
  options: FieldOptions & { min?: number; max?: number },
): PropertyDecorator => {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt(says('not_an_integer')),
    Min(min, says('too_small', { min })),
    Max(max, says('too_large', { max })),
  );
};

/** A number that an answer gives, such as a rate. Not for input. */
export const Numeric = (options: FieldOptions): PropertyDecorator =>
  field(options, { type: 'number' });

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** The last day that was found to exist: the moments of one batch share few days. */
let knownDay = '';

const exists = (day: string): boolean => {
  if (day === knownDay) return true;
  if (!isCalendarDate(day)) return false;
  knownDay = day;
  return true;
};

const toInstant = (value: unknown): unknown => {
  if (typeof value !== 'string' || !RFC3339.test(value) || !exists(value.slice(0, 10))) {
    return value;
  }
  const instant = new Date(value.toUpperCase());
  const year = instant.getUTCFullYear();
  // Beyond these years a moment can be said but not kept.
  return year >= 1 && year <= 9999 ? instant : value;
};

/** A moment, RFC 3339 with a zone; reaches the code as a `Date`. */
export const Instant = (options: FieldOptions): PropertyDecorator =>
  field(
    { example: '2026-03-28T20:05:00Z', ...options },
    { type: 'string', format: 'date-time' },
    turned(toInstant),
    IsDate(says('not_a_timestamp')),
  );

/** A calendar day, `YYYY-MM-DD`. */
export const Day = (options: FieldOptions): PropertyDecorator =>
  field(
    { example: '2026-03-28', ...options },
    { type: 'string', format: 'date' },
    rule(
      'isDay',
      (value) => typeof value === 'string' && isCalendarDate(value),
      says('not_a_date'),
    ),
  );

export const TimeZone = (options: FieldOptions): PropertyDecorator =>
  field(
    { example: 'Europe/Paris', ...options },
    { type: 'string', maxLength: 64 },
    rule(
      'isTimeZone',
      (value) => typeof value === 'string' && isTimeZone(value),
      says('not_a_time_zone'),
    ),
  );

/** Quotes would let blanks and line breaks into an address, and so into the headers of a mail. */
const unquoted = (value: unknown): boolean =>
  typeof value !== 'string' || !/[\s\p{C}"]/u.test(value);

// The library’s check throws at half of a surrogate pair.
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.isWellFormed() &&
  isEmail(value, { allow_utf8_local_part: true });

export const Email = (options: FieldOptions): PropertyDecorator =>
  field(
    { example: 'camille@example.com', ...options },
    { type: 'string', format: 'email', maxLength: 254 },
    rule('isEmail', isAddress, says('not_an_email')),
    rule('unquoted', unquoted, says('not_an_email')),
    MaxLength(254, says('too_long', { max: 254 })),
    rule('storable', storable, says('nul_character')),
  );

/** A list of e-mail addresses, at most `max`, none twice. */
export const Emails = (options: FieldOptions & { max: number }): PropertyDecorator =>
  field(
    { example: ['camille@example.com'], ...options },
    {
      type: 'array',
      items: { type: 'string', format: 'email', maxLength: 254 },
      maxItems: options.max,
    },
    ...listRules(options),
    ArrayUnique(says('not_unique')),
    rule('isEmail', isAddress, says('not_an_email', {}, true)),
    rule('unquoted', unquoted, says('not_an_email', {}, true)),
    MaxLength(254, says('too_long', { max: 254 }, true)),
    rule('storable', storable, says('nul_character', {}, true)),
  );

const isHttpUrl = (value: unknown): boolean =>
  typeof value === 'string' &&
  storable(value) &&
  URL.canParse(value) &&
  /^https?:$/.test(new URL(value).protocol);

export const HttpUrl = (options: FieldOptions): PropertyDecorator =>
  field(
    options,
    { type: 'string', format: 'uri', maxLength: 2048 },
    rule('isHttpUrl', isHttpUrl, says('not_a_url')),
    MaxLength(2048, says('too_long', { max: 2048 })),
  );

/** An object of its own class. */
export const Part = (type: () => new () => object, options: FieldOptions): PropertyDecorator =>
  field(
    options,
    { type: lazily(type) },
    part(type),
    IsObject(says('not_an_object')),
    rule('notAList', (value) => !Array.isArray(value), says('not_an_object')),
    ValidateNested(says('not_an_object')),
  );

/** A list of objects of one class, at most `max`. */
export const Parts = (
  type: () => new () => object,
  options: FieldOptions & { min?: number; max: number },
): PropertyDecorator =>
  field(
    options,
    {
      type: lazily(type),
      isArray: true,
      minItems: options.min ?? 0,
      maxItems: options.max,
    },
    part(type),
    ...listRules(options),
    // A list in a list is looked through by the nested check, and an empty one has nothing to be found wrong.
    rule('noLists', (value) => !Array.isArray(value), says('not_an_object', {}, true)),
    ValidateNested(says('not_an_object', {}, true)),
  );

/** A list of words, at most `max`, none twice. */
export const Texts = (
  options: FieldOptions & { max: number; maxLength: number; pattern?: RegExp; expected?: string },
): PropertyDecorator =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: options.maxLength },
      maxItems: options.max,
    },
    ...listRules(options),
    ArrayUnique(says('not_unique')),
    IsString(says('not_text', {}, true)),
    MinLength(1, says('too_short', { min: 1 }, true)),
    MaxLength(options.maxLength, says('too_long', { max: options.maxLength }, true)),
    rule('storable', storable, says('nul_character', {}, true)),
    ...(options.pattern
      ? [Matches(options.pattern, says('bad_format', { expected: options.expected ?? '' }, true))]
      : []),
  );

/** A list of words out of a closed list, none twice. */
export const WordList = (
  allowed: readonly string[],
  options: FieldOptions & { min?: number },
): PropertyDecorator =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'string', enum: [...allowed] },
      minItems: options.min ?? 0,
      maxItems: allowed.length,
    },
    ...listRules({ ...options, max: allowed.length }),
    ArrayUnique(says('not_unique')),
    IsIn([...allowed], says('not_one_of', { allowed: allowed.join(', ') }, true)),
  );

/** A number in the query string. */
export const QueryWhole = (
  options: FieldOptions & { min?: number; max?: number },
): PropertyDecorator =>
  applyDecorators(
    turned((value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value)),
    Whole(options),
  );

/** true or false in the query string. */
export const QueryFlag = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    turned((value) => (value === 'true' ? true : value === 'false' ? false : value)),
    Flag(options),
  );
