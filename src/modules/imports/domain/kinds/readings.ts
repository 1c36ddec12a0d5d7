import type { Metric } from '../../../visibility/visibility.contract.js';
import { PLATFORM_CHOICES, PROVENANCE_CHOICES } from './post-words.js';
import type { Field, FieldHeaders, KindFields } from './field.js';
import { accountReferenceFields, HANDLE, personFields, PLATFORM } from './person-fields.js';
import { POST_EXTERNAL_ID, POST_FIELDS, POST_URL } from './post-fields.js';
import { readOnlyFields } from './read-only-fields.js';
import { CAMPAIGN_ID, EVENT_ID, INFLUENCER_ID, INVITATION_ID } from './reference-fields.js';

/** What people call each counter. */
const METRIC_HEADERS: Readonly<Record<Metric, FieldHeaders>> = {
  views: {
    fr: [
      'vues',
      'nombre de vues',
      'nb vues',
      'nb de vues',
      'lectures',
      'vues totales',
      'total vues',
    ],
    en: ['views', 'total views', 'video views', 'plays', 'view count'],
  },
  reach: {
    fr: [
      'portee',
      'couverture',
      'comptes touches',
      'personnes touchees',
      'comptes atteints',
      'portee totale',
    ],
    en: ['reach', 'accounts reached', 'unique viewers', 'people reached', 'post reach'],
  },
  impressions: {
    fr: ['impressions', 'affichages', "nombre d'impressions", "nb d'impressions", 'nb impressions'],
    en: ['impression', 'total impressions', 'displays'],
  },
  likes: {
    fr: ["j'aime", 'jaime', "mentions j'aime", "nombre de j'aime", "nb de j'aime", 'reactions'],
    en: ['likes', 'like', 'total likes', 'favorites', 'like count'],
  },
  comments: {
    fr: [
      'commentaires',
      'nombre de commentaires',
      'nb commentaires',
      'nb de commentaires',
      'commentaire',
    ],
    en: ['comments', 'comment', 'total comments', 'comment count'],
  },
  shares: {
    fr: [
      'partages',
      'nombre de partages',
      'nb partages',
      'nb de partages',
      'partage',
      'republications',
    ],
    en: ['shares', 'share', 'total shares', 'reposts', 'retweets', 'share count'],
  },
  saves: {
    fr: ['enregistrements', 'sauvegardes', "nombre d'enregistrements", 'favoris', 'enregistrement'],
    en: ['saves', 'saved', 'bookmarks', 'total saves'],
  },
  replies: {
    fr: ['reponses', 'nombre de reponses', 'nb reponses', 'reponses a la story'],
    en: ['replies', 'total replies', 'story replies'],
  },
  clicks: {
    fr: [
      'clics',
      'clics sur le lien',
      'clics sur lien',
      'nombre de clics',
      'nb clics',
      'clics lien',
    ],
    en: ['clicks', 'link clicks', 'url clicks', 'total clicks'],
  },
  follows: {
    fr: ['nouveaux abonnes', 'abonnements', 'abonnes gagnes', 'nouveaux abonnements'],
    en: ['follows', 'new followers', 'new follows', 'followers gained'],
  },
  profileVisits: {
    fr: ['visites du profil', 'visites de profil', 'visites profil', 'visites sur le profil'],
    en: ['profile visits', 'profile views', 'profile activity'],
  },
};

/** Reach does not add up: people follow several. */
const metricFields = (): Field[] =>
  Object.entries(METRIC_HEADERS).map(([metric, headers]) => ({
    name: `metrics.${metric}`,
    type: 'figure',
    headers,
    addsUp: metric !== 'reach',
  }));

/** What a table of figures can tell: readings, and of the posts that they are of what logs them. */
export const READING_FIELDS: KindFields = {
  needs: [
    ['post.id', 'post.externalId', 'post.url'],
    Object.keys(METRIC_HEADERS).map((metric) => `metrics.${metric}`),
  ],
  marks: Object.keys(METRIC_HEADERS).map((metric) => `metrics.${metric}`),
  fields: [
    {
      name: 'post.id',
      type: 'id',
      headers: { fr: ['id tribune'], en: ['tribune id', 'tribune post id'] },
    },
    { name: 'post.platform', type: 'choice', choices: PLATFORM_CHOICES, headers: PLATFORM },
    { name: 'post.externalId', type: 'recordId', headers: POST_EXTERNAL_ID },
    { name: 'post.url', type: 'url', headers: POST_URL },
    {
      name: 'capturedAt',
      type: 'moment',
      dayMeans: 'end',
      headers: {
        fr: [
          'releve le',
          'date du releve',
          'date de releve',
          'mesure le',
          "date d'export",
          'releve du',
        ],
        en: [
          'captured',
          'captured on',
          'measured at',
          'measured on',
          'as of',
          'export date',
          'snapshot',
        ],
      },
    },
    {
      name: 'capturedAt.time',
      type: 'time',
      headers: { fr: ['heure du releve', 'heure de releve'], en: ['capture time'] },
    },
    {
      name: 'provenance',
      type: 'choice',
      choices: PROVENANCE_CHOICES,
      headers: { fr: ['origine', 'origine des chiffres'], en: ['origin'] },
    },
    { name: 'method', type: 'text', headers: { fr: ['methode'], en: [] } },
    { name: 'quality', type: 'text', headers: { fr: ['qualite'], en: [] } },
    ...metricFields(),
    ...POST_FIELDS,
    { name: 'account.handle', type: 'text', headers: HANDLE },
    INFLUENCER_ID,
    ...personFields('influencer.'),
    ...accountReferenceFields(),
    INVITATION_ID,
    EVENT_ID,
    CAMPAIGN_ID,
    { name: 'period', type: 'text', headers: { fr: ['periode'], en: [] } },
    ...readOnlyFields(
      ...['receivedAt', 'source', 'measured', 'day', 'post.influencerId', 'post.format'],
      ...['post.publishedAt', 'post.caption'],
    ),
  ],
};
