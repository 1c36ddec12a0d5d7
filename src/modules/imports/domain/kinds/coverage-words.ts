import { type Choices, choicesOf } from './choices.js';

/** The words for where press coverage appears. */
export const COVERAGE_KIND_CHOICES: Choices = choicesOf({
  tv: ['television', 'tele', 'television nationale', 'television locale', 'broadcast', 'video'],
  radio: ['radios', 'podcast', 'audio'],
  press: [
    ...[
      'presse',
      'presse ecrite',
      'print',
      'papier',
      'journal',
      'magazine',
      'pqr',
      'pqn',
      'newspaper',
    ],
    ...['presse regionale', 'presse nationale', 'presse quotidienne regionale', 'presse magazine'],
  ],
  web: [
    'internet',
    'en ligne',
    'online',
    'site',
    'site web',
    'presse en ligne',
    'digital',
    'blog',
    'website',
  ],
});

/** The words for the tone of a piece. */
export const SENTIMENT_CHOICES: Choices = choicesOf({
  positive: ['positif', 'favorable', '+', 'bon'],
  neutral: ['neutre', 'factuel', '=', '0'],
  negative: ['negatif', 'defavorable', '-', 'mauvais', 'critique'],
});

/** The words for where an audience comes from. */
export const AUDIENCE_CHOICES: Choices = choicesOf({
  measured: ['mesure', 'mesuree', 'mesures'],
  declared: ['declare', 'declaree', 'declaratif'],
  estimated: ['estime', 'estimee', 'estimation', 'estimate'],
});
