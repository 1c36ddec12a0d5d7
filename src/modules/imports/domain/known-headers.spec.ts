import { describe, expect, it } from '@jest/globals';

import type { ImportKind } from './kinds.js';
import { fieldOfHeader, headerWords } from './known-headers.js';

const meant = (kind: ImportKind, header: string): string | null =>
  fieldOfHeader(kind, header)?.name ?? null;

describe('what a header means', () => {
  it.each<[ImportKind, string, string]>([
    ['influencers', 'accounts.instagram.handle', 'accounts.instagram.handle'],
    ['influencers', 'Courriel *', 'email'],
    ['influencers', 'ADRESSE_MAIL', 'email'],
    ['influencers', '@Instagram', 'accounts.instagram.handle'],
    ['influencers', 'Compte TikTok', 'accounts.tiktok.handle'],
    ['influencers', 'Nombre d’abonnés Insta', 'accounts.instagram.followers'],
    ['influencers', 'Followers (YouTube)', 'accounts.youtube.followers'],
    ['influencers', 'Followers (in all)', 'account.followers'],
    ['influencers', 'N° de téléphone', 'phones'],
    ['invitations', 'Nb. de places', 'partySize'],
    ['attendance', 'Présent(e)', 'present'],
    ['posts', 'Publié le', 'publishedAt'],
    ['readings', 'J’aime', 'metrics.likes'],
    ['readings', 'Portée', 'metrics.reach'],
    ['readings', 'Enregistrements', 'metrics.saves'],
    ['coverage', 'Média', 'outlet'],
    ['events', 'Coup d’envoi', 'startsAt'],
    ['events', 'Date (jj/mm/aaaa)', 'startsAt'],
  ])('in a table of %s, %s is %s', (kind, header, field) => {
    expect(meant(kind, header)).toBe(field);
  });

  it('is nothing where nobody says so', () => {
    expect(meant('influencers', 'Pointure')).toBeNull();
    expect(meant('influencers', '')).toBeNull();
  });

  it('is what a platform alone has, under the name that it was exported with', () => {
    expect(meant('readings', 'extra.tap forward')).toBe('extra.tap forward');
    expect(meant('posts', 'extra.tapForward')).toBeNull();
  });
});

describe('the words of a header', () => {
  it('are the same whatever stands between them', () => {
    expect(headerWords('Nb._de-places')).toBe(headerWords('nb de places'));
  });

  it('keep what changes their meaning', () => {
    expect(headerWords('+1')).not.toBe(headerWords('1'));
  });
});
