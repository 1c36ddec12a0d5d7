import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readListCell } from '../../../src/kernel/list-cell.js';
import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { deliverSigned, reported } from '../../support/connections.js';
import { exportReader, type ExportedFile } from '../../support/exported.js';
import { anEvent, anInfluencer } from '../../support/invitations.js';

const FORMATS = ['csv', 'xlsx'] as const;

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
const read = exportReader();

const file = (path: string, member: Pick<TestMember, 'cookie'> = admin): Promise<ExportedFile> =>
  read(app, ws, member, path);

/** What the list says, in the words of a cell: fields by their dotted names, lists left out. */
const cellsOf = (item: Body, within = ''): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(item as Record<string, Body>).flatMap(([name, value]) => {
      if (Array.isArray(value)) return [];
      if (typeof value === 'object' && value !== null)
        return Object.entries(cellsOf(value, `${within}${name}.`));
      return [[`${within}${name}`, value === null ? null : String(value)]];
    }),
  );

/** Each row says of the fields that are columns what the list says. */
const expectSame = (found: ExportedFile, items: readonly Body[]): void => {
  const expected = items.map((item) => {
    const cells = cellsOf(item);
    return Object.fromEntries(
      found.columns.flatMap((name) => (name in cells ? [[name, cells[name]]] : [])),
    );
  });
  const shown = found.rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => expected.some((one) => name in one))),
  );
  expect(shown).toEqual(expected.map((one) => expect.objectContaining(one)));
  expect(found.rows).toHaveLength(items.length);
};

const SEASON = { name: 'Saison', startsOn: '2026-01-01', endsOn: '2026-12-31' };
const NASTY = ['=1+1', "'=1+1", '-5', '@evil', '; =x', '_x0041_', 'a "b", c;\n+1', "'t Hart"];

beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  ws = await app.workspace();
  admin = await ws.member('admin');
});
afterAll(() => app.close());

describe.each(FORMATS)('as %s', (format) => {
  it('influencers are what the list says, with what stands in lists', async () => {
    const made = await anInfluencer(ws, {
      name: `Léa ${format} =1`,
      email: `lea.${format}@mail.example`,
      emails: [`lea2.${format}@mail.example`],
      phones: ['+33 6 12 34 56 78', '05 61 00 00 00'],
      languages: ['fr', 'oc'],
      tags: ['a;b', '"x"', '=derby'],
      notes: '-1 =2\n@3',
      agent: { name: 'Plume', email: 'a@plume.example', phone: '+33561' },
      accounts: [
        { platform: 'instagram', handle: `lea.${format}`, followers: 1200 },
        { platform: 'instagram', handle: `lea.two.${format}` },
        { platform: 'tiktok', handle: `leatok.${format}`, followers: 5 },
      ],
    });
    const found = await file(`/influencers/export?format=${format}`);
    expectSame(found, await ws.api.all('/influencers'));
    const row = found.rows.find(({ id }) => id === made.id)!;
    const list = (name: string) => readListCell(row[name] ?? '');
    expect(list('emails')).toEqual(made.emails);
    expect(list('phones')).toEqual(made.phones);
    expect(list('languages')).toEqual(made.languages);
    expect(list('tags')).toEqual(made.tags);
    const [first, second, tok] = made.accounts;
    expect(list('accounts.instagram.handle')).toEqual([first.handle, second.handle]);
    expect(list('accounts.instagram.url')).toEqual([first.url, second.url]);
    expect(list('accounts.instagram.followers')).toEqual(['1200', '']);
    expect(row).toMatchObject({
      notes: '-1 =2\n@3',
      'agent.name': 'Plume',
      'accounts.tiktok.handle': tok.handle,
      'accounts.tiktok.followers': '5',
      'accounts.youtube.handle': null,
    });
    expect(found.columns.slice(0, 4)).toEqual(['id', 'name', 'field', 'email']);
    const one = await file(`/influencers/export?format=${format}&q=${format}`);
    expect(one.rows.map(({ id }) => id)).toEqual([made.id]);
  });

  it('events are what the list says, whatever they are called', async () => {
    for (const title of NASTY) {
      await anEvent(ws, { title, seatValue: { amount: 2500, currency: 'EUR' } });
    }
    const found = await file(`/events/export?format=${format}`);
    expectSame(found, await ws.api.all('/events'));
    expect(found.rows.map(({ title }) => title)).toEqual(expect.arrayContaining(NASTY));
    const none = await file(`/events/export?format=${format}&state=draft`);
    expect([none.rows, none.columns]).toEqual([[], found.columns]);
  });

  it('campaigns are what the list says', async () => {
    await ws.api.create('/campaigns', {
      ...SEASON,
      name: `Saison ${format}`,
      hashtags: ['Allez', 'LesBleus'],
      objectives: [{ metric: 'netReach', target: 500_000, deadline: '2026-06-30' }],
      budget: [{ label: 'Loges; et bar', money: { amount: 1500, currency: 'EUR' } }],
      universe: { population: 6_100_000, label: 'Occitanie' },
    });
    const found = await file(`/campaigns/export?format=${format}&from=2026-02-01`);
    expectSame(found, await ws.api.all('/campaigns?from=2026-02-01'));
    const [row] = found.rows;
    expect(readListCell(row!['hashtags']!)).toEqual(['Allez', 'LesBleus']);
    expect(row!['objectives']).toBe('netReach 500000 2026-06-30');
    expect(readListCell(row!['budget']!)).toEqual(['Loges; et bar: 1500 EUR']);
  });

  it('invitations, posts, deliverables and readings are what their lists say', async () => {
    const campaign = await ws.api.create('/campaigns', SEASON);
    const event = await anEvent(ws, { title: `=${format}`, campaignId: campaign.id });
    const person = await anInfluencer(ws, {
      name: '@camille',
      email: `camille.${format}@mail.example`,
      accounts: [{ platform: 'instagram', handle: `camille.${format}` }],
    });
    const invitation = await ws.api.create('/invitations', {
      eventId: event.id,
      influencerId: person.id,
      partySize: 2,
      deliverables: [
        { platform: 'instagram', format: 'story', count: 2, dueHours: 48 },
        { platform: 'tiktok', format: 'video', count: 1, dueHours: 24 },
      ],
    });
    const post = await ws.api.create('/posts', {
      influencerId: person.id,
      invitationId: invitation.id,
      platform: 'instagram',
      format: 'reel',
      externalId: `0017${format}`,
      publishedAt: '2026-03-28T22:00:00Z',
      caption: '=SUM(A1)\r\n-1; +2',
    });
    const capturedAt = ['2026-03-29T08:00:00Z', '2026-03-30T08:00:00Z'];
    await ws.api.create('/metrics', {
      readings: [
        { metrics: { views: 10, likes: -1 }, extra: { 'taps;=1': 5, deep: { a: [1] } } },
        { metrics: { views: 12 }, extra: { words: '=1' } },
      ].map((reading, at) => ({
        ...reading,
        post: { id: post.id },
        capturedAt: capturedAt[at],
        provenance: 'platform_api',
      })),
    });

    const guests = await file(`/invitations/export?format=${format}&eventId=${event.id}`);
    expectSame(guests, await ws.api.all(`/invitations?eventId=${event.id}`));
    expect(guests.rows).toMatchObject([
      {
        'influencer.name': '@camille',
        'influencer.email': `camille.${format}@mail.example`,
        'event.title': `=${format}`,
        deliverables: '1 tiktok video 24h; 2 instagram story 48h',
        partySize: '2',
      },
    ]);
    expect(String(guests.bytes)).not.toContain('/guest/');

    const posts = await file(`/posts/export?format=${format}&eventId=${event.id}&postFormat=reel`);
    const [listed] = await ws.api.all(`/posts?eventId=${event.id}&format=reel`);
    // A line break within a cell of delimited text is `\n` for whoever reads it.
    const caption = format === 'csv' ? '=SUM(A1)\n-1; +2' : listed.caption;
    expectSame(posts, [{ ...listed, caption }]);
    expect(posts.rows).toMatchObject([
      {
        id: post.id,
        externalId: `0017${format}`,
        'account.handle': `camille.${format}`,
        'campaign.name': 'Saison',
      },
    ]);
    const others = await file(
      `/posts/export?format=${format}&eventId=${event.id}&postFormat=story`,
    );
    expect(others.rows).toEqual([]);

    const owed = await file(`/deliverables/export?format=${format}&eventId=${event.id}`);
    expectSame(owed, await ws.api.all(`/deliverables?eventId=${event.id}`));
    expect(owed.rows).toHaveLength(2);

    const figures = await file(`/posts/${post.id}/readings/export?format=${format}`);
    const readings = (await ws.api.all(`/posts/${post.id}/readings`)).reverse();
    expectSame(
      figures,
      readings.map(({ extra: _, ...reading }: Body) => reading),
    );
    expect(figures.columns.slice(0, 8)).toEqual([
      ...['post.id', 'post.platform', 'post.externalId', 'post.url'],
      ...['capturedAt', 'provenance', 'method', 'quality'],
    ]);
    expect(figures.rows).toMatchObject([
      {
        'metrics.likes': '-1',
        'extra.taps;=1': '5',
        'extra.deep': '{"a":[1]}',
        'extra.words': null,
      },
      { 'metrics.likes': null, 'extra.taps;=1': null, 'extra.words': '=1' },
    ]);
    const all = await file(
      `/metrics/export?format=${format}&eventId=${event.id}&campaignId=${campaign.id}&from=2026-03-30T00:00:00Z`,
    );
    expect(all.columns).toEqual(figures.columns);
    expect(all.rows).toEqual([figures.rows[1]]);
  });

  it('follower counts and the audit log are what their lists say', async () => {
    const { id, accounts } = await anInfluencer(ws, {
      accounts: [{ platform: 'instagram', handle: `counted.${format}`, followers: 100 }],
    });
    const path = `/influencers/${id}/accounts/${accounts[0].id}/follower-counts`;
    await ws.api.create(path, { followers: 900, capturedAt: '2026-03-01T00:00:00Z' });
    expectSame(await file(`${path}/export?format=${format}`), await ws.api.all(path));
    const found = await file(`/audit-log/export?format=${format}&subjectType=campaign`);
    const entries = await admin.api.all('/audit-log?subjectType=campaign');
    expect(found.rows.map(({ id: entry }) => entry)).toEqual(entries.map((entry) => entry.id));
    expect(found.rows.map(({ after }) => after)).toEqual(
      entries.map((entry) => JSON.stringify(entry.after)),
    );
  });

  it('deliveries and the unmatched box are what their lists say', async () => {
    const connection = await ws.api.create('/connections', { kind: 'signed', name: 'Partner' });
    const reading = {
      post: { platform: 'tiktok', externalId: `=${format}` },
      capturedAt: '2026-03-02T10:00:00Z',
      provenance: 'platform_api',
      metrics: { views: 5 },
    };
    await deliverSigned(app.client(), connection, reported(reading));
    const came = `/connections/${connection.id}/deliveries`;
    const found = await file(`${came}/export?format=${format}&state=read`);
    expectSame(found, await ws.api.all(`${came}?state=read`));
    expect(found.rows).toMatchObject([{ unmatched: '1' }]);
    expect((await file(`${came}/export?format=${format}&state=failed`)).rows).toEqual([]);

    const waiting = await file(`/metrics/unmatched/export?format=${format}`);
    expectSame(waiting, await ws.api.all('/metrics/unmatched'));
    expect(waiting.rows.map(({ externalId }) => externalId)).toContain(`=${format}`);

    const hook = await ws.api.create('/webhooks', {
      url: 'https://hooks.example/tribune',
      eventTypes: ['post.logged'],
    });
    const { id } = await ws.api.create(`/webhooks/${hook.id}/test`);
    const sent = await file(`/webhooks/${hook.id}/deliveries/export?format=${format}`);
    expectSame(sent, await ws.api.all(`/webhooks/${hook.id}/deliveries`));
    expect(sent.rows).toMatchObject([{ id, 'lastAttempt.at': null }]);
  });
});
