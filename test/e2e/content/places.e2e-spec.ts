import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { event, type Guest, guest, reel } from './content.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());

const AGREED = { platform: 'instagram', format: 'story', count: 1, dueHours: 24 };
const NOWHERE = { invitationId: null, eventId: null, campaignId: null, deliverableId: null };
const AT_FIRST = '2026-10-17T20:15:00Z';
const AT_SECOND = '2026-11-07T20:15:00Z';

interface Place {
  readonly invitationId: string;
  readonly eventId: string;
  readonly campaignId: string;
  readonly deliverableId: string;
}

/** A guest of two matches, each of its own campaign, who owes a story for each. */
const twice = async (): Promise<Guest & { first: Place; second: Place }> => {
  const one = await guest(app, [AGREED]);
  const { api } = one.ws;
  const other = await event(one.ws, {
    startsAt: '2026-11-07T19:00:00Z',
    endsAt: '2026-11-07T21:00:00Z',
  });
  const { id: invitationId } = await api.create('/invitations', {
    ...{ eventId: other.eventId, influencerId: one.influencerId },
    deliverables: [AGREED],
  });
  const [first, second] = await api.all('/deliverables');
  return {
    ...one,
    first: {
      invitationId: one.invitationId,
      eventId: one.eventId,
      campaignId: one.campaignId,
      deliverableId: first.id,
    },
    second: { ...other, invitationId, deliverableId: second.id },
  };
};

const log = ({ ws, influencerId }: Guest, more: object = {}): Promise<Answer['body']> =>
  ws.api.create('/posts', reel(influencerId, { format: 'story', publishedAt: AT_FIRST, ...more }));

describe('what a deliverable brings to a post', () => {
  it('goes when the rule finds that the post fulfils another one', async () => {
    const one = await twice();
    const { id, ...bound } = await log(one);
    expect(bound).toMatchObject(one.first);
    const corrected = await one.ws.api.patch(`/posts/${id}`, { publishedAt: AT_SECOND });
    expect(corrected.body).toMatchObject({ ...one.second, boundBy: 'rule' });
    expect(await one.ws.api.all(`/posts?eventId=${one.eventId}`)).toEqual([]);
    const states = (await one.ws.api.all('/deliverables')).map(({ state }) => state);
    expect(states).toEqual(['expected', 'published']);
  });

  it('goes when the post fulfils nothing any more', async () => {
    const one = await twice();
    const { id } = await log(one);
    const corrected = await one.ws.api.patch(`/posts/${id}`, { format: 'photo' });
    expect(corrected.body).toMatchObject(NOWHERE);
  });

  it('gives way to what somebody tells', async () => {
    const one = await twice();
    const { id } = await log(one);
    const { eventId, campaignId } = one.second;
    const told = await one.ws.api.patch(`/posts/${id}`, { eventId });
    expect(told.body).toMatchObject({ ...NOWHERE, eventId, campaignId });
  });

  it('goes with it when the post is taken off, but what was told stays', async () => {
    const one = await twice();
    const [bare, told] = [
      await log(one),
      await log(one, { externalId: 'b', publishedAt: AT_SECOND, eventId: one.second.eventId }),
    ];
    const unbind = (id: string) => one.ws.api.create(`/posts/${id}/unbind`);
    expect(await unbind(bare.id)).toMatchObject(NOWHERE);
    const { eventId, campaignId } = one.second;
    expect(await unbind(told.id)).toMatchObject({ ...NOWHERE, eventId, campaignId });
  });

  it('goes also where it was bound by hand', async () => {
    const one = await twice();
    const { id } = await log(one, { format: 'photo' });
    for (const place of [one.first, one.second]) {
      const { deliverableId } = place;
      const bound = await one.ws.api.create(`/posts/${id}/bind`, { deliverableId });
      expect(bound).toMatchObject(place);
    }
    expect(await one.ws.api.create(`/posts/${id}/unbind`)).toMatchObject(NOWHERE);
  });
});

describe('a post that is told again', () => {
  const again = async (one: Guest, more: object): Promise<Answer['body']> => {
    const body = reel(one.influencerId, { format: 'story', publishedAt: AT_FIRST, ...more });
    const answer = await one.ws.api.post('/posts', body);
    expect([answer.status, answer.body.existing]).toEqual([200, true]);
    return answer.body;
  };

  it('learns what was not known, and fulfils what it then matches', async () => {
    const one = await twice();
    const early = { publishedAt: '2026-11-01T08:00:00Z', format: 'reel' };
    const { id } = await log(one, early);
    const caption = 'Allez !';
    const taught = await again(one, { ...early, caption, invitationId: one.invitationId });
    const { invitationId, eventId, campaignId } = one.first;
    expect(taught).toMatchObject({ id, caption, invitationId, eventId, campaignId });
  });

  it('leaves the deliverable of an event that it is not about', async () => {
    const one = await twice();
    const between = { publishedAt: '2026-11-01T08:00:00Z' };
    await log(one, { externalId: 'before' });
    expect(await log(one, between)).toMatchObject(one.second);
    const { eventId } = one.first;
    const moved = await again(one, { ...between, eventId });
    expect(moved).toMatchObject({ eventId, deliverableId: null, invitationId: null });
    const states = (await one.ws.api.all('/deliverables')).map(({ state }) => state);
    expect(states).toEqual(['published', 'expected']);
  });

  it('keeps what is known where it is told otherwise', async () => {
    const one = await twice();
    const { eventId, campaignId } = one.first;
    const { existing: _, ...before } = await log(one, {
      ...{ format: 'photo', caption: 'Known', campaignId },
    });
    const told = { format: 'photo', caption: 'Other', eventId: one.second.eventId };
    const { existing: __, ...after } = await again(one, told);
    expect(after).toEqual(before);
    expect(await again(one, { ...told, eventId })).toMatchObject({ eventId, caption: 'Known' });
  });

  it('is not touched where nothing is new', async () => {
    const one = await twice();
    const { existing: _, ...before } = await log(one, { caption: 'Known' });
    const { existing: __, ...after } = await again(one, {});
    expect(after).toEqual(before);
  });
});
