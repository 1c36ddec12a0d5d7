import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';

type Turn = (value: unknown) => unknown;
type Part = () => new () => object;

const turns = new WeakMap<object, Map<string, Turn>>();
const parts = new WeakMap<object, Map<string, Part>>();

const remember =
  <Kept>(all: WeakMap<object, Map<string, Kept>>, kept: Kept): PropertyDecorator =>
  (prototype, name) => {
    const known = all.get(prototype) ?? new Map<string, Kept>();
    all.set(prototype, known.set(String(name), kept));
  };

const inherited = <Kept>(
  all: WeakMap<object, Map<string, Kept>>,
  dto: { readonly prototype: object },
  name: string,
): Kept | undefined => {
  for (
    let prototype: unknown = dto.prototype;
    typeof prototype === 'object' && prototype !== null;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const kept = all.get(prototype)?.get(name);
    if (kept !== undefined) return kept;
  }
  return undefined;
};

/**
 * What came is turned into what the code works with, before any rule looks at it. Said here once,
 * for class-transformer and for compiled reading.
 */
export const turned = (turn: Turn): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => turn(value)),
    remember(turns, turn),
  );

/** The field is an object of a class of its own. */
export const part = (type: Part): PropertyDecorator =>
  applyDecorators(Type(type), remember(parts, type));

/** How a field is turned before it is checked; undefined where it is taken as it comes. */
export const turnOf = (dto: { readonly prototype: object }, name: string): Turn | undefined =>
  inherited(turns, dto, name);

/** The class of a field that is a part; undefined for every other. */
export const partOf = (dto: { readonly prototype: object }, name: string): Part | undefined =>
  inherited(parts, dto, name);
