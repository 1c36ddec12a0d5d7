import { getMetadataStorage } from 'class-validator';

import { partOf, turnOf } from './field-turns.js';

type Dto<T extends object = object> = new () => T;
type Rule = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];
type Holds = (value: unknown) => boolean;
type Condition = (object: object, value: unknown) => boolean;

/** Stands for a value that is not plainly right: null and undefined are values. */
const WRONG = Symbol('wrong');

interface Property {
  readonly read: (value: unknown) => unknown;
  readonly isRequired: boolean;
  /** Whether what is read is the very value that came. */
  readonly isTakenAsItCame: boolean;
}

/** Reads an object; null for anything that is not plainly right. */
export type CompiledInput<T extends object> = (value: unknown) => T | null;

/**
 * Makes a reader of a request's class, once, out of the very rules that class-validator would run:
 * closures over the fields that are there instead of a walk over metadata. It answers what
 * `tryInput` would, or null, and then `tryInput` says what is wrong. Fields are declared with
 * our decorators; what this reader does not understand (lists) makes it throw here, at the start.
 */
export const compileInput = <T extends object>(dto: Dto<T>): CompiledInput<T> => {
  const properties = propertiesOf(dto);
  const fields = [...properties.values()];
  const required = fields.filter(({ isRequired }) => isRequired).length;
  // An object of which nothing is turned, and to which the class adds nothing, is not copied.
  const copies =
    !fields.every(({ isTakenAsItCame }) => isTakenAsItCame) ||
    Object.values(new dto()).some((given) => given !== undefined);
  return (value) => {
    if (!isObject(value)) return null;
    const read = (copies ? new dto() : value) as Record<string, unknown>;
    let found = 0;
    for (const name in value) {
      const property = properties.get(name);
      if (property === undefined) return null;
      const item = property.read(value[name]);
      if (item === WRONG) return null;
      if (copies) read[name] = item;
      if (property.isRequired) found += 1;
    }
    return found === required ? (read as T) : null;
  };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (dto: Dto): Map<string, Property> => {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  const byName = Map.groupBy(rules, ({ propertyName }) => propertyName);
  return new Map(
    [...byName].map(([name, ofField]): [string, Property] => [name, property(dto, name, ofField)]),
  );
};

const property = (dto: Dto, name: string, rules: readonly Rule[]): Property => {
  const where = `${dto.name}.${name}`;
  const applies = all(
    rules.filter(({ type }) => type === 'conditionalValidation').map(conditionOf),
  );
  const [mayBeAbsent, mayBeNull] = [!applies(undefined), !applies(null)];
  const holds = all(rules.flatMap((rule) => checksOf(where, dto, rule)));
  const turn = turnOf(dto, name);
  const readPart = partReader(where, dto, name, rules);
  const checked = (item: unknown): unknown => {
    if (item === undefined ? mayBeAbsent : item === null && mayBeNull) return item;
    if (!holds(item)) return WRONG;
    return readPart === null ? item : (readPart(item) ?? WRONG);
  };
  return {
    isRequired: !mayBeAbsent,
    isTakenAsItCame: turn === undefined && readPart === null,
    read: turn === undefined ? checked : (value) => checked(turn(value)),
  };
};

/** Our conditions look at the value alone, and ask only whether there is one. */
const conditionOf = ({ constraints }: Rule): Holds => {
  const holds = constraints[0] as Condition;
  return (value) => holds({}, value);
};

/** One after the other, without a loop: most fields have one to five. */
const all = ([first, second, third, ...rest]: readonly Holds[]): Holds => {
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (value) => first(value) && second(value);
  const others = all(rest);
  return rest.length === 0
    ? (value) => first(value) && second(value) && third(value)
    : (value) => first(value) && second(value) && third(value) && others(value);
};

const partReader = (
  where: string,
  dto: Dto,
  name: string,
  rules: readonly Rule[],
): CompiledInput<object> | null => {
  if (!rules.some(({ type }) => type === 'nestedValidation')) return null;
  const type = partOf(dto, name);
  if (type === undefined) throw new Error(`${where} is an object of no known class`);
  return compileInput(type());
};

/** Conditions and parts are looked after elsewhere. */
const OTHERS = ['conditionalValidation', 'nestedValidation'];

const checksOf = (where: string, dto: Dto, rule: Rule): Holds[] => {
  if (rule.each) throw new Error(`${where} is a list, which compiled reading does not know`);
  if (OTHERS.includes(rule.type)) return [];
  if (rule.type !== 'customValidation') throw new Error(`${where} has a rule ${rule.type}`);
  return getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .map(({ instance }): Holds => {
      // One object for every call: rules of ours look at the value, the library's at the constraints.
      const asked = {
        value: undefined,
        constraints: (rule.constraints ?? []) as unknown[],
        object: {},
        property: rule.propertyName,
        targetName: dto.name,
      };
      const asks: Holds = (value) => instance.validate(value, asked) === true;
      const shortcut = shortcuts[rule.name ?? ''];
      return shortcut === undefined ? asks : shortcut(asked.constraints[0], asks);
    });
};

/**
 * The library's most frequent rules without its detours, where the answer is plain: what they accept the
 * rule accepts, and of all else the rule itself is asked.
 */
const shortcuts: Readonly<Record<string, (constraint: unknown, asks: Holds) => Holds>> = {
  isInt: (_, asks) => (value) => Number.isInteger(value) || asks(value),
  isString: (_, asks) => (value) => typeof value === 'string' || asks(value),
  min: (least, asks) => (value) =>
    (typeof value === 'number' && value >= (least as number)) || asks(value),
  max: (most, asks) => (value) =>
    (typeof value === 'number' && value <= (most as number)) || asks(value),
  maxLength: (most, asks) => (value) =>
    (typeof value === 'string' && value.length <= (most as number)) || asks(value),
  // The library counts a character outside of the basic plane once, and one that only changes another not at all.
  minLength: (least, asks) => (value) =>
    (least === 1 && typeof value === 'string' && value.charCodeAt(0) < FIRST_SURROGATE) ||
    asks(value),
  isIn: (allowed, asks) => (value) => (allowed as unknown[]).includes(value) || asks(value),
};

const FIRST_SURROGATE = 0xd800;
