import { expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';
import { namesSomebody } from './person-references.js';

it('a row names the person by all that it says, and by the first of several accounts', async () => {
  const { records } = await readTable('influencerId;Nom;TikTok;Instagram;Places\nabc;Léa;t;@i;2', {
    kind: 'invitations',
  });
  expect(records).toEqual([
    {
      influencerId: 'abc',
      influencer: { name: 'Léa', platform: 'instagram', handle: '@i' },
      partySize: 2,
    },
  ]);
});

it('a row that says nothing of a person names nobody', () => {
  expect(namesSomebody({ influencerId: undefined, 'influencer.name': undefined })).toBe(false);
  expect(namesSomebody({ 'influencer.email': 'a@example.org' })).toBe(true);
});
