import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import {
  NOBODYS_FIELDS,
  PERSONAL_FIELDS,
  withheldBecause,
} from '../../src/platform/audit/withheld.js';
import { readSchema, type SchemaColumn } from '../../src/platform/database/schema.query.js';
import { cloneDatabase } from '../support/database.js';

let database: { url: string; drop: () => Promise<void> };
let columns: SchemaColumn[];
beforeAll(async () => {
  database = await cloneDatabase();
  const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  columns = await readSchema(source);
  await source.destroy();
});
afterAll(() => database.drop());

/** A column's name as a field: `agent_name` → `agentName`. */
const fieldOf = (column: string): string =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const TABLES: Readonly<Record<string, string>> = {
  'api-key': 'api_keys',
  calendar: 'calendars',
  campaign: 'campaigns',
  connection: 'connections',
  event: 'events',
  workspace: 'workspaces',
};

const personalIn = (all: readonly SchemaColumn[]): SchemaColumn[] =>
  all.filter(({ meaning }) => meaning?.startsWith('@personal') === true);

const untold = (all: readonly SchemaColumn[]): string[] =>
  personalIn(all)
    .filter(({ column }) => withheldBecause('anything', fieldOf(column)) === null)
    .map(({ table, column }) => `${table}.${column}`);

describe('personal data in the audit log', () => {
  it('is known from the schema', () => {
    expect(personalIn(columns).length).toBeGreaterThan(25);
  });

  it('is withheld for every column that is commented as personal', () => {
    expect(untold(columns)).toEqual([]);
  });

  it('would be missed where a new column is not in the list', () => {
    const added = {
      table: 'influencers',
      column: 'shoe_size',
      meaning: '@personal Of the left foot.',
    };
    expect(untold([added as SchemaColumn])).toEqual(['influencers.shoe_size']);
  });

  it('is let through under its name only where the schema says that it is nobody’s', () => {
    expect(Object.keys(NOBODYS_FIELDS).sort()).toEqual(Object.keys(TABLES).sort());
    const sins = Object.entries(NOBODYS_FIELDS).flatMap(([type, fields]) =>
      personalIn(columns)
        .filter(({ table, column }) => table === TABLES[type] && fields.includes(fieldOf(column)))
        .map(({ table, column }) => `${table}.${column}`),
    );
    expect(sins).toEqual([]);
    const needless = Object.values(NOBODYS_FIELDS).flatMap((fields) =>
      fields.filter((field) => !PERSONAL_FIELDS.has(field)),
    );
    expect(needless).toEqual([]);
  });
});
