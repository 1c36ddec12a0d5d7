import { describe, expect, it } from '@jest/globals';

import {
  saysNothingNew,
  whatDiffers,
  type InfluencerRecord,
  type KnownPerson,
} from './influencer-record.js';

const LEA: KnownPerson = {
  id: 'lea',
  name: 'Léa Martin',
  field: 'food',
  locale: 'fr',
  region: 'Occitanie',
  languages: ['fr'],
  agent: { name: 'Plume', email: null, phone: null },
  notes: null,
  emails: ['lea@example.fr', 'pro@lea.example'],
  phones: ['06 12 34 56 78'],
  tags: ['Derby', 'VIP'],
  accounts: [
    { id: 'a', platform: 'instagram', handleKey: 'lea.eats', url: null, followers: 100 },
    { id: 'b', platform: 'x', handleKey: 'lea', url: 'https://x.com/lea', followers: null },
  ],
};

const named = (record: InfluencerRecord) => whatDiffers(LEA, record, true);
const added = (record: InfluencerRecord) => whatDiffers(LEA, record, false);

const SAID: InfluencerRecord = {
  name: 'Léa Martin',
  field: 'food',
  locale: 'fr',
  region: 'Occitanie',
  languages: ['fr'],
  agent: { name: 'Plume' },
  email: 'lea@example.fr',
  emails: ['lea@example.fr', 'pro@lea.example'],
  phones: ['06 12 34 56 78'],
  tags: ['VIP', 'Derby'],
  accounts: [
    { platform: 'instagram', handle: '@Lea.Eats', followers: 100 },
    { platform: 'x', handle: 'lea', url: 'https://x.com/lea' },
  ],
};

describe('what a record says', () => {
  it('is nothing where it says what is known, or nothing at all', () => {
    for (const record of [SAID, {}, { name: null, emails: null, accounts: null, agent: null }]) {
      expect(saysNothingNew(named(record))).toBe(true);
      expect(saysNothingNew(added(record))).toBe(true);
    }
    expect(saysNothingNew(added({ tags: [' vip '], phones: ['+33612345678'] }))).toBe(true);
    expect(saysNothingNew(added({ email: 'PRO@lea.example', languages: ['FR'] }))).toBe(true);
  });

  it('changes what differs, and nothing else', () => {
    const record = { ...SAID, name: 'Léa M.', notes: 'Vegetarian.', region: null };
    expect(named(record).changes).toEqual({ name: 'Léa M.', notes: 'Vegetarian.' });
    expect(added({ field: 'music' }).changes).toEqual({ field: 'music' });
    expect(added({ agent: { email: 'a@plume.example' } }).changes).toEqual({
      agent: { name: 'Plume', email: 'a@plume.example', phone: null },
    });
  });

  it('with the id replaces lists as a whole, and the main address', () => {
    expect(named({ email: 'new@lea.example' }).changes).toEqual({
      emails: ['new@lea.example', 'pro@lea.example'],
    });
    expect(named({ emails: ['pro@lea.example'] }).changes).toEqual({ emails: ['pro@lea.example'] });
    expect(named({ email: 'LEA@example.fr', emails: ['lea@example.fr'] }).changes).toEqual({
      emails: ['LEA@example.fr'],
    });
    expect(named({ phones: [], tags: ['vip'], languages: ['oc', 'fr'] }).changes).toEqual({
      phones: [],
      tags: ['vip'],
      languages: ['oc', 'fr'],
    });
  });

  it('without the id adds to lists', () => {
    expect(added({ email: 'new@lea.example', emails: ['lea@example.fr'] }).changes).toEqual({
      emails: ['lea@example.fr', 'pro@lea.example', 'new@lea.example'],
    });
    expect(added({ phones: ['07 00 00 00 00'], tags: ['new', ' '], languages: ['oc'] })).toEqual({
      changes: {
        phones: ['06 12 34 56 78', '07 00 00 00 00'],
        tags: ['Derby', 'VIP', 'new'],
        languages: ['fr', 'oc'],
      },
      newAccounts: [],
      urls: [],
      counts: [],
    });
  });

  it('of accounts adds those that are not known, and counts and addresses that differ', () => {
    const accounts: InfluencerRecord['accounts'] = [
      { platform: 'instagram', handle: 'lea.eats', followers: 101, url: 'https://i.example/lea' },
      { platform: 'x', handle: 'lea', followers: 0 },
      { platform: 'tiktok', handle: 'lea.eats', followers: 5 },
    ];
    expect(added({ accounts })).toEqual({
      changes: {},
      newAccounts: [{ platform: 'tiktok', handle: 'lea.eats', followers: 5 }],
      urls: [{ accountId: 'a', url: 'https://i.example/lea' }],
      counts: [
        { accountId: 'a', followers: 101 },
        { accountId: 'b', followers: 0 },
      ],
    });
  });
});
