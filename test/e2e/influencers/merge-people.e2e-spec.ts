import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { anEvent, anInfluencer } from '../../support/invitations.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const problemOf = ({ status, body }: Answer) => ({
  status,
  code: body.code,
  pointer: body.errors?.[0]?.pointer,
});

const KEPT = {
  ...{ name: 'Léa Martin', field: 'food', email: 'lea@example.com', locale: 'fr', notes: 'Vegan.' },
  ...{ phones: ['+33612345678'], tags: ['Derby'], languages: ['fr'] },
  accounts: [{ platform: 'instagram', handle: 'lea.eats', followers: 1000 }],
};
const MERGED = {
  ...{ name: 'Lea Martin-Roux', field: 'travel', email: 'lea@work.example', locale: 'en' },
  ...{ region: 'Occitanie', agent: { name: 'Plume' }, notes: 'Likes rugby.' },
  ...{
    phones: ['06 12 34 56 78', '+33561000000'],
    tags: ['dérby', 'VIP'],
    languages: ['oc', 'fr'],
  },
  accounts: [{ platform: 'tiktok', handle: 'lea.eats', followers: 500 }],
};

const twoPeople = async (ws: TestWorkspace) => {
  const kept = await ws.api.create('/influencers', KEPT);
  const merged = await ws.api.create('/influencers', MERGED);
  const merge = () => ws.api.post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });
  return { kept, merged, merge };
};

describe('merging two people', () => {
  it('makes one of them, who knows and has what both did', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const answer = await merge();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      kept: { id: kept.id, name: 'Léa Martin' },
      merged: { id: merged.id, name: 'Lea Martin-Roux' },
      undoneAt: null,
      moved: { accounts: 1, emails: 1, phones: 1, tags: 1, invitations: 0, posts: 0 },
    });
    expect(await ws.api.read(`/influencers/${kept.id}`)).toMatchObject({
      ...{ name: 'Léa Martin', field: 'food', locale: 'fr', region: 'Occitanie' },
      emails: ['lea@example.com', 'lea@work.example'],
      phones: ['+33612345678', '+33561000000'],
      languages: ['fr', 'oc'],
      tags: ['Derby', 'VIP'],
      notes: 'Vegan.\n\nLikes rugby.',
      agent: { name: 'Plume', email: null, phone: null },
      accounts: [
        { platform: 'instagram', followers: 1000 },
        { id: merged.accounts[0].id, platform: 'tiktok', followers: 500 },
      ],
      doNotContact: null,
    });
  });

  it('leaves one in every list, and an old link leads to them', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    await merge();
    const idsOf = async (path: string) =>
      (await ws.api.all(path)).map(({ id }: { id: string }) => id);
    for (const path of ['', '?q=lea', '?q=martin', '?tag=vip', '?platform=tiktok', '?q=roux'])
      expect(await idsOf(`/influencers${path}`)).toEqual(path === '?q=roux' ? [] : [kept.id]);
    expect((await ws.api.read(`/influencers/${merged.id}`)).id).toBe(kept.id);
    const [account] = merged.accounts;
    const counts = `/influencers/${merged.id}/accounts/${account.id}/follower-counts`;
    expect((await ws.api.create(counts, { followers: 600 })).existing).toBe(false);
    expect(await ws.api.all(counts)).toHaveLength(2);
  });

  it('knows the one person again by anything that either had', async () => {
    const ws = await app.workspace();
    const { kept, merge } = await twoPeople(ws);
    await merge();
    for (const identity of [
      { email: 'lea@work.example' },
      { accounts: [{ platform: 'tiktok', handle: 'lea.eats' }] },
    ]) {
      const again = await ws.api.post('/influencers', { name: 'Lea', field: 'food', ...identity });
      expect([again.status, again.body.id]).toEqual([200, kept.id]);
    }
  });

  it('is done once, however often it is asked for', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const answers = await Promise.all([merge(), merge(), merge()]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const merges = await ws.api.all('/influencer-merges');
    expect(merges).toHaveLength(1);
    for (const { id } of [kept, merged])
      expect(await ws.api.all(`/influencer-merges?influencerId=${id}`)).toEqual(merges);
    expect(await ws.api.all(`/influencer-merges?influencerId=${merges[0].id}`)).toEqual([]);
  });

  it('is refused with oneself, with nobody, and with who was merged away', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const third = await anInfluencer(ws);
    const into = (id: string, influencerId: string) =>
      ws.api.post(`/influencers/${id}/merge`, { influencerId });
    const pointer = '/influencerId';
    expect(problemOf(await into(kept.id, kept.id))).toEqual({
      ...{ status: 409, code: 'merge_with_itself', pointer },
    });
    const unknown = await anInfluencer(await app.workspace());
    expect(problemOf(await into(kept.id, unknown.id))).toEqual({
      ...{ status: 404, code: 'reference_not_found', pointer },
    });
    expect((await into(unknown.id, kept.id)).status).toBe(404);
    await merge();
    expect(problemOf(await into(third.id, merged.id))).toEqual({
      ...{ status: 409, code: 'influencer_merged', pointer },
    });
    const away = await into(merged.id, third.id);
    expect(problemOf(away)).toMatchObject({ status: 409, code: 'influencer_merged' });
    expect(away.body.detail).toContain(kept.id);
    expect(problemOf(await into(merged.id, kept.id)).code).toBe('influencer_merged');
  });

  it('leaves who was merged away alone: what is meant for them is refused, or reaches who stands', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    await merge();
    const refusals = [
      await ws.api.patch(`/influencers/${merged.id}`, { name: 'Somebody' }),
      await ws.api.post(`/influencers/${merged.id}/accounts`, { platform: 'x', handle: 'lea' }),
      await ws.api.delete(`/influencers/${merged.id}/do-not-contact`),
    ];
    for (const refusal of refusals)
      expect(problemOf(refusal)).toMatchObject({ status: 409, code: 'influencer_merged' });
    const event = await anEvent(ws);
    const invitation = await ws.api.create('/invitations', {
      ...{ eventId: event.id, influencerId: merged.id },
    });
    expect(invitation.influencerId).toBe(kept.id);
    const post = await ws.api.create('/posts', {
      ...{ influencerId: merged.id, platform: 'tiktok', format: 'video', externalId: '7000' },
      publishedAt: '2026-03-01T10:00:00Z',
    });
    expect(post).toMatchObject({ influencerId: kept.id });
    for (const list of ['/invitations', '/posts'])
      expect(await ws.api.all(`${list}?influencerId=${merged.id}`)).toHaveLength(1);
    const report = await ws.api.read(`/reports/reach?influencerId=${merged.id}`);
    expect(report.totals.posts).toBe(1);
    const objection = { reason: 'Asked to stop.' };
    const marked = await ws.api.post(`/influencers/${merged.id}/do-not-contact`, objection);
    expect(marked.body).toMatchObject({ id: kept.id, doNotContact: objection });
  });

  it('needs the right to change people, and the list the right to read them', async () => {
    const ws = await app.workspace();
    const { kept, merged } = await twoPeople(ws);
    const reader = await ws.keyed('influencers:read');
    const asked = { influencerId: merged.id };
    expect((await reader.post(`/influencers/${kept.id}/merge`, asked)).status).toBe(403);
    expect((await reader.get('/influencer-merges')).status).toBe(200);
    const writer = await ws.keyed('influencers:write');
    const { body } = await writer.post(`/influencers/${kept.id}/merge`, asked);
    expect((await reader.post(`/influencer-merges/${body.id}/undo`)).status).toBe(403);
    expect((await writer.get('/influencer-merges')).status).toBe(403);
    expect((await writer.post(`/influencer-merges/${body.id}/undo`)).status).toBe(200);
  });

  it('is refused where it would be too much for one person', async () => {
    const ws = await app.workspace();
    const kept = await anInfluencer(ws, { notes: 'a'.repeat(9_000) });
    const merged = await anInfluencer(ws, { notes: 'b'.repeat(1_000) });
    const answer = await ws.api.post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });
    expect(problemOf(answer)).toMatchObject({ status: 409, code: 'merge_too_much' });
    expect(answer.body.detail).toContain('10000');
    expect(await ws.api.all('/influencers')).toHaveLength(2);
  });

  it('lets nobody be contacted who objected as either', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const reason = 'Asked to stop.';
    await ws.api.create(`/influencers/${merged.id}/do-not-contact`, { reason });
    const { body } = await merge();
    const { doNotContact } = await ws.api.read(`/influencers/${kept.id}`);
    expect(doNotContact.reason).toBe(reason);
    await ws.api.create(`/influencer-merges/${body.id}/undo`);
    expect((await ws.api.read(`/influencers/${kept.id}`)).doNotContact).toBeNull();
    const alone = await ws.api.read(`/influencers/${merged.id}`);
    expect(alone).toMatchObject({ id: merged.id, doNotContact });
  });

  it('is told in the audit log, where the history of both is one', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    await ws.api.patch(`/influencers/${merged.id}`, { region: 'Béarn' });
    const { body } = await merge();
    const log = (id: string) => ws.api.all(`/audit-log?subjectId=${id}`);
    const actions = (await log(kept.id)).map(({ action }: { action: string }) => action);
    expect(actions.sort()).toEqual([
      'influencer.changed',
      'influencer.created',
      'influencer.created',
      'influencer.merged',
      'influencer.merged',
    ]);
    const entry = (await log(kept.id)).find(
      ({ action, subject }) => action === 'influencer.merged' && subject.id === kept.id,
    );
    expect(entry).toMatchObject({
      after: { mergeId: body.id, mergedId: merged.id, notes: { withheld: 'personal' } },
    });
    await ws.api.create(`/influencer-merges/${body.id}/undo`);
    const last = (await log(merged.id))[0];
    expect(last).toMatchObject({
      action: 'influencer.unmerged',
      before: { mergeId: body.id, mergedInto: kept.id },
    });
    expect(await log(kept.id)).toHaveLength(3);
  });
});
