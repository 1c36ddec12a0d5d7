import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

const eventId = '0198c1c2-0000-7000-8000-000000000001';
const invitationId = '0198c1c2-0000-7000-8000-000000000002';

describe('a guest of a list', () => {
  it('is invited to the event of the list, with whoever comes along', async () => {
    const { records } = await readTable(
      'Nom;Prénom;E-mail;Instagram;Accompagnants;Réponse;Contreparties\nMartin;Léa;lea@example.org;@lea;1;Oui;2 stories insta 48h',
      { kind: 'invitations', options: { eventId } },
    );
    expect(records).toEqual([
      {
        eventId,
        influencer: {
          name: 'Léa Martin',
          email: 'lea@example.org',
          platform: 'instagram',
          handle: '@lea',
        },
        partySize: 2,
        answer: 'accepted',
        deliverables: [{ platform: 'instagram', format: 'story', count: 2, dueHours: 48 }],
      },
    ]);
  });

  it('is for as many as the list says', async () => {
    const { records } = await readTable('Nom;Places;Accompagnants\nLéa;3;1\nZoé;;\nMax;;0');
    expect(records).toMatchObject([{ partySize: 3 }, {}, { partySize: 1 }]);
    expect(records[1]).not.toHaveProperty('partySize');
  });
});

describe('who came', () => {
  it('is who is marked so; of whom nothing is said, nothing is kept', async () => {
    const { rows } = await readTable('Nom;Présent\nLéa;x\nZoé;non\nMax;\nInès;peut-être', {
      options: { eventId },
    });
    expect(rows.map(({ record }) => record)).toEqual([
      { eventId, influencer: { name: 'Léa' }, present: true },
      { eventId, influencer: { name: 'Zoé' }, present: false },
      null,
      null,
    ]);
    expect(rows.map(({ skipped }) => skipped)).toEqual([null, null, 'says_nothing', null]);
    expect(rows[3]?.issues).toMatchObject([
      { column: 'Présent', code: 'flag_unreadable', params: { text: 'peut-être' } },
    ]);
  });

  it('is who has a time of arrival, and everybody of a list of those who came', async () => {
    const times = await readTable('Nom;Présent;Pointage\nLéa;;28/03/2026 20:10', {
      kind: 'attendance',
      options: { eventId },
    });
    expect(times.records).toMatchObject([{ present: true, at: '2026-03-28T19:10:00.000Z' }]);
    const list = await readTable('Nom\nLéa', { kind: 'attendance', options: { eventId } });
    expect(list.records).toMatchObject([{ present: true }]);
  });

  it('is known by the invitation, whatever event was told', async () => {
    const { records } = await readTable(`invitationId;present\n${invitationId};true`, {
      options: { eventId },
    });
    expect(records).toEqual([{ invitationId, present: true }]);
  });

  it('has no moment where only a day is said', async () => {
    const { records, rows } = await readTable('Nom;Présent;Pointage\nLéa;x;28/03/2026', {
      kind: 'attendance',
    });
    expect(records).toEqual([{ influencer: { name: 'Léa' }, present: true }]);
    expect(rows[0]?.warnings).toMatchObject([{ code: 'day_says_too_little' }]);
  });
});
