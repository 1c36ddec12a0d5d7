import { describe, expect, it } from '@jest/globals';

import { PLATFORMS } from '../../influencers/influencers.contract.js';
import { FORMATS } from '../../invitations/invitations.contract.js';
import { METRICS, PROVENANCES } from '../../visibility/visibility.contract.js';
import { EVENT_KINDS, EVENT_STATES } from '../../events/events.contract.js';
import { headerKey } from './headers.js';
import { fieldNamed, KIND_FIELDS } from './kind-fields.js';
import { type ImportKind, KINDS } from './kinds.js';
import { headerWords } from './known-headers.js';

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

describe.each(KINDS)('tables of %s', (kind) => {
  const { fields, needs, marks } = KIND_FIELDS[kind];

  it('have fields, each once', () => {
    expect(fields.length).toBeGreaterThan(5);
    expect(repeated(fields.map(({ name }) => name))).toEqual([]);
  });

  it('give a header one meaning', () => {
    const words = fields.flatMap(({ headers: { fr, en } }) => [
      ...new Set([...fr, ...en].map(headerWords)),
    ]);
    expect(repeated(words)).toEqual([]);
  });

  it('write headers and words as they are compared', () => {
    const written = fields.flatMap(({ headers, choices = {}, beside }) => [
      ...[...headers.fr, ...headers.en, ...(beside?.headers ?? [])],
      ...Object.keys(choices).filter((word) => !/^[a-z]+_[a-z_]+$/.test(word)),
    ]);
    expect(written.filter((word) => headerKey(word) !== word)).toEqual([]);
  });

  it('refer to fields that they have', () => {
    const named = [
      ...needs.flat(),
      ...marks,
      ...fields.flatMap(({ beside }) => beside?.field ?? []),
    ];
    const names = new Set(fields.map(({ name }) => name));
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('have a choice only where there are words for it', () => {
    const choices = fields.filter(({ type }) => type === 'choice' || type === 'flag');
    for (const { choices: words = {} } of choices) expect(Object.keys(words)).not.toHaveLength(0);
  });
});

describe('the words for a choice', () => {
  const valuesOf = (kind: ImportKind, name: string): Set<string> =>
    new Set(Object.values(fieldNamed(kind, name)?.choices ?? {}));

  it.each<[ImportKind, string, readonly string[]]>([
    ['posts', 'platform', PLATFORMS],
    ['posts', 'format', FORMATS],
    ['readings', 'provenance', PROVENANCES],
    ['events', 'kind', EVENT_KINDS],
    ['events', 'state', EVENT_STATES],
  ])('of %s, %s, are for each that the API knows and for no other', (kind, name, known) => {
    expect(valuesOf(kind, name)).toEqual(new Set(known));
  });

  it('are there for every counter', () => {
    for (const metric of METRICS)
      expect(fieldNamed('readings', `metrics.${metric}`)).toMatchObject({ type: 'figure' });
  });
});

describe('a field by its name', () => {
  it('is that of the kind, written exactly so', () => {
    expect(fieldNamed('events', 'venue.city')).toMatchObject({ type: 'text' });
    expect(fieldNamed('events', 'Venue.City')).toBeNull();
    expect(fieldNamed('posts', 'metrics.views')).toBeNull();
  });

  it('of what a platform alone has, is known by where it stands, and averages do not add up', () => {
    expect(fieldNamed('readings', 'extra.thumbnailImpressions')).toMatchObject({ addsUp: true });
    expect(fieldNamed('readings', 'extra.averageViewDuration')).toMatchObject({
      type: 'duration',
      addsUp: false,
    });
    expect(fieldNamed('readings', 'extra.')).toBeNull();
    expect(fieldNamed('influencers', 'extra.views')).toBeNull();
  });

  it('says that views may be summed and reach may not', () => {
    expect(fieldNamed('readings', 'metrics.views')?.addsUp).toBe(true);
    expect(fieldNamed('readings', 'metrics.reach')?.addsUp).toBe(false);
  });
});

describe('a list that is exported here', () => {
  it.each<[ImportKind, string]>([
    [
      'influencers',
      'id name field email emails phones locale region languages agent.name agent.email agent.phone tags notes accounts.instagram.handle accounts.other.url accounts.x.followers doNotContactAt doNotContactReason createdAt updatedAt',
    ],
    [
      'events',
      'id campaignId kind title venue.name venue.city venue.address venue.timeZone doorsAt startsAt endsAt rsvpDeadline seats seatValue.amount seatValue.currency state source.uid source.sequence seatsTaken seatsFree createdAt updatedAt',
    ],
    [
      'invitations',
      'id eventId influencerId influencer.email influencer.name partySize deliverables event.title delivery answer presence revokedAt answeredAt presentAt sentAt offeredUntil waitlistPosition partyLimit companionNames createdAt',
    ],
    [
      'posts',
      'id influencerId influencer.email influencer.name account.handle platform format externalId url publishedAt caption invitationId eventId campaignId event.title campaign.name accountId deliverableId boundBy createdAt updatedAt',
    ],
    [
      'readings',
      'post.id post.platform post.externalId post.url capturedAt provenance method quality metrics.views metrics.profileVisits extra.navigation measured source receivedAt post.influencerId post.format post.publishedAt',
    ],
    [
      'coverage',
      'id kind outlet title url publishedAt place author language durationSeconds audience audienceSource audienceProvenance sentiment notes excerpt eventId campaignId influencerId createdAt updatedAt',
    ],
  ])('of %s has no column that is not known when it comes back', (kind, names) => {
    expect(names.split(' ').filter((name) => fieldNamed(kind, name) === null)).toEqual([]);
  });
});
