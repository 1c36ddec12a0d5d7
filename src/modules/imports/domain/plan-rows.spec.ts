import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

const INSTAGRAM =
  'Post ID,Account username,Publish time,Permalink,Post type,Date,Reach,Likes,Saves\n1,lea,03/25/2025 22:00,https://www.instagram.com/p/C9x/,IG reel,Lifetime,75,10,0';

describe('the zone of the times in a table', () => {
  it('is what was told, then that of the export, then that of the workspace', async () => {
    const told = await readTable(INSTAGRAM, { options: { timeZone: 'UTC' } });
    expect(told.plan.cellZone).toBe('UTC');
    expect((await readTable(INSTAGRAM)).plan.cellZone).toBe('America/Los_Angeles');
    expect((await readTable('Nom;E-mail\nLéa;')).plan.cellZone).toBe('Europe/Paris');
  });
});

describe('the moment of figures that do not say theirs', () => {
  const captured = async (options: object, seenAt: string) =>
    (await readTable(INSTAGRAM, { options, seenAt })).plan.capturedAt;

  it('is what was told, a day by its end in the zone of the workspace', async () => {
    const seenAt = '2026-04-02T10:00:00Z';
    expect(await captured({ capturedAt: '2026-03-01T12:00:00+01:00' }, seenAt)).toBe(
      '2026-03-01T11:00:00.000Z',
    );
    expect(await captured({ capturedAt: '2026-03-01' }, seenAt)).toBe('2026-03-01T22:59:59.000Z');
  });

  it('is when the file came, where nobody says anything', async () => {
    expect(await captured({}, '2026-04-02T10:00:00Z')).toBe('2026-04-02T10:00:00.000Z');
  });
});

it('a table whose headers are all our own names was written by us', async () => {
  expect((await readTable('name;email\nLéa;')).plan.isOurs).toBe(true);
  expect((await readTable('Name;email\nLéa;')).plan.isOurs).toBe(false);
});

it('the rules of an export hold only for the figures in it', async () => {
  expect((await readTable(INSTAGRAM)).plan.format?.code).toBe('meta_instagram_posts');
  expect((await readTable(INSTAGRAM, { kind: 'posts' })).plan.format).toBeNull();
});
