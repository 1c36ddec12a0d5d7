import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildIfNeeded } from '../../scripts/lib/build.js';
import globalTeardown from './global-teardown.js';

/** One PostgreSQL for all tests, and one migrated database in it that every test file clones. */
export default async function globalSetup() {
  if (globalThis.tribuneTestDatabase !== undefined) return;
  await buildIfNeeded();
  const load = (file) => import(pathToFileURL(join(import.meta.dirname, '../../dist', file)).href);
  const { openEmbeddedDatabase } = await load('platform/database/embedded-database.js');
  const { migrate } = await load('platform/database/migrate.js');
  const folder = await mkdtemp(join(tmpdir(), 'tribune-test-'));
  // As root, PostgreSQL runs as a user of its own, who must be able to enter.
  await chmod(folder, 0o755);
  const database = await openEmbeddedDatabase({
    folder,
    port: null,
    onNotice: () => undefined,
    fast: true,
  });
  globalThis.tribuneTestDatabase = { database, folder };
  process.env.TRIBUNE_TEST_TEMPLATE_URL = database.url;
  // A setup that fails is not torn down, and would leave the database running.
  await migrate(database.url).catch(async (error) => {
    await globalTeardown();
    throw error;
  });
}
