import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Client } from 'pg';

import { ResumeImportsJob } from '../../../src/modules/imports/jobs/resume-imports.job.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import {
  bringFile,
  mapImport,
  sendFile,
  workImport,
  type FileToBring,
} from '../../support/imports.js';
import { until } from '../../support/until.js';
import { xlsxOf } from '../../support/xlsx-file.js';
import { zipOf } from '../../support/zip-file.js';

const PEOPLE = 'Nom;E-mail\nAna Rêvée;ana@example.com\nBob Rêvé;bob@example.com\n';

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);

describe('files that are brought', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
  });
  afterAll(() => app.close());

  const XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>';

  it.each<[string, FileToBring, number, string]>([
    ['nothing in it', { name: 'a.csv', content: '' }, 422, 'file_empty'],
    [
      'a document under the name of a table',
      { name: 'a.csv', content: '%PDF-1.7\n' },
      422,
      'file_not_a_table',
    ],
    ['a page', { name: 'a.xls', content: '<html><table><tr><td>1' }, 422, 'file_not_a_table'],
    [
      'an archive without a table',
      { name: 'a.zip', content: bytes(zipOf({ 'a.png': '\u0089PNG' })) },
      422,
      'file_not_a_table',
    ],
    [
      'an archive that unpacks to more than it may',
      {
        name: 'bomb.zip',
        content: bytes(
          zipOf({ 'a.csv': { content: '0'.repeat(12_000_000), announces: 3_000_000_000 } }),
        ),
      },
      422,
      'file_bomb',
    ],
    [
      'an archive with a password',
      { name: 'a.zip', content: bytes(zipOf({ 'a.csv': { content: 'a,b', isEncrypted: true } })) },
      422,
      'file_encrypted',
    ],
    [
      'a spreadsheet that refers to other files',
      {
        name: 'a.xlsx',
        content: bytes(xlsxOf({ rows: '', files: { 'xl/worksheets/sheet1.xml': XXE } })),
      },
      422,
      'file_has_entities',
    ],
    [
      'a spreadsheet that breaks off',
      { name: 'a.xlsx', content: bytes(xlsxOf({ rows: '<row r="1"/>' }).subarray(0, 400)) },
      422,
      'file_damaged',
    ],
  ])('%s: refused in a sentence', async (_, file, status, code) => {
    const answer = await sendFile(ws.api, file);
    expect(answer.body).toMatchObject({ status, code });
    expect(answer.body.detail.length).toBeGreaterThan(20);
    expect(await ws.api.all('/imports')).toEqual([]);
  });

  it('a request without a file, with a broken form, or no form at all', async () => {
    const form = new FormData();
    form.set('kind', 'influencers');
    expect((await ws.api.raw('POST', '/imports', form)).body.code).toBe('file_missing');
    const broken = await ws.api.raw('POST', '/imports', '--x\r\ncontent', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(broken.body).toMatchObject({ status: 400, code: 'invalid_form' });
    const unbounded = await ws.api.raw('POST', '/imports', 'x', {
      'content-type': 'multipart/form-data',
    });
    expect(unbounded.body).toMatchObject({ status: 400, code: 'invalid_form' });
    expect((await ws.api.post('/imports', {})).body.code).toBe('file_missing');
    const wrong = await sendFile(ws.api, { name: 'a.csv', content: PEOPLE, kind: 'people' });
    expect(wrong.body).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/kind' }] });
  });

  it('a file beyond what is taken is refused while it comes', async () => {
    const content = new Uint8Array(65 * 1024 * 1024).fill(97);
    const answer = await sendFile(ws.api, { name: 'large.csv', content });
    expect(answer.body).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('the same under the same key is one import, another file under it is refused', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await sendFile(ws.api, { name: 'a.csv', content: PEOPLE }, key);
    const second = await sendFile(ws.api, { name: 'a.csv', content: PEOPLE }, key);
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body.id).toBe(first.body.id);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    const other = await sendFile(ws.api, { name: 'a.csv', content: `${PEOPLE}x;y\n` }, key);
    expect(other.body.code).toBe('idempotency_key_reused');
    expect(await ws.api.all('/imports')).toHaveLength(1);
  });

  it('is mapped by hand, remembered for the next with these headers, and refused where it does not fit', async () => {
    const content = 'Qui;Où l’écrire\nCid Rêvé;cid@example.com\n';
    const brought = await bringFile(ws.api, { name: 'b.csv', content });
    const map = (body: object) => ws.api.put(`/imports/${brought.id}/mapping`, body);
    const kind = 'influencers';
    expect((await map({ kind, columns: { Nom: 'name' } })).body).toMatchObject({
      code: 'column_not_found',
      errors: [{ pointer: '/columns/Nom' }],
    });
    expect((await map({ kind, columns: { Qui: 'nom' } })).body).toMatchObject({
      code: 'field_not_of_kind',
      errors: [{ pointer: '/columns/Qui' }],
    });
    expect(
      (await map({ kind: 'attendance', columns: { Qui: 'influencer.name' } })).body,
    ).toMatchObject({
      code: 'option_missing',
      errors: [{ pointer: '/options/eventId' }],
    });
    const unknown = {
      kind: 'attendance',
      columns: { Qui: 'influencer.name' },
      options: { eventId: randomUUID() },
    };
    expect((await map(unknown)).body.code).toBe('reference_not_found');
    const mapped = await mapImport(ws.api, brought.id, {
      kind,
      columns: { Qui: 'name', 'Où l’écrire': 'email' },
    });
    expect(mapped).toMatchObject({ state: 'ready', planned: { create: 1 } });
    const next = await bringFile(ws.api, {
      name: 'c.csv',
      content: `${content}Dan Rêvé;dan@example.com\n`,
    });
    expect(next).toMatchObject({ state: 'ready', kind, planned: { create: 2 } });
    expect(next.mapping.columns).toEqual({ Qui: 'name', 'Où l’écrire': 'email' });
  });

  it('what was asked of it must fit how it stands', async () => {
    const brought = await bringFile(ws.api, {
      name: 'd.csv',
      content: 'Nom;E-mail\nEve Rêvée;eve@example.com\n',
    });
    const { id } = brought;
    expect((await ws.api.post(`/imports/${id}/undo`)).body.code).toBe('import_not_ready');
    expect((await ws.api.post(`/imports/${id}/stop`)).body.code).toBe('import_not_ready');
    const done = await workImport(ws.api, id, 'run');
    expect(done).toMatchObject({
      state: 'done',
      done: { create: 1 },
      progress: { done: 1, total: 1 },
    });
    expect((await ws.api.post(`/imports/${id}/run`)).body.code).toBe('import_not_ready');
    expect(
      (await ws.api.put(`/imports/${id}/mapping`, { kind: 'influencers', columns: {} })).body.code,
    ).toBe('import_not_ready');
    expect(await workImport(ws.api, id, 'undo')).toMatchObject({ state: 'undone' });
    expect((await ws.api.post(`/imports/${id}/undo`)).status).toBe(200);
  });

  it('what was built on it keeps all of it, and is said', async () => {
    const content = 'Nom;E-mail\nFay Rêvée;fay@example.com\nGus Rêvé;gus@example.com\n';
    const { id } = await bringFile(ws.api, { name: 'e.csv', content });
    await workImport(ws.api, id, 'run');
    const { rows } = await ws.api.read(`/imports/${id}`);
    const gus = rows.items[1].recordId;
    await ws.api.patch(`/influencers/${gus}`, { notes: 'Called on Monday.' });
    const kept = await workImport(ws.api, id, 'undo');
    expect(kept).toMatchObject({ state: 'done', obstacles: [{ row: 2 }] });
    expect(kept.obstacles[0].detail.length).toBeGreaterThan(20);
    expect(await ws.api.all('/influencers?q=fay@example.com')).toHaveLength(1);
  });

  it('needs the right for what its rows are, besides that to import', async () => {
    const mayImport = await ws.keyed('imports:write', 'imports:read');
    const file = { name: 'f.csv', content: PEOPLE };
    expect((await sendFile(mayImport, { ...file, kind: 'influencers' })).body).toMatchObject({
      code: 'forbidden',
      errors: [{ pointer: '/kind' }],
    });
    const brought = await bringFile(mayImport, file);
    expect(brought).toMatchObject({ state: 'draft', kind: 'influencers' });
    const mapping = { kind: 'influencers', columns: { Nom: 'name', 'E-mail': 'email' } };
    expect((await mayImport.put(`/imports/${brought.id}/mapping`, mapping)).status).toBe(403);
    await mapImport(ws.api, brought.id, mapping);
    expect((await mayImport.post(`/imports/${brought.id}/run`)).status).toBe(403);
    const door = await ws.member('door');
    expect((await sendFile(door.api, file)).status).toBe(403);
    const other = await app.workspace();
    expect((await other.api.get(`/imports/${brought.id}`)).status).toBe(404);
    expect((await other.api.post(`/imports/${brought.id}/run`)).status).toBe(404);
  });

  it('figures that somebody else brought already are known, and posts are logged by who may', async () => {
    const content =
      'Plateforme;Id publication;Relevé le;Vues\nTikTok;7001;2026-03-30T09:00:00Z;120\nTikTok;7002;2026-03-30T09:00:00Z;80\n';
    const file = { name: 'figures.csv', content, kind: 'readings' };
    const first = await bringFile(ws.api, file);
    expect(await workImport(ws.api, first.id, 'run')).toMatchObject({ done: { create: 2 } });
    const { api } = await ws.member('manager');
    const second = await bringFile(api, file);
    expect(second).toMatchObject({ planned: { create: 0, skip: 2 } });
    const edited = await bringFile(api, { ...file, content: content.replace(';120', ';125') });
    expect(edited).toMatchObject({ planned: { create: 1, skip: 1 } });
  });

  it('text that no database takes, and a table of very many columns, are survived and told', async () => {
    const long = `${'x'.repeat(99)}🏉`;
    const odd = await bringFile(ws.api, {
      name: 'odd.csv',
      content: `Nom;E-mail;Abonnés Instagram;Instagram\nIda Rêvée;ida@example.com;${long};ida\n\u0000Jo Rêvé;jo@example.com;1;jo\n`,
    });
    expect(odd).toMatchObject({ state: 'ready', rows: { items: [{}, {}] } });
    const wide = Array.from({ length: 100_000 }, () => 'a').join(',');
    const brought = await bringFile(ws.api, { name: 'wide.csv', content: `${wide}\n${wide}\n` });
    expect(brought.detected.headers).toHaveLength(500);
  });

  it('goes on where it was once its process is gone', async () => {
    const content = 'Nom;E-mail\nKim Rêvée;kim@example.com\nLou Rêvé;lou@example.com\n';
    const { id } = await bringFile(ws.api, { name: 'h.csv', content });
    const owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    await owner.query(
      `update imports set state = 'running', position = 1, updated_at = now() - interval '1 minute' where id = $1`,
      [id],
    );
    await owner.end();
    await app.get(ResumeImportsJob).handle();
    await until(async () => (await ws.api.read(`/imports/${id}`)).state === 'done');
    const { rows } = await ws.api.read(`/imports/${id}`);
    expect(rows.items.map(({ taken }: { taken: boolean }) => taken)).toEqual([false, true]);
  });

  it('lists its rows by fate, page by page', async () => {
    const content = `Nom;E-mail\n${Array.from({ length: 30 }, (_, n) => `Personne ${n};${n % 3 === 0 ? 'rien' : `p${n}@example.com`}`).join('\n')}\n`;
    const { id, planned } = await bringFile(ws.api, { name: 'g.csv', content });
    expect(planned).toEqual({ create: 20, update: 0, skip: 0, refuse: 10 });
    const refused: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await ws.api.read(
        `/imports/${id}?fate=refuse&limit=4${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      refused.push(...page.rows.items.map(({ row }: { row: number }) => row));
      cursor = page.rows.nextCursor;
    } while (cursor !== null);
    expect(refused).toEqual(Array.from({ length: 10 }, (_, n) => n * 3 + 1));
  });
});
