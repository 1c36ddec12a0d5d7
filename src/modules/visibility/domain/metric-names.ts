import type { Locale } from '../../../kernel/context.js';
import type { Metric } from './metrics.js';

/** What people call the counters, as the glossary does. */
const METRIC_NAMES: Readonly<Record<Metric, Readonly<Record<Locale, string>>>> = {
  views: { en: 'views', fr: 'vues' },
  reach: { en: 'reach', fr: 'couverture' },
  impressions: { en: 'impressions', fr: 'impressions' },
  likes: { en: 'likes', fr: 'j’aime' },
  comments: { en: 'comments', fr: 'commentaires' },
  shares: { en: 'shares', fr: 'partages' },
  saves: { en: 'saves', fr: 'enregistrements' },
  replies: { en: 'replies', fr: 'réponses' },
  clicks: { en: 'clicks', fr: 'clics' },
  follows: { en: 'follows', fr: 'abonnements' },
  profileVisits: { en: 'profile visits', fr: 'visites du profil' },
};

/** A counter as a sentence in the caller's language names it. */
export const metricName = (metric: Metric, locale: Locale): string => METRIC_NAMES[metric][locale];
