import { describe, expect, it } from '@jest/globals';

import { recognised } from '../../../../test/support/recognised.js';
import type { ImportKind } from './kinds.js';
import { type ImportOptions, missingOptions } from './options.js';

describe('what is still to be told of a table', () => {
  it.each<[ImportKind, string, ImportOptions, string]>([
    ['invitations', 'influencer.name partySize', {}, 'eventId'],
    ['invitations', 'influencer.name eventId', {}, ''],
    ['attendance', 'influencer.name present', {}, 'eventId'],
    ['attendance', 'invitationId present', {}, ''],
    ['attendance', 'influencer.name present', { eventId: 'e' }, ''],
    ['posts', 'externalId publishedAt', {}, 'platform'],
    ['posts', 'url publishedAt', {}, ''],
    ['posts', 'externalId publishedAt', { platform: 'x' }, ''],
    ['readings', 'post.url metrics.views', {}, 'capturedAt'],
    ['readings', 'post.externalId metrics.views', {}, 'platform capturedAt'],
    ['readings', 'post.id capturedAt metrics.views', {}, ''],
    ['influencers', 'name', {}, ''],
    ['events', 'title startsAt', {}, ''],
    ['coverage', 'outlet title', {}, ''],
  ])('of %s with %s', (kind, fields, options, missing) => {
    const columns = Object.fromEntries(fields.split(' ').map((field) => [`h ${field}`, field]));
    expect(missingOptions(kind, columns, options).join(' ')).toBe(missing);
  });

  it('is nothing of a known export', () => {
    const found = recognised('Video link', 'Post time', 'Total views');
    expect(missingOptions('readings', { 'Video link': 'post.url' }, {}, found)).toEqual([]);
  });
});
