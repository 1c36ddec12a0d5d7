import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { QueryRunnerProviderAlreadyReleasedError } from 'typeorm/error/QueryRunnerProviderAlreadyReleasedError.js';

import { isDatabaseAway } from './database-errors.js';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe('a database that is away', () => {
  const known = [
    failure('ECONNREFUSED'),
    failure('57P03'),
    new QueryFailedError('select 1', [], failure('57P01')),
    new Error('Connection terminated unexpectedly'),
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
