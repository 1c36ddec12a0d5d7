import type { Withheld } from './withheld.js';

/** A value as JSON can hold it. */
export type Told = null | boolean | number | string | Told[] | { [field: string]: Told };

/** The fields of a subject that are told, on one side of a change. */
export type ToldFields = Record<string, Told>;

/** Bytes are the fingerprint of a secret or its cipher: nothing to be read. */
const BYTES = { withheld: 'secret' } as const satisfies Withheld;

/** Whether this is an object with fields, not a list. */
export const isFields = (value: Told): value is ToldFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberAs = (value: number | bigint): Told => {
  const number = Number(value);
  if (typeof value === 'bigint' && !Number.isSafeInteger(number)) return String(value);
  return Number.isFinite(number) ? number : null;
};

const objectAs = (value: object): Told => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(toldAs);
  return value instanceof Uint8Array ? { ...BYTES } : fieldsAs(value);
};

/** A value of a row in a form that JSON, and PostgreSQL's jsonb, can hold; what neither knows is nothing. */
const toldAs = (value: unknown): Told => {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return value.toWellFormed().replaceAll('\u0000', '');
    case 'number':
    case 'bigint':
      return numberAs(value);
    case 'object':
      return value === null ? null : objectAs(value);
    default:
      return null;
  }
};

/** The fields of an object that are there, each as it can be told. */
export const fieldsAs = (subject: object): ToldFields =>
  Object.fromEntries(
    Object.entries(subject)
      .filter(([, value]) => value !== undefined && typeof value !== 'function')
      .map(([field, value]) => [field, toldAs(value)]),
  );
