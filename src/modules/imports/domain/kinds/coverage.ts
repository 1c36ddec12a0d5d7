import { AUDIENCE_CHOICES, COVERAGE_KIND_CHOICES, SENTIMENT_CHOICES } from './coverage-words.js';
import { LANGUAGE_WORDS } from './person-words.js';
import type { KindFields } from './field.js';
import { CAMPAIGN_ID, EVENT_ID, INFLUENCER_ID } from './reference-fields.js';
import { readOnlyFields } from './read-only-fields.js';

/** What a press review can tell. */
export const COVERAGE_FIELDS: KindFields = {
  needs: [
    ['id', 'outlet'],
    ['title', 'url', 'publishedAt'],
  ],
  marks: ['outlet', 'kind', 'author', 'audience', 'sentiment', 'place'],
  fields: [
    { name: 'id', type: 'id', headers: { fr: [], en: [] } },
    {
      name: 'kind',
      type: 'choice',
      choices: COVERAGE_KIND_CHOICES,
      headers: {
        fr: ['type', 'type de media', 'nature', 'famille de media'],
        en: ['media type', 'type of media'],
      },
    },
    {
      name: 'outlet',
      type: 'text',
      headers: {
        fr: [
          ...[
            'media',
            'support',
            'nom du media',
            'titre de presse',
            'journal',
            'chaine',
            'station',
            'source',
          ],
          ...['organe', 'titre du media', 'nom du support', 'magazine'],
        ],
        en: ['publication', 'media outlet', 'newspaper', 'broadcaster', 'media name'],
      },
    },
    {
      name: 'title',
      type: 'text',
      headers: {
        fr: ['titre', "titre de l'article", 'sujet', 'intitule', 'titre article'],
        en: ['headline', 'article', 'subject', 'article title'],
      },
    },
    {
      name: 'url',
      type: 'url',
      headers: {
        fr: ['lien', "lien de l'article", 'adresse', 'lien article', 'lien web'],
        en: ['link', 'article link', 'web address', 'article url'],
      },
    },
    {
      name: 'publishedAt',
      type: 'moment',
      dayMeans: 'start',
      headers: {
        fr: [
          'date',
          'publie le',
          'date de publication',
          'date de parution',
          'parution',
          'paru le',
          'diffuse le',
          'date de diffusion',
        ],
        en: [
          'published',
          'publication date',
          'broadcast date',
          'aired',
          'aired on',
          'published on',
        ],
      },
    },
    {
      name: 'publishedAt.time',
      type: 'time',
      headers: { fr: [], en: [] },
      beside: { field: 'publishedAt', headers: ['heure', 'time', 'hour', 'heure de diffusion'] },
    },
    {
      name: 'place',
      type: 'text',
      headers: {
        fr: ['emission', 'rubrique', 'page', 'programme', 'n° de page', 'edition'],
        en: ['section', 'programme', 'program', 'show', 'page number'],
      },
    },
    {
      name: 'author',
      type: 'text',
      headers: {
        fr: ['auteur', 'autrice', 'journaliste', 'signature', 'auteur / journaliste'],
        en: ['journalist', 'reporter', 'byline', 'written by'],
      },
    },
    {
      name: 'language',
      type: 'words',
      choices: LANGUAGE_WORDS,
      headers: { fr: ['langue'], en: ['lang'] },
    },
    {
      name: 'durationSeconds',
      type: 'duration',
      headers: {
        fr: ['duree', 'duree (s)', 'temps'],
        en: ['duration', 'length', 'duration (sec)'],
      },
    },
    {
      name: 'audience',
      type: 'count',
      headers: {
        fr: [
          'portee',
          'diffusion',
          'audience (personnes)',
          'lecteurs',
          'auditeurs',
          'telespectateurs',
          'tirage',
        ],
        en: ['reach', 'circulation', 'readers', 'viewers', 'listeners', 'readership'],
      },
    },
    {
      name: 'audienceSource',
      type: 'text',
      headers: { fr: ["source de l'audience", 'source audience'], en: ['audience source'] },
    },
    {
      name: 'audienceProvenance',
      type: 'choice',
      choices: AUDIENCE_CHOICES,
      headers: { fr: [], en: [] },
    },
    {
      name: 'sentiment',
      type: 'choice',
      choices: SENTIMENT_CHOICES,
      headers: { fr: ['tonalite', 'ton', 'sentiments'], en: ['tone', 'tonality'] },
    },
    {
      name: 'notes',
      type: 'text',
      headers: {
        fr: ['remarques', 'commentaire', 'commentaires', 'note'],
        en: ['remarks', 'comments', 'comment'],
      },
    },
    {
      name: 'excerpt',
      type: 'text',
      headers: {
        fr: ['extrait', 'resume', 'citation', 'verbatim'],
        en: ['quote', 'summary', 'abstract'],
      },
    },
    INFLUENCER_ID,
    {
      name: 'influencer.name',
      type: 'text',
      headers: {
        fr: ['personne citee', 'intervenant', 'intervenante', 'invite', 'influenceur'],
        en: ['person', 'guest', 'influencer', 'quoted'],
      },
    },
    { name: 'influencer.email', type: 'email', headers: { fr: [], en: [] } },
    EVENT_ID,
    CAMPAIGN_ID,
    ...readOnlyFields('createdAt', 'updatedAt'),
  ],
};
