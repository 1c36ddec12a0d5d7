import { isMeasured, type Provenance } from '../../modules/visibility/visibility.contract.js';
import {
  ReceiveReadings,
  type SentReading,
} from '../../modules/visibility/use-cases/receive-readings.use-case.js';
import type { DemoPost } from './content.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
const STORY_HOURS: readonly number[] = [3, 9, 22];

/** Meta tells a story's last figures an hour after it has vanished. */
const TOLD_LAST_HOURS = 25;

/** Platforms whose posts do not tell their reach. */
const WITHOUT_REACH: readonly string[] = ['tiktok', 'youtube', 'x', 'twitch', 'threads', 'bluesky'];

/**
 * Three weeks of readings: a story is read until it vanishes, and some are lost; other posts once a
 * day until today. Figures grow fast and then slowly; now and then one is corrected downwards.
 */
export const measure = async (stage: Stage, posts: readonly DemoPost[]): Promise<void> => {
  for (const post of posts) {
    if (post.format === 'story' && stage.dice.once(6)) continue;
    const read = readingsOf(stage, post);
    const readings = [...read, ...toldLast(post, read)];
    for (const reading of readings) {
      const received = new Date(reading.capturedAt.getTime() + 60_000);
      const sender = isMeasured(reading.provenance)
        ? stage.asIntegration(received)
        : stage.as('manager', received);
      await stage.use(ReceiveReadings).execute(sender, [reading]);
    }
  }
};

const readingsOf = (stage: Stage, post: DemoPost): SentReading[] => {
  const audience = post.followers * (0.18 + stage.dice.next() * 0.5);
  const provenance = provenanceOf(stage, post);
  const last = post.format === 'story' ? 2 : 6;
  const corrected = stage.dice.once(5) ? last : -1;
  return hoursOf(stage, post).flatMap((hours, index) => {
    if (index > 0 && stage.dice.once(11)) return [];
    const grown = 1 - Math.exp(-hours / (post.format === 'story' ? 6 : 40));
    const share = index === corrected ? grown * 0.7 : grown;
    return [
      {
        index: 0,
        post: { kind: 'id', id: post.id },
        capturedAt: new Date(post.publishedAt.getTime() + hours * HOUR),
        provenance,
        method: provenance === 'screenshot' ? 'envoyée par l’invité' : null,
        quality: null,
        metrics: metricsOf(post, audience * share),
        extra: null,
      },
    ];
  });
};

/** What Meta's webhook says of a story that was read by the API: the last word, of the older notion of views. */
const toldLast = (
  { platform, format, publishedAt }: DemoPost,
  read: readonly SentReading[],
): SentReading[] => {
  const last = read.at(-1);
  if (platform !== 'instagram' || format !== 'story' || last?.provenance !== 'platform_api')
    return [];
  const { views, reach, shares } = last.metrics;
  const impressions = typeof views === 'number' ? Math.round(views * 1.07) : null;
  return [
    {
      ...last,
      capturedAt: new Date(publishedAt.getTime() + TOLD_LAST_HOURS * HOUR),
      ...{ provenance: 'platform_webhook', method: 'meta_story_webhook' },
      metrics: { views: impressions, reach: reach ?? null, shares: shares ?? null },
    },
  ];
};

const hoursOf = (stage: Stage, { format, publishedAt }: DemoPost): number[] => {
  if (format === 'story') return [...STORY_HOURS];
  const days = Math.floor((stage.at(0).getTime() - publishedAt.getTime()) / (24 * HOUR));
  return Array.from({ length: Math.max(1, Math.min(days, 21)) }, (_, day) => day * 24 + 12);
};

const provenanceOf = (stage: Stage, { format }: DemoPost): Provenance => {
  const luck = stage.dice.next();
  if (format === 'story' && luck < 0.4) return 'screenshot';
  return luck > 0.93 ? 'declared' : 'platform_api';
};

const metricsOf = ({ platform, format }: DemoPost, reach: number): SentReading['metrics'] => {
  const people = Math.round(reach);
  const views = Math.round(reach * (format === 'story' ? 1.15 : 1.6));
  const known = WITHOUT_REACH.includes(platform) ? { views } : { views, reach: people };
  if (format === 'story') return { ...known, replies: null, shares: Math.round(reach * 0.002) };
  return {
    ...known,
    likes: Math.round(reach * 0.061),
    comments: Math.round(reach * 0.004),
    shares: Math.round(reach * 0.006),
    saves: platform === 'instagram' ? Math.round(reach * 0.008) : null,
  };
};
