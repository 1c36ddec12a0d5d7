import { describe, expect, it } from '@jest/globals';

import { recognised } from '../../../../test/support/recognised.js';
import type { ImportKind } from './kinds.js';
import { mappingOfExport, proposeMapping } from './propose-mapping.js';

const places = (...headers: readonly string[]) =>
  headers.map((header, index) => ({ index, header }));

const proposed = (line: string, kind: ImportKind | null = null) =>
  proposeMapping(places(...line.split(';')), [], kind);

describe('what a table seems to be', () => {
  it.each<[ImportKind, string]>([
    ['influencers', 'Nom;Prénom;E-mail;Téléphone;Instagram;Abonnés Instagram;Thème;Ville'],
    ['influencers', 'Name;Email;Category;Followers'],
    ['influencers', 'Nom;E-mail'],
    ['invitations', 'Nom;E-mail;Nombre de places'],
    ['invitations', 'Guest;Plus one;Deliverables'],
    ['attendance', 'Nom;Prénom;Présent'],
    ['attendance', 'Guest;Checked in;Arrival time'],
    ['posts', 'Plateforme;Lien;Publié le;Légende;Format'],
    ['readings', 'Lien;Vues;Portée;J’aime;Commentaires;Partages'],
    ['readings', 'Platform;Post ID;Views;Likes;Captured on'],
    ['coverage', 'Date;Média;Titre;Lien;Audience'],
    ['events', 'Date;Heure;Match;Lieu;Places'],
    ['events', 'Event;Venue;City;Start;End;Capacity'],
    ['influencers', 'id;name;field;email;emails;accounts.instagram.handle;createdAt'],
    [
      'invitations',
      'id;eventId;influencerId;influencer.name;partySize;deliverables;delivery;answer',
    ],
    ['posts', 'id;influencerId;platform;format;externalId;url;publishedAt;caption;boundBy'],
    ['events', 'id;campaignId;kind;title;venue.name;venue.city;startsAt;seats;seatsTaken'],
    ['readings', 'post.id;capturedAt;provenance;metrics.views;metrics.reach;measured;receivedAt'],
  ])('%s, by its columns %s', (kind, line) => {
    expect(proposed(line)).toMatchObject({ kind, unknown: [] });
  });

  it('nothing, where it has what no kind can do without', () => {
    expect(proposed('Geography;Views;Watch time (hours)')).toMatchObject({
      kind: null,
      columns: {},
      score: 0,
    });
    expect(proposed('ID;0:03:07;12861.5')).toMatchObject({ kind: null });
  });

  it('what it was said to be, however little fits', () => {
    expect(proposed('Pays;Vues', 'readings')).toMatchObject({
      kind: 'readings',
      columns: { Vues: 'metrics.views' },
      unknown: [{ index: 0, header: 'Pays' }],
    });
  });
});

describe('what its columns are', () => {
  it('depends on those beside them', () => {
    expect(proposed('Nom;E-mail').columns).toMatchObject({ Nom: 'name' });
    expect(proposed('Nom;Prénom').columns).toEqual({ Nom: 'name.family', Prénom: 'name.given' });
    expect(proposed('Lien;Publié le;Heure', 'posts').columns).toMatchObject({
      'Publié le': 'publishedAt',
      Heure: 'publishedAt.time',
    });
    expect(proposed('Lien;Heure de publication', 'posts').columns).toMatchObject({
      'Heure de publication': 'publishedAt',
    });
  });

  it('is that of the first, where a header stands twice', () => {
    const found = proposed('Nom;E-mail;e-mail ');
    expect(found.columns).toEqual({ Nom: 'name', 'E-mail': 'email' });
    expect(found.doubled).toEqual([{ index: 2, header: 'e-mail ' }]);
  });

  it('may be one field for several, of which the first counts that says something', () => {
    expect(proposed('Nom;Téléphone;Mobile').columns).toMatchObject({
      Téléphone: 'phones',
      Mobile: 'phones',
    });
  });

  it('is known and left alone, where it stands there to be read by people', () => {
    const found = proposed('name;email;createdAt', 'influencers');
    expect(found.columns).toEqual({ name: 'name', email: 'email' });
    expect(found.unread).toEqual([{ index: 2, header: 'createdAt' }]);
    expect(found.unknown).toEqual([]);
  });

  it('is told by addresses, where the header says nothing', () => {
    const rows = [{ cells: ['Léa', 'lea@example.org'] }, { cells: ['Zoé', null] }];
    const found = proposeMapping(places('Nom', 'Colonne 2'), rows, null);
    expect(found.columns).toEqual({ Nom: 'name', 'Colonne 2': 'email' });
    const mixed = proposeMapping(
      places('Nom', 'Colonne 2'),
      [...rows, { cells: ['A', 'x'] }],
      null,
    );
    expect(mixed.unknown).toEqual([{ index: 1, header: 'Colonne 2' }]);
  });
});

describe('what the columns of a known export are', () => {
  it('is what the export says', () => {
    const found = recognised('Video link', 'Post time', 'Total views', 'Notes');
    expect(mappingOfExport(found!)).toMatchObject({
      kind: 'readings',
      columns: {
        'Video link': 'post.url',
        'Post time': 'publishedAt',
        'Total views': 'metrics.views',
      },
      unknown: [{ index: 3, header: 'Notes' }],
    });
  });

  it('is nothing, where it counts what each day added to an account', () => {
    const found = recognised('Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares');
    expect(mappingOfExport(found!)).toMatchObject({ kind: null, columns: {} });
  });
});
