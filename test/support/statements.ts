import { DataSource, type QueryRunner } from 'typeorm';

import type { TestApp } from './app.js';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Every statement that the application sends from now on, in the order in which it sends them; those of its jobs too, where it works any. */
export const listenIn = (app: TestApp): Statement[] => {
  const heard: Statement[] = [];
  const source = app.get(DataSource);
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode): QueryRunner => {
    const runner = make(mode);
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    runner.query = ((sql: string, values: readonly unknown[] = [], ...rest: unknown[]) => {
      heard.push({ sql, values });
      return query(sql, values, ...rest);
    }) as QueryRunner['query'];
    return runner;
  };
  return heard;
};
