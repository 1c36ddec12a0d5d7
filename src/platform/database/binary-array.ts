/** OIDs of PostgreSQL's own types; they are the same on every server. */
const OID = { int8: 20, int4: 23, text: 25, timestamptz: 1184, uuid: 2950, jsonb: 3802 } as const;

/** Dimensions, whether there are nulls, type; then length and lower bound of the one dimension. */
const HEADER_BYTES = 20;
const EMPTY_BYTES = 12;
const LENGTH_BYTES = 4;
const UUID_BYTES = 16;
const NULL_LENGTH = -1;

/** Milliseconds from 1970 to 2000, whence PostgreSQL counts microseconds. */
const EPOCH_MS = 946_684_800_000;
const WORD = 2 ** 32;

/** The first byte of a jsonb value: the version of its format. */
const JSONB_VERSION = 1;

type Maybe<T> = T | null | undefined;

/**
 * An array in PostgreSQL's own format, for `unnest($n::type[])`: the driver sends a Buffer as it is, and
 * the server reads it several times faster than text. An array without any value is empty: beside
 * longer ones, `unnest` fills it up with nulls.
 */
const arrayOf = <T>(
  oid: number,
  values: readonly Maybe<T>[],
  sizeOf: (value: T) => number,
  write: (buffer: Buffer, at: number, value: T) => void,
): Buffer => {
  let bytes = HEADER_BYTES;
  let known = 0;
  for (const value of values) {
    bytes += LENGTH_BYTES;
    if (value === null || value === undefined) continue;
    bytes += sizeOf(value);
    known += 1;
  }
  if (known === 0) return empty(oid);
  const buffer = Buffer.allocUnsafe(bytes);
  writeHeader(buffer, oid, values.length, known < values.length);
  let at = HEADER_BYTES;
  for (const value of values) {
    if (value === null || value === undefined) {
      at = buffer.writeInt32BE(NULL_LENGTH, at);
      continue;
    }
    const size = sizeOf(value);
    at = buffer.writeInt32BE(size, at);
    write(buffer, at, value);
    at += size;
  }
  return buffer;
};

const empty = (oid: number): Buffer => {
  const buffer = Buffer.alloc(EMPTY_BYTES);
  buffer.writeInt32BE(oid, 8);
  return buffer;
};

const writeHeader = (buffer: Buffer, oid: number, length: number, hasNulls: boolean): void => {
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(hasNulls ? 1 : 0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(length, 12);
  buffer.writeInt32BE(1, 16);
};

const writeInt8 = (buffer: Buffer, at: number, value: number): void => {
  const high = Math.floor(value / WORD);
  buffer.writeInt32BE(high, at);
  buffer.writeUInt32BE(value - high * WORD, at + 4);
};

const writeTimestamp = (buffer: Buffer, at: number, ms: number): void => {
  const micros = (ms - EPOCH_MS) * 1000;
  if (Number.isSafeInteger(micros)) writeInt8(buffer, at, micros);
  else buffer.writeBigInt64BE((BigInt(ms) - BigInt(EPOCH_MS)) * 1000n, at);
};

/** What a hexadecimal digit is worth, by its code. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 0 : value;
});

const DASH = 45;

const writeUuid = (buffer: Buffer, at: number, id: string): void => {
  let end = at;
  for (let n = 0; n < id.length; n += 2) {
    if (id.charCodeAt(n) === DASH) n += 1;
    const high = DIGITS[id.charCodeAt(n)] ?? 0;
    buffer[end] = (high << 4) | (DIGITS[id.charCodeAt(n + 1)] ?? 0);
    end += 1;
  }
};

const eight = (): number => 8;
const four = (): number => 4;
const sixteen = (): number => UUID_BYTES;

/** UUIDs, as `uuid[]`; each is a valid one, with its dashes. */
export const uuids = (values: readonly Maybe<string>[]): Buffer =>
  arrayOf(OID.uuid, values, sixteen, writeUuid);

/** Whole numbers below 2^53 either way, as `bigint[]`. */
export const bigints = (values: readonly Maybe<number>[]): Buffer =>
  arrayOf(OID.int8, values, eight, writeInt8);

/** Whole numbers below 2^31 either way, as `int[]`. */
export const ints = (values: readonly Maybe<number>[]): Buffer =>
  arrayOf(OID.int4, values, four, (buffer, at, value) => buffer.writeInt32BE(value, at));

/** Milliseconds since 1970, as `timestamptz[]`. */
export const timestamps = (values: readonly Maybe<number>[]): Buffer =>
  arrayOf(OID.timestamptz, values, eight, writeTimestamp);

/** Texts, as `text[]`; a character 0 the server refuses. */
export const texts = (values: readonly Maybe<string>[]): Buffer =>
  arrayOf(
    OID.text,
    values,
    (value) => Buffer.byteLength(value),
    (buffer, at, value) => buffer.write(value, at),
  );

/** Texts of JSON, as `jsonb[]`. */
export const jsons = (values: readonly Maybe<string>[]): Buffer =>
  arrayOf(
    OID.jsonb,
    values,
    (value) => 1 + Buffer.byteLength(value),
    (buffer, at, value) => {
      buffer[at] = JSONB_VERSION;
      buffer.write(value, at + 1);
    },
  );
