import { expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const codes = async (table: string, told: Told = {}) =>
  (await readTable(table, told)).notes.map(({ code }) => code);

const INSTAGRAM =
  'Post ID,Account username,Publish time,Permalink,Post type,Date,Reach,Likes,Saves\n1,lea,03/25/2025 22:00,https://www.instagram.com/p/C9x/,IG reel,Lifetime,75,10,0';
const YOUTUBE = 'Content,Video title,Video publish time,Views\nabc,A,"Mar 30, 2026",11';
const X = 'Post id,Date,Post text,Post Link,Impressions\n1,2026-03-01,a,https://x.com/a/status/1,5';

it('a person is told in which zone the times of an export are taken to be, and when it was made', async () => {
  expect(await codes(INSTAGRAM)).toEqual(['zone_assumed', 'captured_at_assumed']);
  const options = { timeZone: 'Europe/Paris', capturedAt: '2026-04-01' };
  expect(await codes(INSTAGRAM, { options })).toEqual([]);
});

it('a person is told over which time an export counts, where that is not since publication', async () => {
  const options = { capturedAt: '2026-04-01' };
  expect(await codes(YOUTUBE, { options })).toEqual(['figures_of_chosen_days']);
  expect(await codes(X, { options })).toEqual(['figures_of_unknown_days']);
});

it('nothing is to be told of a table that says all', async () => {
  expect(await codes('Nom;E-mail\nLéa;')).toEqual([]);
});
