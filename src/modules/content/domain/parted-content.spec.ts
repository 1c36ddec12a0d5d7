import { describe, expect, it } from '@jest/globals';

import {
  partDeliverables,
  partPosts,
  type DeliverableToPart,
  type PostToPart,
} from './parted-content.js';

const post = (changes: Partial<PostToPart>): PostToPart => ({
  id: 'post',
  isNoted: false,
  isNewer: true,
  ...{ accountGoes: null, invitationGoes: null, deliverableGoes: null },
  ...changes,
});

const goes = { going: ['post'], entangled: [] };
const stays = { going: [], entangled: [] };
const entangled = { going: [], entangled: ['post'] };

describe('posts of two people who were one', () => {
  it.each<[string, Partial<PostToPart>, object]>([
    ['one that was moved goes back', { isNoted: true, accountGoes: true }, goes],
    ['one that was moved and hangs on nothing too', { isNoted: true, isNewer: false }, goes],
    [
      'not where it came to hang on the other',
      { isNoted: true, deliverableGoes: false },
      entangled,
    ],
    ['one that came since stays', {}, stays],
    ['also on an account that stays', { accountGoes: false, invitationGoes: false }, stays],
    ['but goes with the account it appeared on', { accountGoes: true }, goes],
    ['and with the invitation', { accountGoes: true, invitationGoes: true }, goes],
    ['not where it hangs on both', { accountGoes: true, invitationGoes: false }, entangled],
    ['nor where it was the kept one’s before', { isNewer: false, accountGoes: true }, entangled],
  ])('%s', (_, changes, parting) => {
    expect(partPosts([post(changes)])).toEqual(parting);
  });
});

describe('deliverables of two people who were one', () => {
  it.each<[string, Omit<DeliverableToPart, 'id'>, object]>([
    ['go with their invitation', { invitationGoes: true, accountGoes: null }, goes],
    ['stay with it', { invitationGoes: false, accountGoes: false }, stays],
    ['not on an account that goes', { invitationGoes: false, accountGoes: true }, entangled],
    ['nor on one that stays', { invitationGoes: true, accountGoes: false }, entangled],
  ])('%s', (_, deliverable, parting) => {
    expect(partDeliverables([{ id: 'post', ...deliverable }])).toEqual(parting);
  });
});
