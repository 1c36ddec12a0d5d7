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
  const holds = all(rules.flatMap((rule) => checksOf(where, dto, rule)));
  const turn = turnOf(dto, name);
  const readPart = partReader(where, dto, name, rules);
  return {
    isRequired: applies(undefined),
    isTakenAsItCame: turn === undefined && readPart === null,
    read: (value) => {
      const item = turn === undefined ? value : turn(value);
      if (!applies(item)) return item;
      if (!holds(item)) return WRONG;
      return readPart === null ? item : (readPart(item) ?? WRONG);
    },
  };
};

/** Our conditions look at the value alone. */
const conditionOf = ({ constraints }: Rule): Holds => {
  const holds = constraints[0] as Condition;
  return (value) => holds({}, value);
};

/** One after the other, without a loop: most fields have two or three. */
const all = (checks: readonly Holds[]): Holds => {
  const [first, ...rest] = checks;
  if (first === undefined) return () => true;
  if (rest.length === 0) return first;
  const others = all(rest);
  return (value) => first(value) && others(value);
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
        constraints: rule.constraints as unknown[],
        object: {},
        property: rule.propertyName,
        targetName: dto.name,
      };
      return (value) => instance.validate(value, asked) === true;
    });
};
