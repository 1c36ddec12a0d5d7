import type { Offer, Schema } from './every-route.js';

/** A value that the document itself would call right: its examples, and of objects what is required. */
export const exampleOf = (offer: Offer, schema: Schema): unknown => {
  const known = offer.resolve(schema);
  if (known.example !== undefined) return known.example;
  if (known.enum !== undefined) return known.enum[0];
  if (known.properties !== undefined) return objectOf(offer, known);
  const [type] = [known.type].flat();
  if (type === 'array') {
    const count = Math.max(known.minItems ?? 0, 1);
    return Array.from({ length: count }, () => exampleOf(offer, known.items ?? {}));
  }
  return scalarOf(known, type);
};

const objectOf = (offer: Offer, { properties = {}, required = [] }: Schema): unknown =>
  Object.fromEntries(required.map((name) => [name, exampleOf(offer, properties[name] ?? {})]));

const scalarOf = ({ minimum = 1, minLength = 1, format }: Schema, type: string | undefined) => {
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'object') return {};
  return format === 'uuid'
    ? '0198c0de-0000-7000-8000-000000000000'
    : 'x'.repeat(Math.max(minLength, 1));
};
