import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { alternate } from '../lib/alternate.js';
import { startServer } from '../lib/children.js';
import { ourScript } from '../lib/stage.js';
import { resultRow } from '../lib/statistics.js';

const run = promisify(execFile);

/** What our start may take beyond that of Node.js and PostgreSQL. */
const ALLOWANCE_MS = 1_500;

const since = (begun) => performance.now() - begun;

/** From nothing to an answer of `/health/ready`, and back to nothing. */
const startOurs = async ({ folder, env }) => {
  const begun = performance.now();
  const server = await startServer({
    args: [ourScript('main'), '--empty'],
    env,
    log: join(folder, 'server.log'),
    path: '/health/ready',
  });
  const taken = since(begun);
  await server.stop();
  return taken;
};

const ours = (file) => import(pathToFileURL(ourScript(`platform/database/embedded/${file}`)).href);

/** `pg_ctl` of the same PostgreSQL, as the user that the product runs it as. */
const postgresOf = async (directory) => {
  const { findBinaries } = await ours('binaries');
  const { postgresUser } = await ours('system-user');
  const { pgCtl } = await findBinaries();
  const as = await postgresUser(directory);
  const options = { cwd: '/', ...(as && { uid: as.uid, gid: as.gid }) };
  return (...args) => run(pgCtl, [...args, '--silent', '--wait', `--pgdata=${directory}`], options);
};

const startBare = async ({ folder, pgCtl }) => {
  const begun = performance.now();
  await run(process.execPath, ['-e', '0']);
  await pgCtl('start', `--log=${join(folder, 'postgres.log')}`);
  const taken = since(begun);
  await pgCtl('stop', '--mode=fast');
  return taken;
};

/** A server on an embedded database that exists, from the command to the first 200 of its readiness. */
export const start = {
  name: 'start',
  run: async (stage) => {
    const folder = await mkdtemp(join(tmpdir(), 'tribune-bench-start-'));
    try {
      await chmod(folder, 0o755);
      const { TRIBUNE_SECRET } = stage.env;
      const env = { TRIBUNE_DATA: folder, TRIBUNE_SECRET, DATABASE_URL: '' };
      // The first start makes the database, the second one all caches.
      for (let i = 0; i < 2; i += 1) await startOurs({ folder, env });
      const directory = join(folder, 'postgres');
      await readFile(join(directory, 'PG_VERSION'));
      const pgCtl = await postgresOf(directory);
      const values = await alternate(
        stage,
        { ours: () => startOurs({ folder, env }), bare: () => startBare({ folder, pgCtl }) },
        stage.sizes.starts,
      );
      return [
        resultRow({
          id: 'start',
          measure: 'start on an existing embedded database, to ready',
          unit: 'ms',
          better: 'less',
          ours: values.ours,
          peer: `node -e 0 + pg_ctl start, and ${ALLOWANCE_MS.toLocaleString('en')} ms`,
          peerValue: values.bare.map((value) => value + ALLOWANCE_MS),
          mustReach: 1,
        }),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
