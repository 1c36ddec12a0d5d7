import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read, utils, write } from '@e965/xlsx';

import { FollowClockJob } from '../../../src/modules/invitations/jobs/follow-clock.job.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { bringFile, workImport } from '../../support/imports.js';
import { stateOf } from './journey.js';

type Format = 'csv' | 'xlsx';
type Sheet = (string | number | null)[][];

/** What a spreadsheet program makes of a file: a CSV is read and written as text, cell by cell. */
const open = (bytes: Uint8Array, format: Format): Sheet => {
  const book =
    format === 'csv'
      ? read(new TextDecoder().decode(bytes), { type: 'string', raw: true })
      : read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('there is no sheet');
  return utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null });
};

const save = (sheet: Sheet, format: Format): Uint8Array<ArrayBuffer> => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(sheet), 'list');
  if (format === 'csv')
    return new TextEncoder().encode(`\uFEFF${utils.sheet_to_csv(book.Sheets['list'] ?? {})}`);
  return Uint8Array.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

describe.each<Format>(['csv', 'xlsx'])('a list, exported as %s and brought back', (format) => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp();
    // Whoever did not answer until today would be counted out meanwhile.
    app.get(FollowClockJob).handle = () => Promise.resolve();
    ws = await app.workspace();
    await fill(ws);
  });
  afterAll(async () => {
    await app.close();
  });

  const exported = async (list: string): Promise<Uint8Array<ArrayBuffer>> => {
    const join = list.includes('?') ? '&' : '?';
    const [path, query = ''] = list.split('?');
    const answer = await fetch(
      `${app.url}${ws.base}${path}/export?${query}${query && join}format=${format}`,
      {
        headers: { authorization: `Bearer ${ws.secret}` },
      },
    );
    expect(answer.status).toBe(200);
    return new Uint8Array(await answer.arrayBuffer());
  };

  const bring = (kind: string, content: Uint8Array<ArrayBuffer>) =>
    bringFile(ws.api, { name: `${kind}.${format}`, content, kind });

  it.each([
    ['influencers', '/influencers'],
    ['events', '/events'],
    ['posts', '/posts'],
    ['invitations', '/invitations'],
    ['coverage', '/coverage'],
  ])('%s: unchanged, it changes nothing', async (kind, list) => {
    const before = await stateOf(app, ws);
    const brought = await bring(kind, await exported(list));
    expect({ ...brought, rows: brought.rows.items }).toMatchObject({
      state: 'ready',
      planned: { create: 0, update: 0, refuse: 0 },
    });
    expect(brought.planned.skip).toBeGreaterThan(0);
    await workImport(ws.api, brought.id, 'run');
    expect(await stateOf(app, ws)).toEqual(before);
  });

  it('influencers: three cells that are edited are all that changes', async () => {
    const people = async () => {
      const listed = await ws.api.all('/influencers');
      return Promise.all(listed.map(({ id }) => ws.api.read(`/influencers/${id}`)));
    };
    const before = await people();
    const sheet = open(await exported('/influencers'), format);
    const [head = []] = sheet;
    const edit = (name: string, column: string, value: string): void => {
      const row = sheet.find((cells) => cells[head.indexOf('name')] === name);
      if (row === undefined || !head.includes(column)) throw new Error(`${name} ${column}`);
      row[head.indexOf(column)] = value;
    };
    edit('Ana ’t Rêvée', 'region', 'Bretagne');
    edit('Bob; Rêvé', 'name', 'Bob Rêvé');
    edit('Cid Rêvé', 'email', 'cid.reve@example.com');
    const brought = await bring('influencers', save(sheet, format));
    expect({ ...brought, rows: brought.rows.items }).toMatchObject({
      state: 'ready',
      planned: { create: 0, update: 3, refuse: 0 },
    });
    await workImport(ws.api, brought.id, 'run');
    const after = await people();
    const differing = after.flatMap((person, index) =>
      Object.keys(person)
        .filter((field) => field !== 'updatedAt')
        .filter((field) => JSON.stringify(person[field]) !== JSON.stringify(before[index][field]))
        .map((field) => `${before[index].name} ${field}`),
    );
    expect(differing.sort()).toEqual(
      ['Ana ’t Rêvée region', 'Bob; Rêvé name', 'Cid Rêvé email', 'Cid Rêvé emails'].sort(),
    );
    await workImport(ws.api, brought.id, 'undo');
    expect(await people()).toEqual(before);
  });
});

const fill = async ({ api }: TestWorkspace): Promise<void> => {
  const person = (body: object) => api.create('/influencers', { field: 'food', ...body });
  const ana = await person({
    name: 'Ana ’t Rêvée',
    email: 'ana@example.com',
    emails: ['ana.2@example.com'],
    phones: ['+33 6 12 34 56 78'],
    locale: 'fr',
    region: '\'t Hart; "Occitanie"',
    languages: ['fr', 'oc'],
    tags: ['derby', 'a; b', '=formula'],
    notes: '=HYPERLINK("http://example.com")\nsecond line; "quoted"',
    agent: { name: '@Agence', email: 'agence@example.com' },
    accounts: [
      { platform: 'instagram', handle: 'ana.revee', followers: 1200 },
      { platform: 'instagram', handle: 'ana.cuisine' },
      { platform: 'tiktok', handle: '_ana_' },
    ],
  });
  const bob = await person({ name: 'Bob; Rêvé', phones: ['+33 5 61 00 00 00'] });
  await person({ name: 'Cid Rêvé', email: 'cid@example.com', notes: '+1\t-2' });
  await person({ name: 'Dan Rêvé', accounts: [{ platform: 'web', handle: 'blog.example/Dan' }] });
  const campaign = await api.create('/campaigns', {
    name: 'Saison',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  });
  const event = await api.create('/events', {
    campaignId: campaign.id,
    kind: 'match',
    title: '-Toulouse; "Lyon"',
    venue: {
      name: 'Stadium',
      city: 'Toulouse',
      address: '1, allée; du stade',
      timeZone: 'Europe/Paris',
    },
    doorsAt: '2026-03-28T18:30:00Z',
    startsAt: '2026-03-28T20:05:00Z',
    endsAt: '2026-03-28T22:00:00Z',
    seats: 40,
    seatValue: { amount: 25_000, currency: 'EUR' },
  });
  await api.create('/invitations', {
    eventId: event.id,
    invitations: [
      {
        influencerId: ana.id,
        partySize: 2,
        deliverables: [{ platform: 'instagram', format: 'story', count: 2, dueHours: 48 }],
      },
      { influencerId: bob.id },
    ],
  });
  const post = await api.create('/posts', {
    influencerId: ana.id,
    eventId: event.id,
    platform: 'instagram',
    format: 'reel',
    url: 'https://www.instagram.com/reel/C9xExample1/',
    publishedAt: '2026-03-28T21:15:00Z',
    caption: '@tout le monde\n"Quel match" ; =1+1 🏉',
  });
  await api.create('/metrics', {
    readings: [
      {
        post: { id: post.id },
        capturedAt: '2026-03-29T09:00:00Z',
        provenance: 'declared',
        metrics: { views: 1200, likes: 30 },
      },
    ],
  });
  await api.create('/coverage', {
    kind: 'press',
    outlet: 'La Gazette inventée',
    title: '=Un beau soir',
    url: 'https://gazette.example/soir',
    publishedAt: '2026-03-29T06:00:00Z',
    eventId: event.id,
  });
};
