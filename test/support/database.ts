import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

const templateUrl = (): string => {
  const url = process.env['TRIBUNE_TEST_TEMPLATE_URL'];
  if (url === undefined)
    throw new Error('the test database is not running: run through jest.config.js');
  return url;
};

const withAdmin = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const url = new URL(templateUrl());
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A fresh copy of the migrated database: its address, as the owner. */
export const cloneDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const url = new URL(templateUrl());
  const template = url.pathname.slice(1);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Cloning refuses a template that somebody is connected to, such as another file that clones now.
  await withAdmin(async (client) => {
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} template ${template}`);
  });
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      withAdmin(
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      ),
  };
};

/** An empty database, without any migration. */
export const emptyDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(
    async (client) =>
      void (await client.query(`create database ${name} template template0 encoding 'UTF8'`)),
  );
  const url = new URL(templateUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      withAdmin(
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      ),
  };
};
