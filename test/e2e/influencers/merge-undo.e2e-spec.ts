import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { Contents } from '../../support/contents.js';
import { anEvent, anInfluencer, type Json } from '../../support/invitations.js';

let app: TestApp;
let contents: Contents;
beforeAll(async () => {
  app = await startApp();
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});

const codeOf = ({ status, body }: Answer) => ({ status, code: body.code });

const merging = (ws: TestWorkspace, kept: Json, merged: Json): Promise<Answer> =>
  ws.api.post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });

const undoing = (ws: TestWorkspace, { id }: Json): Promise<Answer> =>
  ws.api.post(`/influencer-merges/${id}/undo`);

let made = 0;
const aPost = (ws: TestWorkspace, influencerId: string, more: object = {}): Promise<Json> => {
  made += 1;
  return ws.api.create('/posts', {
    ...{ influencerId, platform: 'instagram', format: 'story', externalId: `post-${made}` },
    ...{ publishedAt: new Date().toISOString(), ...more },
  });
};

describe('undoing a merge', () => {
  it('changes nothing a second time, and they can be merged again', async () => {
    const ws = await app.workspace();
    const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws)];
    const { body: merge } = await merging(ws, kept, merged);
    const { body: undone } = await undoing(ws, merge);
    expect(undone.undoneAt).not.toBeNull();
    expect((await undoing(ws, merge)).body).toEqual(undone);
    const { body: again } = await merging(ws, kept, merged);
    expect(again.id).not.toBe(merge.id);
    expect(await ws.api.all('/influencer-merges')).toEqual([again, undone]);
  });

  it('leaves what came since with the one kept, but what hangs on what goes back goes with it', async () => {
    const ws = await app.workspace();
    const handle = `since.${(made += 1)}`;
    const kept = await anInfluencer(ws);
    const merged = await anInfluencer(ws, {
      ...{ email: `${handle}@example.com`, locale: 'fr', region: 'Béarn', notes: 'First.' },
      accounts: [{ platform: 'tiktok', handle }],
    });
    const event = await anEvent(ws);
    const invitation = await ws.api.create('/invitations', {
      ...{ eventId: event.id, influencerId: merged.id },
    });
    const { body: merge } = await merging(ws, kept, merged);
    await ws.api.patch(`/influencers/${kept.id}`, { locale: 'en', tags: ['since'] });
    const free = await aPost(ws, kept.id);
    const ofAccount = await aPost(ws, kept.id, { platform: 'tiktok' });
    const ofInvitation = await aPost(ws, kept.id, { invitationId: invitation.id });
    const agreed = await ws.api.create(`/invitations/${invitation.id}/deliverables`, {
      items: [{ platform: 'youtube', format: 'video', count: 1, dueHours: 24 }],
    });
    const later = await anEvent(ws);
    const newer = await ws.api.create('/invitations', {
      ...{ eventId: later.id, influencerId: kept.id },
    });
    expect((await undoing(ws, merge)).status).toBe(200);
    expect(await ws.api.read(`/influencers/${kept.id}`)).toMatchObject({
      ...{ locale: 'en', region: null, notes: null, tags: ['since'], emails: [], accounts: [] },
    });
    expect(await ws.api.read(`/influencers/${merged.id}`)).toMatchObject({
      ...{ id: merged.id, locale: 'fr', notes: 'First.', emails: merged.emails },
    });
    const ownerOf = async (path: string) => (await ws.api.read(path)).influencerId;
    expect(await ownerOf(`/posts/${free.id}`)).toBe(kept.id);
    expect(await ownerOf(`/posts/${ofAccount.id}`)).toBe(merged.id);
    expect(await ownerOf(`/posts/${ofInvitation.id}`)).toBe(merged.id);
    expect(await ownerOf(`/invitations/${newer.id}`)).toBe(kept.id);
    const deliverables = await ws.api.all(`/deliverables?influencerId=${merged.id}`);
    expect(deliverables.map(({ id }: Json) => id)).toEqual([agreed.items[0].id]);
  });

  it('is refused where a later merge stands on it', async () => {
    const ws = await app.workspace();
    const [one, two, three] = [
      await anInfluencer(ws),
      await anInfluencer(ws),
      await anInfluencer(ws),
    ];
    const { body: first } = await merging(ws, two, one);
    const { body: second } = await merging(ws, three, two);
    expect((await ws.api.read(`/influencers/${one.id}`)).id).toBe(three.id);
    const refused = await undoing(ws, first);
    expect(codeOf(refused)).toEqual({ status: 409, code: 'merge_built_on' });
    expect(refused.body.detail).toContain(second.id);
    expect((await merging(ws, three, one)).body.id).toBe(first.id);
    await undoing(ws, second);
    expect((await ws.api.read(`/influencers/${one.id}`)).id).toBe(two.id);
    const { body: third } = await merging(ws, two, three);
    expect(codeOf(await undoing(ws, first))).toEqual({ status: 409, code: 'merge_built_on' });
    await undoing(ws, third);
    expect((await undoing(ws, first)).status).toBe(200);
    expect(await ws.api.all('/influencers')).toHaveLength(3);
  });

  it('is refused where an address was given to somebody else since', async () => {
    const ws = await app.workspace();
    const email = 'moved@example.com';
    const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws, { email })];
    const { body: merge } = await merging(ws, kept, merged);
    await ws.api.patch(`/influencers/${kept.id}`, { emails: [] });
    const other = await anInfluencer(ws, { email });
    const refused = await undoing(ws, merge);
    expect(codeOf(refused)).toEqual({ status: 409, code: 'merge_address_taken' });
    expect(refused.body.detail).toContain(other.id);
    await ws.api.patch(`/influencers/${other.id}`, { emails: [] });
    expect((await undoing(ws, merge)).status).toBe(200);
    expect((await ws.api.read(`/influencers/${merged.id}`)).email).toBe(email);
  });

  it('is refused where content hangs on both by now', async () => {
    const ws = await app.workspace();
    const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws)];
    const event = await anEvent(ws);
    const invitation = await ws.api.create('/invitations', {
      ...{ eventId: event.id, influencerId: merged.id },
    });
    const post = await aPost(ws, kept.id);
    const { body: merge } = await merging(ws, kept, merged);
    await ws.api.patch(`/posts/${post.id}`, { invitationId: invitation.id });
    const refused = await undoing(ws, merge);
    expect(codeOf(refused)).toEqual({ status: 409, code: 'merge_entangled' });
    expect(refused.body.detail).toContain(post.id);
    expect((await ws.api.read(`/influencers/${merged.id}`)).id).toBe(kept.id);
    await ws.api.patch(`/posts/${post.id}`, { invitationId: null });
    expect((await undoing(ws, merge)).status).toBe(200);
  });

  it('leaves neither to be contacted where somebody objected as both', async () => {
    const ws = await app.workspace();
    const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws)];
    const { body: merge } = await merging(ws, kept, merged);
    await ws.api.create(`/influencers/${kept.id}/do-not-contact`, { reason: 'Asked.' });
    await undoing(ws, merge);
    for (const { id } of [kept, merged])
      expect(await ws.api.read(`/influencers/${id}`)).toMatchObject({
        ...{ id, doNotContact: { reason: 'Asked.' } },
      });
  });
});

describe('merges that race', () => {
  it('into each other: one wins, nobody hangs', async () => {
    const ws = await app.workspace();
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await anInfluencer(ws), await anInfluencer(ws)];
      const answers = await Promise.all([merging(ws, one, other), merging(ws, other, one)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('with undoing, and with what is written meanwhile: nothing is left with who was merged away', async () => {
    const ws = await app.workspace();
    const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws)];
    const events: Json[] = [];
    for (let left = 6; left > 0; left -= 1) events.push(await anEvent(ws));
    for (const event of events) {
      const invited = { eventId: event.id, influencerId: merged.id };
      const [{ body: merge }, invitation, post] = await Promise.all([
        merging(ws, kept, merged),
        ws.api.post('/invitations', invited),
        aPost(ws, merged.id),
      ]);
      expect(invitation.status).toBe(201);
      const ofMerged = await contents.of(ws.id);
      for (const table of ['invitations', 'posts', 'accounts', 'deliverables'])
        expect(ofMerged[table]?.filter((row) => row.includes(merged.id))).toEqual([]);
      expect((await ws.api.read(`/posts/${post.id}`)).influencerId).toBe(kept.id);
      const answers = await Promise.all([
        undoing(ws, merge),
        undoing(ws, merge),
        ws.api.post(`/invitations/${invitation.body.id}/deliverables`, {
          items: [{ platform: 'instagram', format: 'reel', count: 1, dueHours: 24 }],
        }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 201]);
      for (const each of await ws.api.all('/deliverables')) {
        const { influencerId } = await ws.api.read(`/invitations/${each.invitationId}`);
        expect(each.influencerId).toBe(influencerId);
      }
    }
  });
});
