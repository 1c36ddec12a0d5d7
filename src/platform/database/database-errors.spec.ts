import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { QueryRunnerProviderAlreadyReleasedError } from 'typeorm/error/QueryRunnerProviderAlreadyReleasedError.js';

import { isDatabaseAway, lostRace } from './database-errors.js';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe('a database that is away', () => {
  const known = [
    failure('ECONNREFUSED'),
    failure('57P03'),
    new QueryFailedError('select 1', [], failure('57P01')),
    new Error('Connection terminated unexpectedly'),
    new Error('Query read timeout'),
    new Error('Client has encountered a connection error and is not queryable'),
    new QueryRunnerAlreadyReleasedError(),
    new QueryRunnerProviderAlreadyReleasedError(),
  ];

  it.each(known.map((error) => [String(error), error]))('is known by %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('is not taken for what is wrong with a statement or with the code', () => {
    const others = [failure('23505'), new TypeError('undefined is not a function'), null, 'gone'];
    expect(others.filter(isDatabaseAway)).toEqual([]);
  });
});

describe('a race that was lost', () => {
  it('is a deadlock, or a month of readings that went meanwhile', () => {
    const lost = ['40P01', '40001', '23514', '22023'].map(failure);
    expect(lost.filter(lostRace)).toEqual(lost);
    expect(lostRace(new QueryFailedError('select 1', [], failure('40P01')))).toBe(true);
  });

  it('is not a check that was broken, nor anything else', () => {
    const broken = Object.assign(failure('23514'), { constraint: 'views_check' });
    expect([broken, failure('23505'), failure('ECONNRESET'), null].some(lostRace)).toBe(false);
  });
});
