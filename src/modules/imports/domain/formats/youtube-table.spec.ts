import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { YOUTUBE_TABLE } from './youtube-table.js';

const HEADERS =
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Thumbnail click-through rate (%)'.split(
    ',',
  );

describe('an export of YouTube videos', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(YOUTUBE_TABLE);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      Content: 'post.externalId',
      'Video title': 'caption',
      'Video publish time': 'publishedAt',
      Duration: 'extra.durationSeconds',
      Views: 'metrics.views',
      'Watch time (hours)': 'extra.watchTimeHours',
      Subscribers: 'metrics.follows',
      'Thumbnail impressions': 'extra.thumbnailImpressions',
      'Thumbnail click-through rate (%)': 'extra.thumbnailClickThroughPercent',
    });
  });

  it('is recognised as it was written before, and with what may be added now', () => {
    const older = 'Impressions,Impressions click-through rate (%),Average view duration';
    const newer = 'Average percentage viewed (%),Engaged views,Unique viewers,Stayed to watch (%)';
    const found = recognised(...HEADERS.slice(0, 5), ...older.split(','), ...newer.split(','));
    expect(found?.unknown).toEqual([]);
    expect(toldBy(found)).toMatchObject({
      Impressions: 'extra.thumbnailImpressions',
      'Impressions click-through rate (%)': 'extra.thumbnailClickThroughPercent',
      'Average view duration': 'extra.averageViewDuration',
      'Average percentage viewed (%)': 'extra.averagePercentageViewed',
      'Engaged views': 'extra.engagedViews',
      'Unique viewers': 'metrics.reach',
      'Stayed to watch (%)': 'extra.stayedToWatchPercent',
    });
  });

  it('is recognised in French', () => {
    const found = recognised(
      ...'Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues engagées,Vues'.split(
        ',',
      ),
      ...'Ont continué de regarder (%),Durée moyenne de visionnage,Pourcentage moyen regardé (%)'.split(
        ',',
      ),
    );
    expect(found).toMatchObject({ format: YOUTUBE_TABLE, unknown: [], doubled: [] });
    expect(toldBy(found)).toMatchObject({
      Contenu: 'post.externalId',
      'Heure de publication de la vidéo': 'publishedAt',
      Vues: 'metrics.views',
      'Pourcentage moyen regardé (%)': 'extra.averagePercentageViewed',
    });
  });

  it('has a row for the total, which is no video', () => {
    expect(YOUTUBE_TABLE.totals).toEqual({ field: 'post.externalId', words: ['total'] });
  });

  it('does not say that its figures count from publication on', () => {
    expect(YOUTUBE_TABLE.isSincePublication).toBe(false);
  });

  it.each(['Geography,Views,Average view duration,Watch time (hours)', 'Date,Views'])(
    'is not a table of something else: %s',
    (line) => expect(recognised(...line.split(','))).toBeNull(),
  );
});
