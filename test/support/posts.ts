import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import type { TestApp, TestWorkspace } from './app.js';

/** Logs `count` posts straight into the database: for tests that need many of them, or that ask what figures say. */
export const insertPosts = async (
  app: TestApp,
  { id: workspaceId }: TestWorkspace,
  count: number,
  publishedAt = '2026-03-01T00:00:00Z',
): Promise<string[]> => {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const influencer = randomUUID();
  const ids = Array.from({ length: count }, () => randomUUID());
  try {
    await client.query('begin');
    await client.query(`set local app.workspace_id = '${workspaceId}'`);
    await client.query(
      `insert into influencers (workspace_id, id, name, field, languages, search_text, created_at, updated_at)
       values ($1, $2, 'Camille', 'sport', '{}', 'camille', $3, $3)`,
      [workspaceId, influencer, publishedAt],
    );
    await client.query(
      `insert into posts (workspace_id, id, influencer_id, platform, format, external_id, published_at, created_at, updated_at)
       select $1, id, $2, 'instagram', 'photo', id::text, $4, $4, $4 from unnest($3::uuid[]) as t (id)`,
      [workspaceId, influencer, ids, publishedAt],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
  return ids;
};
