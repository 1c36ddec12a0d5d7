import { expect } from '@jest/globals';
import { Client } from 'pg';

import { ImportPace } from '../../../src/modules/imports/import-pace.js';
import { ImportRowRepository } from '../../../src/modules/imports/import-row.repository.js';
import { FollowClockJob } from '../../../src/modules/invitations/jobs/follow-clock.job.js';
import type { TestApp, TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { Contents } from '../../support/contents.js';
import {
  APART,
  bringFile,
  mapImport,
  workImport,
  type FileToBring,
} from '../../support/imports.js';
import { until } from '../../support/until.js';

/** A file, and what is to become of it. */
export interface Journey {
  readonly file: FileToBring;
  /** What is said of its columns, where it does not tell. */
  readonly mapping?: (ws: TestWorkspace) => Promise<object> | object;
  readonly planned: { create: number; update?: number; skip?: number; refuse?: number };
  /** Which format it is recognised as. */
  readonly format?: string | null;
  readonly kind: string;
  /** What must be true once it was taken in. */
  readonly onceTaken?: () => Promise<void>;
}

/** Rows in a slice, so that there is a middle to be stopped in. */
const SLICE = 2;

/** Makes every import of this process take two rows at a time, while the clock of invitations stands still. */
export const slowDown = (app: TestApp): void => {
  app.get(ImportPace).atOnce = () => SLICE;
  app.get(FollowClockJob).handle = () => Promise.resolve();
};

/** Waits until somebody waits for an import that is being worked on. */
const untilWaiting = async (owner: Client): Promise<void> => {
  const waiting = async (): Promise<boolean> => {
    const { rows } = await owner.query(
      `select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
          and query like '%from imports%for no key update%'`,
    );
    return rows.length > 0;
  };
  await until(waiting);
};

/** Stops the import once its first slice is taken: the call waits for that slice, and so comes before the next. */
const stopAfterFirstSlice = async (
  app: TestApp,
  ws: TestWorkspace,
  id: string,
): Promise<() => Promise<void>> => {
  const owner = new Client({ connectionString: app.databaseUrl });
  await owner.connect();
  const rows = app.get(ImportRowRepository);
  const put = rows.put.bind(rows);
  rows.put = async (key, slice) => {
    await put(key, slice);
    if (key.id !== id || rows.put === put) return;
    rows.put = put;
    void ws.api.post(`/imports/${id}/stop`);
    await untilWaiting(owner);
  };
  return () => owner.end();
};

/** All that the workspace holds, once what follows by jobs has been done. */
export const stateOf = async (
  app: TestApp,
  ws: TestWorkspace,
): Promise<Record<string, string[]>> => {
  const owner = new Client({ connectionString: app.databaseUrl });
  const contents = await Contents.open(app.databaseUrl);
  await owner.connect();
  try {
    await until(async () => {
      const { rows } = await owner.query(
        `select 1 from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now() limit 1`,
      );
      return rows.length === 0;
    });
    return await contents.of(ws.id, APART);
  } finally {
    await contents.close();
    await owner.end();
  }
};

const bring = async (ws: TestWorkspace, { file, mapping }: Journey): Promise<Body> => {
  const brought = await bringFile(ws.api, file);
  return mapping === undefined || brought.state === 'ready'
    ? brought
    : mapImport(ws.api, brought.id, await mapping(ws));
};

const counts = ({ create, update = 0, skip = 0, refuse = 0 }: Journey['planned']) => ({
  create,
  update,
  skip,
  refuse,
});

const total = (planned: Journey['planned']): number =>
  Object.values(counts(planned)).reduce((sum, count) => sum + count, 0);

/**
 * Brings a file, stops it in the middle, lets it go on, brings it once more and undoes it: what is said
 * beforehand comes true, the second time changes nothing, and in the end all is as before. Returns the
 * import as it was when it was checked.
 */
export const travel = async (app: TestApp, ws: TestWorkspace, journey: Journey): Promise<Body> => {
  const before = await stateOf(app, ws);
  const checked = await bring(ws, journey);
  expect({ ...checked, rows: checked.rows.items }).toMatchObject({
    state: 'ready',
    kind: journey.kind,
    planned: counts(journey.planned),
  });
  if (journey.format !== undefined) expect(checked.detected.format).toBe(journey.format);
  expect(await stateOf(app, ws)).toEqual(before);

  const { id } = checked;
  const slice = app.get(ImportPace).atOnce('readings');
  if (total(journey.planned) > slice) {
    const release = await stopAfterFirstSlice(app, ws, id);
    const stopped = await workImport(ws.api, id, 'run');
    await release();
    expect(stopped).toMatchObject({ state: 'stopped', progress: { done: slice } });
  }
  const done = await workImport(ws.api, id, 'run');
  expect(done).toMatchObject({ state: 'done', done: counts(journey.planned) });
  const after = await stateOf(app, ws);
  await journey.onceTaken?.();

  const again = await bring(ws, journey);
  expect(again).toMatchObject({
    state: 'ready',
    planned: counts({
      create: 0,
      skip: total(journey.planned) - (journey.planned.refuse ?? 0),
      refuse: journey.planned.refuse,
    }),
  });
  expect(await workImport(ws.api, again.id, 'run')).toMatchObject({ state: 'done' });
  expect(await stateOf(app, ws)).toEqual(after);

  const nothing = await workImport(ws.api, again.id, 'undo');
  expect(nothing).toMatchObject({ state: 'undone' });
  expect(await stateOf(app, ws)).toEqual(after);
  const undone = await workImport(ws.api, id, 'undo');
  expect(undone).toMatchObject({ state: 'undone', obstacles: null });
  expect(await stateOf(app, ws)).toEqual(before);
  return checked;
};
