import { applyDecorators } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';

import type { ProblemParams } from '../../kernel/problem.js';
import { documented } from './documented.js';
import type { InputCode } from './input-errors.js';

/**
 * The fields that requests and answers are made of. One decorator says both what is accepted
 * (class-validator) and what the OpenAPI document promises, so the two cannot differ.
 */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  /** The field may be absent or null: unknown. */
  readonly optional?: boolean;
  /** The field may be absent: in a PATCH, "leave as it is". */
  readonly omittable?: boolean;
  /** The field is there and may be null. */
  readonly nullable?: boolean;
}

/** What a broken rule answers: a code, and what its sentence needs. */
export const says = (
  code: InputCode,
  params: ProblemParams = {},
  each = false,
): ValidationOptions => ({
  context: { code, params },
  // Never shown, but class-validator drops the context of a rule whose message is empty.
  message: code,
  each,
});

const presence = ({ optional, omittable, nullable }: FieldOptions): PropertyDecorator =>
  ValidateIf((_, value: unknown) => {
    if (value === undefined) return !(optional === true || omittable === true);
    return value !== null || !(optional === true || nullable === true);
  });

/** A field from its promise and its rules. */
export const field = (
  options: FieldOptions,
  schema: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    documented(({ ApiProperty }) =>
      ApiProperty({
        description: options.description,
        example: options.example,
        required: !(options.optional === true || options.omittable === true),
        nullable: options.optional === true || options.nullable === true,
        ...schema,
      } as ApiPropertyOptions),
    ),
    presence(options),
    ...rules,
  );

/** The swagger module knows a type that is still to be resolved by the function's name. */
export const lazily = (resolve: () => new () => object): (() => new () => object) => {
  const type = () => resolve();
  return type;
};

/** A rule of our own. */
export const rule = (
  name: string,
  holds: (value: unknown) => boolean,
  validation: ValidationOptions,
): PropertyDecorator => ValidateBy({ name, validator: { validate: holds } }, validation);

/** Whether PostgreSQL can keep this text. */
export const storable = (value: unknown): boolean =>
  typeof value !== 'string' || (!value.includes('\u0000') && value.isWellFormed());

const listLimits = new Map<object, Map<string, number>>();

/** How long each list of a class may be: asked before anything looks at the items. */
export const listLimitsOf = (dto: new () => object): ReadonlyMap<string, number> => {
  const limits = new Map<string, number>();
  for (
    let prototype: unknown = dto.prototype;
    typeof prototype === 'object' && prototype !== null;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, max] of listLimits.get(prototype) ?? []) limits.set(name, max);
  }
  return limits;
};

const remembersLimit =
  (max: number): PropertyDecorator =>
  (prototype, name) => {
    const known = listLimits.get(prototype) ?? new Map<string, number>();
    listLimits.set(prototype, known.set(String(name), max));
  };

/** The rules of every list. */
export const listRules = ({ min = 0, max }: { min?: number; max: number }): PropertyDecorator[] => [
  remembersLimit(max),
  IsArray(says('not_a_list')),
  ArrayMinSize(min, says('too_few', { min })),
  ArrayMaxSize(max, says('too_many', { max })),
];
