/** Arrays in PostgreSQL's binary format: `pg` sends a Buffer as it is, and nobody writes or reads digits. */
const OID = { text: 25, int8: 20, timestamptz: 1184 };
const HEADER = 20;
const EPOCH_MS = Date.UTC(2000, 0, 1);
const TWO_TO_32 = 4_294_967_296;

const header = (bytes, type, { count, hasNull }) => {
  const array = Buffer.allocUnsafe(HEADER + bytes);
  array.writeInt32BE(1, 0);
  array.writeInt32BE(hasNull ? 1 : 0, 4);
  array.writeInt32BE(OID[type], 8);
  array.writeInt32BE(count, 12);
  array.writeInt32BE(1, 16);
  return array;
};

const writeInt64 = (array, value, at) => {
  array.writeInt32BE(Math.floor(value / TWO_TO_32), at);
  array.writeUInt32BE(value >>> 0, at + 4);
};

const wide = (type, values) => {
  const known = values.reduce((count, value) => (value === null ? count : count + 1), 0);
  const count = values.length;
  const array = header(count * 4 + known * 8, type, { count, hasNull: known < count });
  let at = HEADER;
  for (const value of values) {
    array.writeInt32BE(value === null ? -1 : 8, at);
    at += 4;
    if (value === null) continue;
    writeInt64(array, value, at);
    at += 8;
  }
  return array;
};

export const bigints = (values) => wide('int8', values);

/** @param values milliseconds since 1970. */
export const instants = (values) =>
  wide(
    'timestamptz',
    values.map((value) => (value - EPOCH_MS) * 1_000),
  );

export const texts = (values) => {
  let bytes = 0;
  for (const value of values) bytes += 4 + (value === null ? 0 : Buffer.byteLength(value));
  const hasNull = values.includes(null);
  const array = header(bytes, 'text', { count: values.length, hasNull });
  let at = HEADER;
  for (const value of values) {
    const length = value === null ? -1 : array.write(value, at + 4);
    array.writeInt32BE(length, at);
    at += 4 + Math.max(0, length);
  }
  return array;
};
