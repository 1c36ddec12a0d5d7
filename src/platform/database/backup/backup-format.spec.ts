import { describe, expect, it } from '@jest/globals';

import { readHeader, readMark, versionGap, type BackupHeader } from './backup-format.js';

const header: BackupHeader = {
  format: 1,
  product: 'tribune',
  madeAt: '2026-03-01T10:00:00.000Z',
  migrations: ['One1'],
  secret: 's',
  tables: ['public.events'],
  months: ['2026-03-01'],
};

describe('readHeader', () => {
  it('reads what was written', () => {
    expect(readHeader(JSON.stringify(header))).toEqual(header);
  });

  it.each([
    ['no JSON', '\u0000', 'not a backup of Tribune'],
    ['a text', '"tribune"', 'not a backup of Tribune'],
    ['of another product', '{"format":1,"product":"other"}', 'not a backup of Tribune'],
    ['of a later kind', '{"format":2,"product":"tribune"}', 'a newer version'],
    ['without a secret', JSON.stringify({ ...header, secret: '' }), 'damaged'],
    ['with months that are none', JSON.stringify({ ...header, months: [3] }), 'damaged'],
    ['without tables', JSON.stringify({ ...header, tables: [1] }), 'damaged'],
  ])('refuses one that is %s', (_, line, said) => {
    expect(() => readHeader(line)).toThrow(said);
  });
});

describe('readMark', () => {
  it('tells a table from the end', () => {
    expect(readMark('{"table":"a","columns":["b"]}')).toEqual({ table: 'a', columns: ['b'] });
    expect(readMark('{"end":true,"rows":3}')).toEqual({ end: true, rows: 3 });
  });

  it.each(['', '{}', '{"end":true}', '{"table":"a","columns":"b"}', '[]'])('refuses %j', (line) => {
    expect(() => readMark(line)).toThrow('damaged');
  });
});

describe('versionGap', () => {
  it('is none between the same lists', () => {
    expect(versionGap(['One1', 'Two2'], ['One1', 'Two2'])).toBeNull();
  });

  it('says what the backup has more and less, and what to do', () => {
    expect(versionGap(['One1', 'queue 35'], ['One1', 'queue 36', 'Two2'])).toBe(
      'The backup was made by another version of Tribune (it has queue 35 and lacks queue 36, Two2): restore it with the version that made it, then upgrade.',
    );
  });
});
