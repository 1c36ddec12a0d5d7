import { FORMAT_CHOICES } from './post-words.js';
import type { Field, FieldHeaders } from './field.js';

/** Headers of a post's address. */
export const POST_URL: FieldHeaders = {
  fr: [
    ...[
      'lien',
      'url',
      'lien du post',
      'lien post',
      'lien de la publication',
      'lien publication',
      'adresse',
    ],
    ...[
      'lien vers la publication',
      'url du post',
      'permalien',
      'lien de publication',
      'lien vers le post',
    ],
  ],
  en: [
    'link',
    'post link',
    'post url',
    'permalink',
    'content link',
    'video link',
    'content url',
    'web address',
  ],
};

/** Headers of a platform's own id of a post. */
export const POST_EXTERNAL_ID: FieldHeaders = {
  fr: ['id du post', 'id post', 'id publication', 'id de la publication', 'identifiant du post'],
  en: ['post id', 'external id', 'media id', 'video id', 'content id', 'tweet id'],
};

/** What is said of a post itself, whether the row is of the post or of its figures. */
export const POST_FIELDS: readonly Field[] = [
  {
    name: 'format',
    type: 'choice',
    choices: FORMAT_CHOICES,
    headers: {
      fr: [
        'type',
        'type de contenu',
        'type de publication',
        'type de post',
        'nature',
        'format de publication',
      ],
      en: ['post type', 'content type', 'media type'],
    },
  },
  {
    name: 'publishedAt',
    type: 'moment',
    dayMeans: 'start',
    headers: {
      fr: [
        ...[
          'date',
          'publie le',
          'date de publication',
          'date publication',
          'mise en ligne',
          'publication le',
        ],
        ...[
          'heure de publication',
          'poste le',
          'date du post',
          'paru le',
          'date de mise en ligne',
          'parution',
        ],
      ],
      en: [
        'published',
        'published on',
        'publish time',
        'post date',
        'posted',
        'posted on',
        'posted at',
        'publish date',
      ],
    },
  },
  {
    name: 'publishedAt.time',
    type: 'time',
    headers: { fr: [], en: [] },
    beside: {
      field: 'publishedAt',
      headers: ['heure', 'time', 'hour', 'heure de publication', 'h'],
    },
  },
  {
    name: 'caption',
    type: 'text',
    headers: {
      fr: [
        'legende',
        'texte',
        'description',
        'titre',
        'texte du post',
        'titre de la video',
        'contenu',
      ],
      en: ['text', 'title', 'video title', 'post text', 'post title', 'content'],
    },
  },
];
