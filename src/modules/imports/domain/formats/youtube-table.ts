import type { ExportFormat } from './export-format.js';

/**
 * YouTube Studio, `Table data.csv` by content (in a zip with `Chart data.csv` and `Totals.csv`).
 * Traps:
 * - The first row is `Total`: no video. Blanks are "no data", not zero.
 * - The table counts the days that were chosen on screen: in a real file the `Total` is the sum of
 *   the days of `Totals.csv`. It is a reading only where these days begin before the video.
 * - Dates are days (`Mar 30, 2026`); headers follow the language of the screen. Those in French are
 *   what two public readers of such files expect; columns that they do not read are not known.
 * - Tables by country or by day have the same name and no `Content`.
 * - An impression is one of the thumbnail, not of the video.
 * - A Short looks like any other video.
 */
export const YOUTUBE_TABLE: ExportFormat = {
  code: 'youtube_table',
  kind: 'readings',
  platform: 'youtube',
  headerWithin: 1,
  columns: {
    'post.externalId': ['content', 'contenu'],
    caption: ['video title', 'titre de la video'],
    publishedAt: ['video publish time', 'heure de publication de la video'],
    'metrics.views': ['views', 'vues'],
    'metrics.reach': ['unique viewers'],
    'metrics.follows': ['subscribers'],
    'extra.engagedViews': ['engaged views', 'vues engagees'],
    'extra.durationSeconds': ['duration', 'duree'],
    'extra.watchTimeHours': ['watch time (hours)'],
    'extra.averageViewDuration': ['average view duration', 'duree moyenne de visionnage'],
    'extra.averagePercentageViewed': [
      'average percentage viewed (%)',
      'pourcentage moyen regarde (%)',
    ],
    'extra.stayedToWatchPercent': ['stayed to watch (%)', 'ont continue de regarder (%)'],
    'extra.thumbnailImpressions': ['thumbnail impressions', 'impressions'],
    'extra.thumbnailClickThroughPercent': [
      'thumbnail click-through rate (%)',
      'impressions click-through rate (%)',
    ],
  },
  unread: [],
  needs: ['post.externalId', 'caption', 'publishedAt'],
  postNames: ['post.externalId'],
  formatWords: {},
  isSincePublication: false,
  defaults: { timeZone: null, dateOrder: null, format: 'video' },
  totals: { field: 'post.externalId', words: ['total'] },
};
