type Reviver = (
  this: unknown,
  key: string,
  value: unknown,
  context: { readonly source?: string },
) => unknown;

/** In `1.8e16`, digits are lost already. */
const WHOLE = /^\d+$/;

/**
 * The JSON of `bytes`, where the numbers of fields called `name` are given as text, digit by digit:
 * an id may have more than a number can hold. Throws where the bytes are not JSON in UTF-8.
 */
export const parseExactly = (bytes: Uint8Array, name?: string): unknown => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const keepDigits: Reviver = (key, value, { source }) =>
    key === name && typeof value === 'number' && WHOLE.test(source ?? '') ? source : value;
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown);
};
