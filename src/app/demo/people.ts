import type { Field, Platform } from '../../modules/influencers/influencers.contract.js';

/** An invented guest of the demo. Handles end in `.demo` so that they are nobody's. */
export interface DemoPerson {
  readonly name: string;
  readonly field: Field;
  readonly region: string;
  readonly locale: 'fr' | 'en';
  readonly tags: readonly string[];
  /** Platform and followers of each account; the first is the one they publish on. */
  readonly accounts: readonly (readonly [Platform, number])[];
}

const OCCITANIE = 'Occitanie';
const AQUITAINE = 'Nouvelle-Aquitaine';
const PARIS = 'Île-de-France';

type Row = readonly [
  name: string,
  field: Field,
  region: string,
  tags: readonly string[],
  ...accounts: DemoPerson['accounts'],
];

const person = (...[name, field, region, tags, ...accounts]: Row): DemoPerson => ({
  name,
  field,
  region,
  locale: 'fr',
  tags,
  accounts,
});

/** Some forty people of many fields; a few have no account at all, because influence does not need one. */
export const PEOPLE: readonly DemoPerson[] = [
  person(
    'Maëlys Cazeneuve',
    'food',
    OCCITANIE,
    ['cuisine', 'marchés'],
    ['instagram', 48_200],
    ['tiktok', 22_000],
  ),
  person('Titouan Lasserre', 'sport', OCCITANIE, ['rugby'], ['instagram', 131_000], ['x', 40_500]),
  person(
    'Inès Bouzidi-Ferrand',
    'cinema',
    PARIS,
    ['critique'],
    ['youtube', 212_000],
    ['instagram', 64_000],
  ),
  person('Gabin Estève', 'music', OCCITANIE, ['chanson'], ['instagram', 18_900]),
  person(
    'Clémence Darrigrand',
    'local_life',
    OCCITANIE,
    ['Toulouse', 'sorties'],
    ['instagram', 33_400],
    ['facebook', 12_800],
  ),
  person('Oumar Sissako-Vidal', 'business', OCCITANIE, ['start-up'], ['linkedin', 27_600]),
  person(
    'Romane Peyrat',
    'fashion',
    AQUITAINE,
    ['seconde main'],
    ['tiktok', 305_000],
    ['instagram', 156_000],
  ),
  person('Hervé Sansonnet', 'politics', OCCITANIE, ['métropole']),
  person(
    'Lou-Anne Mazières',
    'travel',
    OCCITANIE,
    ['Pyrénées'],
    ['instagram', 72_300],
    ['youtube', 9_800],
  ),
  person(
    'Kilian Roquelaure',
    'gaming',
    OCCITANIE,
    ['e-sport'],
    ['twitch', 88_000],
    ['tiktok', 141_000],
  ),
  person(
    'Solène Abadie',
    'science',
    OCCITANIE,
    ['espace'],
    ['youtube', 54_000],
    ['linkedin', 11_200],
  ),
  person('Yanis Castagnède', 'sport', OCCITANIE, ['rugby', 'formation'], ['instagram', 9_700]),
  person('Philippine Dulac', 'literature', AQUITAINE, ['roman'], ['instagram', 15_300]),
  person(
    'Jordan Malbec',
    'humour',
    OCCITANIE,
    ['scène'],
    ['tiktok', 480_000],
    ['instagram', 210_000],
  ),
  person('Nora Tamzali-Roux', 'media', OCCITANIE, ['radio locale'], ['x', 19_400]),
  person('Édouard Lagardère-Puig', 'business', OCCITANIE, ['vignoble'], ['linkedin', 8_900]),
  person('Camille Ortholan', 'food', OCCITANIE, ['pâtisserie'], ['instagram', 97_000]),
  person(
    'Sacha Berthoumieux',
    'technology',
    PARIS,
    ['mobile'],
    ['youtube', 340_000],
    ['x', 55_000],
  ),
  person('Agnès Montespan', 'art', OCCITANIE, ['galerie'], ['instagram', 6_200]),
  person('Bilal Ghezzal-Marty', 'sport', OCCITANIE, ['course à pied'], ['instagram', 41_000]),
  person('Victoire Caumont', 'television', PARIS, ['plateau'], ['instagram', 188_000]),
  person(
    'Anselme Jouhandeau',
    'cinema',
    PARIS,
    ['festival'],
    ['instagram', 23_500],
    ['threads', 4_100],
  ),
  person(
    'Louison Pradère',
    'local_life',
    OCCITANIE,
    ['famille'],
    ['facebook', 31_000],
    ['instagram', 12_000],
  ),
  person('Tess Hargreaves', 'travel', AQUITAINE, ['slow travel'], ['instagram', 58_700]),
  person('Mathurin Delboy', 'music', OCCITANIE, ['jazz'], ['facebook', 5_400]),
  person('Yasmine Benhaddou', 'fashion', PARIS, ['mode responsable'], ['instagram', 265_000]),
  person('Corentin Faugères', 'science', OCCITANIE, ['climat'], ['x', 14_800], ['bluesky', 7_300]),
  person('Perrine Lacombe-Ducos', 'food', AQUITAINE, ['vin'], ['instagram', 36_900]),
  person('Moussa Traoré-Lafitte', 'sport', OCCITANIE, ['basket'], ['tiktok', 77_000]),
  person('Hortense Vialatte', 'cinema', OCCITANIE, ['ciné-club'], ['instagram', 11_800]),
  person('Antonin Borderie', 'gaming', OCCITANIE, ['rétro'], ['youtube', 29_000]),
  person(
    'Salomé Escudier',
    'humour',
    PARIS,
    ['podcast'],
    ['instagram', 143_000],
    ['tiktok', 96_000],
  ),
  person('Ilan Cambefort', 'media', OCCITANIE, ['presse'], ['linkedin', 4_700]),
  person('Marguerite Auzias', 'politics', OCCITANIE, ['culture']),
  person('Dylan Soubiran', 'sport', OCCITANIE, ['rugby', 'ancien joueur'], ['instagram', 54_600]),
  person('Élia Roussillon', 'art', OCCITANIE, ['illustration'], ['instagram', 83_100]),
  person('Fabrice Quercadet', 'business', OCCITANIE, ['commerce'], ['linkedin', 15_900]),
  person(
    'Naïs Bellocq',
    'local_life',
    OCCITANIE,
    ['bons plans'],
    ['tiktok', 62_400],
    ['instagram', 28_800],
  ),
  person('Thibaud Carrère-Noé', 'television', PARIS, ['sport'], ['x', 91_000]),
  person('Apolline Saint-Gaudin', 'literature', PARIS, ['poésie'], ['instagram', 7_900]),
  {
    ...person('Harriet Lowell', 'travel', OCCITANIE, ['expat'], ['instagram', 19_600]),
    locale: 'en',
  },
  {
    ...person('Desmond Achterberg', 'technology', OCCITANIE, ['space'], ['linkedin', 33_000]),
    locale: 'en',
  },
];
