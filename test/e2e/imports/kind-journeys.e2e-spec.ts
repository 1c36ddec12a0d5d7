import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { bringFile, mapImport, workImport } from '../../support/imports.js';
import { slowDown, travel } from './journey.js';

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text, 'latin1'));

const xlsx = (rows: readonly (readonly unknown[])[]): Uint8Array<ArrayBuffer> => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'Feuille 1');
  return Uint8Array.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

describe('tables of a team’s own', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let event: string;
  beforeAll(async () => {
    app = await startApp();
    slowDown(app);
    ws = await app.workspace();
    ({ id: event } = await ws.api.create('/events', {
      kind: 'match',
      title: 'Toulouse – Lyon',
      venue: { name: 'Stadium', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: '2026-03-28T20:05:00Z',
      endsAt: '2026-03-28T22:00:00Z',
      seats: 40,
    }));
    for (const [name, email, handle] of [
      ['Léa Imaginaire', 'lea@example.com', 'lea.imaginaire'],
      ['Noé Inventé', 'noe@example.com', 'noe.invente'],
      ['Zoé Fictive', 'zoe@example.com', 'zoe.fictive'],
    ]) {
      await ws.api.create('/influencers', {
        name,
        field: 'food',
        email,
        accounts: [{ platform: 'instagram', handle }],
      });
    }
  });
  afterAll(() => app.close());

  it('people, in French, from an old spreadsheet: recognised by address and handle, refused row by row', async () => {
    const content = latin1(
      [
        'Prénom;Nom;E-mail;Téléphone;@Instagram;Abonnés;Domaine;Région;Langue;Notes',
        'Chloé;Rêvée;CHLOE@example.com;06 12 34 56 78;@chloe.revee;12 500;Gastronomie;Occitanie;fr;Végétarienne',
        'Léa;Imaginaire;LEA@example.com;;@Lea.Imaginaire;;;;;',
        'Sans;Adresse;pas une adresse;;;;;;;',
        'Noé;Inventé;;;https://www.instagram.com/noe.invente/;1 234;;Occitanie;;',
        'Tom;Rêvé;tom@example.com;;;;Rugby;Nouvelle-Aquitaine;fr;"Ligne un',
        'ligne deux"',
      ].join('\r\n'),
    );
    const checked = await travel(app, ws, {
      file: { name: 'Invités VIP.csv', content },
      kind: 'influencers',
      planned: { create: 2, update: 1, skip: 1, refuse: 1 },
    });
    expect(checked.detected).toMatchObject({ encoding: 'windows-1252', separator: ';', rows: 5 });
    expect(checked.rows.items[2]).toMatchObject({
      fate: 'refuse',
      place: 4,
      issues: [expect.objectContaining({ column: 'E-mail', code: 'not_an_email' })],
    });
  });

  it('people, in XLSX, with a column that nobody knows and one twice', async () => {
    const content = xlsx([
      ['Liste des invités'],
      ['Nom', 'Courriel', 'Instagram', 'TikTok', 'Table', 'Nom'],
      ['Ana Rêvée', 'ana@example.com', 'ana.revee', 'ana.revee', 3, 'x'],
      ['Bob Rêvé', 'bob@example.com', null, null, 4, 'y'],
      [null, null, null, null, null],
      ['Cid Rêvé', 'cid@example.com', 'cid.reve', null, 5, 'z'],
    ]);
    const checked = await travel(app, ws, {
      file: { name: 'liste.xlsx', content },
      kind: 'influencers',
      planned: { create: 3 },
    });
    expect(checked.mapping.columns).toMatchObject({ Nom: 'name', Courriel: 'email' });
  });

  it('events', async () => {
    const content = [
      'title,kind,venue.name,venue.city,venue.timeZone,startsAt,endsAt,seats,seatValue.amount,seatValue.currency',
      'Toulouse – Pau,match,Stadium,Toulouse,Europe/Paris,2026-04-01T19:00:00Z,2026-04-01T21:00:00Z,20,25000,EUR',
      'Toulouse – Castres,match,Stadium,Toulouse,Europe/Paris,2026-04-08T19:00:00Z,2026-04-08T21:00:00Z,20,,',
      'Avant-première,premiere,Cinéma,Toulouse,Europe/Paris,2026-04-09T19:00:00Z,2026-04-09T18:00:00Z,20,,',
      'Toulouse – Lyon,match,Stadium,Toulouse,Europe/Paris,2026-03-28T20:05:00Z,2026-03-28T22:00:00Z,40,,',
    ].join('\n');
    const checked = await travel(app, ws, {
      file: { name: 'saison.csv', content },
      kind: 'events',
      planned: { create: 2, skip: 1, refuse: 1 },
    });
    expect(checked.rows.items[2].issues[0]).toMatchObject({
      column: 'endsAt',
      code: 'ends_before_it_starts',
    });
  });

  it('invitations to one event, by e-mail, handle and name', async () => {
    const content = [
      'Nom\tE-mail\tNombre de places',
      'Léa Imaginaire\tlea@example.com\t2',
      'Noé Inventé\t\t1',
      'Personne Inconnue\tinconnue@example.com\t1',
      'Zoé Fictive\tzoe@example.com\t3',
    ].join('\n');
    const checked = await travel(app, ws, {
      file: { name: 'invités.tsv', content, kind: 'invitations' },
      mapping: () => ({
        kind: 'invitations',
        columns: {
          Nom: 'influencer.name',
          'E-mail': 'influencer.email',
          'Nombre de places': 'partySize',
        },
        options: { eventId: event },
      }),
      kind: 'invitations',
      planned: { create: 3, refuse: 1 },
    });
    expect(checked.detected.separator).toBe('\t');
  });

  it('a past evening: who said yes, then who was there', async () => {
    const { id: past } = await ws.api.create('/events', {
      kind: 'premiere',
      title: 'Avant-première',
      venue: { name: 'Cinéma', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: '2026-02-03T19:00:00Z',
      endsAt: '2026-02-03T21:00:00Z',
      seats: 10,
    });
    const options = { eventId: past };
    const answers = {
      file: {
        name: 'réponses.csv',
        content:
          'E-mail;Réponse\nlea@example.com;oui\nnoe@example.com;oui\nzoe@example.com;non\ninconnue@example.com;oui\n',
        kind: 'invitations',
      },
      mapping: () => ({
        kind: 'invitations',
        columns: { 'E-mail': 'influencer.email', Réponse: 'answer' },
        options,
      }),
      kind: 'invitations',
      planned: { create: 3, refuse: 1 },
    };
    await travel(app, ws, answers);
    const brought = await bringFile(ws.api, answers.file);
    await mapImport(ws.api, brought.id, answers.mapping());
    await workImport(ws.api, brought.id, 'run');
    await travel(app, ws, {
      file: {
        name: 'présence.csv',
        content:
          'E-mail;Présent\nlea@example.com;oui\nnoe@example.com;non\ninconnue@example.com;oui\n',
        kind: 'attendance',
      },
      mapping: () => ({
        kind: 'attendance',
        columns: { 'E-mail': 'influencer.email', Présent: 'present' },
        options,
      }),
      kind: 'attendance',
      planned: { create: 0, update: 2, refuse: 1 },
    });
  });

  it('posts and figures', async () => {
    const posts = [
      'Compte;Plateforme;Format;Lien;Publié le;Légende',
      '@lea.imaginaire;Instagram;Reel;https://www.instagram.com/reel/C9xExample1/;28/03/2026 21:15;Quel match',
      '@noe.invente;Instagram;Photo;https://www.instagram.com/p/C9xExample2/;29/03/2026 10:00;',
      '@zoe.fictive;Instagram;Photo;pas un lien;29/03/2026 10:00;',
    ].join('\n');
    await travel(app, ws, {
      file: { name: 'publications.csv', content: posts, kind: 'posts' },
      kind: 'posts',
      planned: { create: 2, refuse: 1 },
    });
    const figures = [
      'Lien;Relevé le;Vues;Couverture;J’aime;Commentaires',
      'https://www.instagram.com/reel/C9xExample1/;30/03/2026 09:00;1 234,0;1,1k;120;4',
      'https://www.instagram.com/p/C9xExample2/;30/03/2026 09:00;500;-;20;0',
      'https://www.instagram.com/p/C9xExample3/;30/03/2026 09:00;abc;400;20;0',
    ].join('\n');
    const checked = await travel(app, ws, {
      file: { name: 'chiffres.csv', content: figures, kind: 'readings' },
      kind: 'readings',
      planned: { create: 2, refuse: 1 },
    });
    expect(checked.rows.items[2].issues[0]).toMatchObject({
      column: 'Vues',
      code: 'number_unreadable',
    });
  });

  it('press and media', async () => {
    const content = [
      'Média;Type;Titre;Lien;Date;Audience;Tonalité',
      'La Gazette inventée;Presse;Un beau soir;https://gazette.example/soir;29/03/2026;45 000;positive',
      'Radio Fictive;Radio;Le débrief;;29/03/2026;;',
      'Télé Rêvée;Télé;;;29/03/2026;;',
    ].join('\n');
    await travel(app, ws, {
      file: { name: 'retombées.csv', content, kind: 'coverage' },
      kind: 'coverage',
      planned: { create: 2, refuse: 1 },
    });
  });

  it('figures of nobody knows what are not guessed: a table is kept, and asks what it is', async () => {
    const brought = await bringFile(ws.api, { name: 'x.csv', content: 'a,b\n1,2\n3,4\n' });
    expect(brought).toMatchObject({ state: 'draft', kind: null, detected: { rows: 2 } });
    expect(brought.preview).toEqual([
      { place: 2, cells: { a: '1', b: '2' } },
      { place: 3, cells: { a: '3', b: '4' } },
    ]);
  });
});
