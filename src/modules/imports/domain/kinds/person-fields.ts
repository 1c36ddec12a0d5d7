import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { PLATFORM_CHOICES } from './post-words.js';
import type { Field, FieldHeaders } from './field.js';
import { PLATFORM_NAMES } from './platform-words.js';

/** Headers of a person's whole name. */
const NAME: FieldHeaders = {
  fr: [
    ...[
      'nom complet',
      'nom et prenom',
      'nom & prenom',
      'prenom et nom',
      'nom prenom',
      'prenom nom',
    ],
    ...[
      'nom prenoms',
      'influenceur',
      'influenceuse',
      'influenceur/influenceuse',
      'createur',
      'creatrice',
    ],
    ...[
      'createur de contenu',
      'personne',
      'personnalite',
      'artiste',
      'invite',
      'invitee',
      'invite(e)',
    ],
    ...[
      'nom',
      'nom invite',
      "nom de l'invite",
      "nom de l'influenceur",
      'nom influenceur',
      'talent',
    ],
  ],
  en: [
    ...[
      'name',
      'full name',
      'influencer',
      'creator',
      'content creator',
      'person',
      'guest',
      'guest name',
    ],
    ...['influencer name', 'creator name', 'contact name', 'display name', 'contact', 'artist'],
  ],
};
const GIVEN: FieldHeaders = {
  fr: ['prenom', 'prenoms', 'prenom invite', "prenom de l'invite"],
  en: ['first name', 'given name', 'firstname', 'forename', 'given names'],
};
const FAMILY: FieldHeaders = {
  fr: ['nom de famille', 'nom famille', "nom d'usage"],
  en: ['last name', 'surname', 'family name', 'lastname'],
};
const EMAIL: FieldHeaders = {
  fr: [
    ...[
      'courriel',
      'adresse e-mail',
      'adresse email',
      'adresse mail',
      'adresse electronique',
      'mel',
    ],
    ...['e-mail', 'email', 'mail', 'contact mail', 'mail contact', 'e-mail invite', 'email invite'],
  ],
  en: ['email address', 'e-mail address', 'mail address', 'contact email', 'guest email'],
};

/** The fields by which a person is named: `prefix` is before the name and address of somebody else's record. */
export const personFields = (prefix: '' | 'influencer.'): readonly Field[] => [
  { name: `${prefix}name`, type: 'text', headers: NAME },
  { name: `${prefix}name.given`, type: 'text', headers: GIVEN },
  {
    name: `${prefix}name.family`,
    type: 'text',
    headers: FAMILY,
    beside: { field: `${prefix}name.given`, headers: ['nom', 'name'] },
  },
  { name: `${prefix}email`, type: 'email', headers: EMAIL },
];

/** `instagram`, `compte instagram`, `@instagram`: the words for a platform and what is said before or after them. */
const around = (
  platform: Platform,
  before: readonly string[],
  after: readonly string[],
): readonly string[] =>
  PLATFORM_NAMES[platform].flatMap((name) => [
    ...before.map((word) => `${word} ${name}`),
    ...after.map((word) => `${name} ${word}`),
  ]);

const HANDLE_BEFORE = [
  'compte',
  'pseudo',
  'identifiant',
  'profil',
  'nom',
  'handle',
  'nom du compte',
];
const HANDLE_AFTER = [
  'handle',
  'account',
  'username',
  'compte',
  'pseudo',
  'profile',
  'profil',
  'id',
];

/** The headers of an account's handle on `platform`. */
const handleHeaders = (platform: Platform): FieldHeaders => ({
  fr: around(platform, HANDLE_BEFORE, []),
  en: [...PLATFORM_NAMES[platform], ...around(platform, [], HANDLE_AFTER)],
});

/** The one account of the platform by which a person is named in somebody else's record. */
export const accountReferenceFields = (): readonly Field[] =>
  PLATFORMS.filter((platform) => platform !== 'other').map((platform) => ({
    name: `influencer.accounts.${platform}.handle`,
    type: 'text',
    headers: handleHeaders(platform),
  }));

const COUNT_BEFORE = [
  ...[
    'abonnes',
    'nombre abonnes',
    "nombre d'abonnes",
    "nb d'abonnes",
    'nb abonnes',
    'abo',
    'followers',
  ],
  ...['communaute', 'audience', 'nb followers', 'nombre de followers', 'abonnes sur', 'fans'],
];
const COUNT_AFTER = ['followers', 'subscribers', 'follower count', 'abonnes', 'audience', 'fans'];

/** The accounts of a person, each in columns of its own. */
export const accountFields = (): readonly Field[] =>
  PLATFORMS.flatMap((platform): Field[] => [
    {
      name: `accounts.${platform}.handle`,
      type: 'list',
      headers: platform === 'other' ? { fr: [], en: [] } : handleHeaders(platform),
    },
    {
      name: `accounts.${platform}.url`,
      type: 'list',
      headers: {
        fr: around(platform, ['lien', 'url', 'adresse', 'lien du compte'], []),
        en: around(platform, [], ['link', 'url', 'profile url', 'profile link', 'lien']),
      },
    },
    {
      name: `accounts.${platform}.followers`,
      type: 'counts',
      headers: {
        fr: around(platform, COUNT_BEFORE, []),
        en: around(platform, [], COUNT_AFTER),
      },
    },
  ]);

/** Headers of an account whose platform stands in another column, or is told. */
export const HANDLE: FieldHeaders = {
  fr: [
    ...[
      'compte',
      'pseudo',
      'pseudonyme',
      'identifiant',
      "nom d'utilisateur",
      'nom du compte',
      'profil',
    ],
    ...['pseudo du compte', 'compte createur'],
  ],
  en: [
    'handle',
    'account',
    'username',
    'user name',
    'account name',
    'profile',
    'user',
    'screen name',
  ],
};

/** Headers of the platform, where it has a column. */
export const PLATFORM: FieldHeaders = {
  fr: ['plateforme', 'reseau', 'reseau social', 'reseaux', 'canal', 'rs'],
  en: ['platform', 'network', 'social network', 'channel', 'social media'],
};

/** The account of a person of whom a row has one: its platform in a column, told for the table, or in its address. */
export const soleAccountFields = (): readonly Field[] => [
  { name: 'account.platform', type: 'choice', choices: PLATFORM_CHOICES, headers: PLATFORM },
  { name: 'account.handle', type: 'text', headers: HANDLE },
  {
    name: 'account.url',
    type: 'url',
    headers: {
      fr: ['lien', 'lien du profil', 'lien profil', 'url', 'adresse du profil', 'lien du compte'],
      en: ['profile url', 'profile link', 'link', 'account url'],
    },
  },
  {
    name: 'account.followers',
    type: 'count',
    headers: {
      fr: [
        ...[
          'abonnes',
          "nombre d'abonnes",
          "nb d'abonnes",
          'nb abonnes',
          'nombre abonnes',
          'communaute',
        ],
        ...['nombre de followers', 'nb followers', 'taille de la communaute'],
      ],
      en: ['followers', 'subscribers', 'follower count', 'fans', 'audience', 'audience size'],
    },
  },
];
