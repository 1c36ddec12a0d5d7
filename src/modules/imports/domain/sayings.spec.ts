import { describe, expect, it } from '@jest/globals';

import type { CellValue } from './cell-values.js';
import { fieldNamed } from './kind-fields.js';
import type { PlannedColumn } from './row-plan.js';
import { Sayings } from './sayings.js';

const column = (name: string, header = name): PlannedColumn => {
  const field = fieldNamed('influencers', name) ?? fieldNamed('events', name);
  if (field === null) throw new Error(name);
  return { index: 0, header, field, style: { decimal: '.', dateOrder: 'dmy', isBent: false } };
};

const saying = (said: Readonly<Record<string, CellValue>>): Sayings => {
  const columns = Object.keys(said).map((name) => column(name, name.toUpperCase()));
  const sayings = new Sayings(columns, 'Europe/Paris');
  for (const [at, [name, value]] of Object.entries(said).entries())
    sayings.put(name, { value, column: columns[at]!, isGuess: false });
  return sayings;
};

describe('what a row says', () => {
  it('is asked for as what it is', () => {
    const sayings = saying({ name: 'Léa', seats: 3, phones: ['a', 'b'] });
    expect(sayings.text('name')).toBe('Léa');
    expect(sayings.number('seats')).toBe(3);
    expect(sayings.texts('phones')).toEqual(['a', 'b']);
    expect(sayings.text('seats')).toBeUndefined();
    expect(sayings.texts('name')).toBeUndefined();
    expect(sayings.text('region')).toBeUndefined();
  });

  it('is that of the first of several columns, and of all where it is a list', () => {
    const sayings = saying({ name: 'Léa', phones: ['a'] });
    sayings.put('name', { value: 'Zoé', column: column('name'), isGuess: false });
    sayings.put('phones', { value: ['b', 'a'], column: column('phones'), isGuess: false });
    expect(sayings.text('name')).toBe('Léa');
    expect(sayings.texts('phones')).toEqual(['a', 'b']);
  });

  it('of money, of an API and of a moment is not mistaken for one another', () => {
    const money = { kind: 'money', amount: 25, currency: null } as const;
    const sayings = saying({ seatValue: money, notes: { kind: 'json', json: { a: 1 } } });
    expect(sayings.money('seatValue')).toBe(money);
    expect(sayings.moment('seatValue')).toBeNull();
    expect(sayings.plain('notes')).toEqual({ a: 1 });
    expect(sayings.plain('seatValue')).toBeUndefined();
    expect(sayings.money('notes')).toBeUndefined();
  });

  it('is nothing where no cell says anything', () => {
    expect(new Sayings([], 'UTC').isEmpty).toBe(true);
    expect(saying({ name: 'Léa' }).isEmpty).toBe(false);
  });

  it('is noted by the header of its column', () => {
    const sayings = saying({ name: 'Léa' });
    sayings.refuse('post_not_named', null);
    sayings.warn('account_unclear', 'name', { text: 'x' });
    expect(sayings.issues).toEqual([
      { column: null, field: null, code: 'post_not_named', params: {} },
    ]);
    expect(sayings.warnings).toEqual([
      { column: 'NAME', field: 'name', code: 'account_unclear', params: { text: 'x' } },
    ]);
  });
});

describe('a moment of a row', () => {
  const day = { kind: 'day', day: '2026-03-28' } as const;

  it('is told where only a day was said', () => {
    const sayings = saying({ startsAt: day });
    expect(sayings.moment('startsAt')).toMatchObject({ kind: 'start' });
    expect(sayings.warnings).toEqual([
      {
        column: 'STARTSAT',
        field: 'startsAt',
        code: 'day_taken_as_start',
        params: { day: '2026-03-28' },
      },
    ]);
    expect(sayings.day('startsAt')).toBe('2026-03-28');
  });

  it('of a day and a time apart is exact, and nothing is told', () => {
    const time = { kind: 'time', milliseconds: 75_600_000 } as const;
    const sayings = saying({ startsAt: day, 'startsAt.time': time });
    expect(sayings.moment('startsAt')).toEqual({
      kind: 'exact',
      at: new Date('2026-03-28T20:00:00Z'),
    });
    expect(sayings.warnings).toEqual([]);
  });
});
