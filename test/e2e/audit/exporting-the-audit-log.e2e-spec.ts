import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client as Postgres } from 'pg';

import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInfluencer } from '../../support/invitations.js';

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());
beforeEach(async () => {
  ws = await app.workspace();
  admin = await ws.member('admin');
});

/** The file as it comes over the wire, and its answer. */
const file = async (query = ''): Promise<{ text: string; headers: Headers; status: number }> => {
  const answer = await fetch(`${app.url}${ws.base}/audit-log/export${query}`, {
    headers: { cookie: admin.cookie, 'user-agent': '=cmd|evil' },
  });
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
  return { text, headers: answer.headers, status: answer.status };
};

describe('an export', () => {
  it('is a CSV file that spreadsheets read', async () => {
    await anEvent(ws, { title: 'Fête à Sète' });
    const { text, headers, status } = await file();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="audit-log-\d{4}-\d{2}-\d{2}\.csv"$/,
    );
    expect(text.startsWith('\uFEFF"at","action","actorKind"')).toBe(true);
    const line = text.split('\r\n').find((one) => one.includes('"event.created"'));
    expect(line).toContain('"Fête à Sète"');
    expect(line).toContain('""title"":""Fête à Sète""');
    expect((await admin.api.get('/audit-log/export')).status).toBe(200);
  });

  it('holds what the list holds, under the same filters', async () => {
    await anEvent(ws);
    await anInfluencer(ws);
    const { text } = await file('?subjectType=event');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"event.created"');
  });

  it('makes no formula of what somebody wrote', async () => {
    for (const title of ['=HYPERLINK("http://evil.example")', '+1', '@SUM(1)', '＝1+1', 'a;=1+1']) {
      await anEvent(ws, { title });
    }
    await anInfluencer(ws, { name: '-1+1' });
    await file();
    const { text } = await file();
    const cells = text.split(/,|;|\t|[\r\n]+/).map((cell) => cell.replace(/^"+/, ''));
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(text).toContain(`"'-1+1"`);
    expect(text).toContain(`"'=cmd|evil"`);
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('is noted itself, with what was asked for', async () => {
    await anEvent(ws);
    await file('?action=event.created&from=2026-01-01T00:00:00Z');
    const [noted] = await admin.api.all('/audit-log?action=audit-log.exported');
    expect(noted).toMatchObject({
      actor: { kind: 'member', id: admin.userId },
      subject: { type: 'workspace', id: ws.id },
      after: { action: 'event.created', from: '2026-01-01T00:00:00.000Z', format: 'csv', rows: 1 },
      origin: { userAgent: '=cmd|evil' },
    });
  });

  it('comes whole over several pages, and not at all where it would be too large', async () => {
    const client = new Postgres({ connectionString: app.databaseUrl });
    await client.connect();
    const add = (count: number) =>
      client.query(
        `insert into audit_entries (workspace_id, at, id, actor, action, subject_type, subject_id, request_id)
         select $1, timestamptz '2026-01-01' + n * interval '1 second', gen_random_uuid(), 'system', 'test.made', 'test', n::text, 'r'
           from generate_series(1, $2::int) as n`,
        [ws.id, count],
      );
    try {
      await add(2500);
      const { text } = await file('?action=test.made');
      const subjects = [...text.matchAll(/"test","(\d+)"/g)].map(([, subject]) => subject);
      expect(subjects).toHaveLength(2500);
      expect(new Set(subjects).size).toBe(2500);
      await add(48_000);
    } finally {
      await client.end();
    }
    expect(await admin.api.get('/audit-log/export?action=test.made')).toMatchObject({
      status: 422,
      body: { code: 'export_too_large' },
    });
    const exports = await admin.api.all('/audit-log?action=audit-log.exported');
    expect(exports).toHaveLength(1);
    const narrowed = await file('?action=test.made&to=2026-01-01T00:00:11Z');
    expect(narrowed.text.trimEnd().split('\r\n')).toHaveLength(21);
  });
});
