import fc from 'fast-check';

import type { Offer, Schema } from './every-route.js';
import { nastyText, nastyValue } from './nasty.js';

/** How deep a schema that contains itself is followed. */
const MAX_DEPTH = 6;

interface Around {
  readonly offer: Offer;
  /** Ids of things that exist. */
  readonly ids: readonly string[];
  readonly depth: number;
}

/**
 * Values that mostly fit a schema of the document: now and then a part of another type, at an edge,
 * or with a field too many or too few.
 */
export const arbitraryOf = (
  offer: Offer,
  schema: Schema,
  ids: readonly string[],
): fc.Arbitrary<unknown> => almost(schema, { offer, ids, depth: 0 });

const almost = (schema: Schema, around: Around): fc.Arbitrary<unknown> => {
  const known = around.offer.resolve(schema);
  const types = [known.type].flat();
  const choices = [
    { weight: 14, arbitrary: fitting(known, around) },
    { weight: 1, arbitrary: nastyValue },
    ...(types.includes('null') ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
  ];
  return fc.oneof(...choices);
};

const fitting = (schema: Schema, around: Around): fc.Arbitrary<unknown> => {
  if (around.depth > MAX_DEPTH) return fc.constant(null);
  const inner = { ...around, depth: around.depth + 1 };
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map((option) => almost(option, inner)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.properties !== undefined) return objectOf(schema, inner);
  return byType(schema, inner);
};

const byType = (schema: Schema, around: Around): fc.Arbitrary<unknown> => {
  switch ([schema.type].flat().find((each) => each !== 'null')) {
    case 'array':
      return listOf(schema, around);
    case 'object':
      return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue());
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numberOf(schema);
    default:
      return textOf(schema, around.ids);
  }
};

const objectOf = ({ properties = {}, required = [] }: Schema, around: Around) =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, part]) => [name, almost(part, around)]),
        ),
        { requiredKeys: [...required] },
      ),
      fc.oneof(
        { weight: 12, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.dictionary(nastyText, nastyValue, { maxKeys: 2 }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...required, '').map((name) => ({ [name]: undefined })),
        },
      ),
    )
    .map(([fields, extra]) => ({ ...fields, ...extra }));

const listOf = ({ items = {}, minItems = 0, maxItems = 3 }: Schema, around: Around) =>
  fc.array(almost(items, around), {
    minLength: Math.min(minItems, 3),
    maxLength: Math.max(Math.min(maxItems, 3), Math.min(minItems, 3)),
  });

/** Of a number without a limit of its own: sums of larger ones are no whole numbers any more. */
const LARGEST = 1e12;

const numberOf = ({ minimum = -10, maximum = 1e9, example }: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(minimum, Math.min(maximum, LARGEST), minimum - 1, maximum + 1, example ?? 1),
    fc.integer({
      min: Math.max(Math.ceil(minimum), -(2 ** 31)),
      max: Math.min(Math.floor(maximum), 2 ** 31 - 1),
    }),
  );

const textOf = (
  { format, example, minLength = 0, maxLength = 50 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<unknown> => {
  const own = FORMATS[format ?? ''];
  const known = typeof example === 'string' ? [fc.constant(example)] : [];
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (own !== undefined) return fc.oneof(own, ...known);
  const length = { minLength: Math.min(minLength, 20), maxLength: Math.min(maxLength, 60) };
  return fc.oneof(fc.string({ unit: 'grapheme', ...length }), ...known, ...known);
};

const moment = fc.date({
  min: new Date('1900-01-01'),
  max: new Date('2200-01-01'),
  noInvalidDate: true,
});

const FORMATS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'date-time': moment.map((at) => at.toISOString()),
  date: moment.map((at) => at.toISOString().slice(0, 10)),
  email: fc.emailAddress(),
  uri: fc.webUrl({ withQueryParameters: true, withFragments: true }),
};
