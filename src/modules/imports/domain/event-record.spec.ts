import { describe, expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const read = async (table: string, told: Told = {}) =>
  (await readTable(table, { kind: 'events', ...told })).records;

describe('an event of a list', () => {
  it('is what the API takes, with what a new one needs besides', async () => {
    const campaignId = '0198c1c2-0000-7000-8000-000000000001';
    const table = [
      'Date;Heure;Match;Stade;Ville;Places;Valeur de la place;Ouverture des portes;Heure de fin',
      '28/03/2026;21h00;Toulouse – Lyon;Stade de la Victoire;Toulouse;40;25,50 €;19h30;00:15',
    ].join('\n');
    expect(await read(table, { options: { campaignId } })).toEqual([
      {
        title: 'Toulouse – Lyon',
        venue: { name: 'Stade de la Victoire', city: 'Toulouse' },
        startsAt: '2026-03-28T20:00:00.000Z',
        doorsAt: '2026-03-28T18:30:00.000Z',
        endsAt: '2026-03-28T23:15:00.000Z',
        seats: 40,
        seatValue: { amount: 2550, currency: 'EUR' },
        defaults: {
          kind: 'match',
          seats: 0,
          venue: { timeZone: 'Europe/Paris' },
          durationMinutes: 120,
          campaignId,
        },
      },
    ]);
  });

  it('takes place on the clock of its venue', async () => {
    const table =
      'title;venue.name;venue.timeZone;startsAt\nA;B;Indian/Reunion;28/03/2026 21:00\nC;D;;28/03/2026 21:00';
    expect(await read(table)).toMatchObject([
      { startsAt: '2026-03-28T17:00:00.000Z', venue: { timeZone: 'Indian/Reunion' } },
      { startsAt: '2026-03-28T20:00:00.000Z' },
    ]);
    expect(await read(table, { options: { timeZone: 'UTC' } })).toMatchObject([
      {},
      { startsAt: '2026-03-28T21:00:00.000Z', defaults: { venue: { timeZone: 'UTC' } } },
    ]);
  });

  it('has its town behind the last comma of its place, where no column has it', async () => {
    expect(await read('Date;Titre;Lieu\n28/03/2026;A;Stade, 2e tribune, Lyon')).toMatchObject([
      { venue: { name: 'Stade, 2e tribune', city: 'Lyon' } },
    ]);
    expect(await read('Date;Titre;Lieu;Ville\n28/03/2026;A;Stade, Lyon;')).toMatchObject([
      { venue: { name: 'Stade, Lyon' } },
    ]);
    expect(await read('Date;Titre;Lieu\n28/03/2026;A;Salle 3, 12')).toMatchObject([
      { venue: { name: 'Salle 3, 12' } },
    ]);
  });

  it('is of the kind that is said, else of that of the heading, which changes nothing known', async () => {
    const [said, guess, unknown] = [
      await read('Date;Titre;Lieu;Type\n28/03/2026;A;B;Avant-première'),
      await read('Date;Film;Lieu\n28/03/2026;A;B'),
      await read('Date;Titre;Lieu;Type\n28/03/2026;A;B;Kermesse'),
    ];
    expect(said).toMatchObject([{ kind: 'premiere' }]);
    expect(guess).toMatchObject([{ defaults: { kind: 'premiere' } }]);
    expect(unknown).toMatchObject([{ defaults: { kind: 'other' } }]);
    for (const [record] of [guess, unknown]) expect(record).not.toHaveProperty('kind');
  });

  it('has its value in minor units where it was exported so', async () => {
    const table = 'title;startsAt;seatValue.amount;seatValue.currency;source.uid;source.sequence';
    const row = 'A;2026-03-28T20:00:00.000Z;2550;EUR;u@example;2';
    expect(await read(`${table}\n${row}`)).toMatchObject([
      {
        startsAt: '2026-03-28T20:00:00.000Z',
        seatValue: { amount: 2550, currency: 'EUR' },
        source: { uid: 'u@example', sequence: 2 },
      },
    ]);
  });

  it('ends when the day ends, where only a day is said', async () => {
    const table = 'Titre;Lieu;Début;Fin;Date limite\nA;B;10/07/2026 18h;12/07/2026;01/07/2026';
    expect(await read(table)).toMatchObject([
      { endsAt: '2026-07-12T21:59:59.000Z', rsvpDeadline: '2026-07-01T21:59:59.000Z' },
    ]);
  });
});
