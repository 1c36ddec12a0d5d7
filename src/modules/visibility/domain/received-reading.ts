import type { Platform } from '../../influencers/influencers.contract.js';
import { METRICS, type MetricValues, type Reading } from './metrics.js';

/** How a reading names its post: by our id, by the platform's id, or by its address. */
export type PostReference =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'external'; readonly platform: Platform; readonly externalId: string }
  | { readonly kind: 'url'; readonly url: string };

/** A reading as it is kept, whichever post it is about. */
export interface ReceivedReading extends Reading {
  readonly receivedAt: Date;
  readonly method: string | null;
  readonly quality: string | null;
  /** What this platform alone has. */
  readonly extra: object | null;
}

/** A reading with the name of its post, which may be logged or not. */
export interface NamedReading extends ReceivedReading {
  readonly post: PostReference;
}

/** A post that is logged. */
export interface LoggedPost {
  readonly postId: string;
  /** When the post appeared. */
  readonly publishedAt: Date;
}

/** A reading of a post that is logged. */
export interface PostReading extends ReceivedReading {
  readonly post: LoggedPost;
}

/** A post as the world outside knows it; `postKey` is the same for every way of naming one post. */
export interface OutsideName {
  readonly postKey: string;
  readonly platform: Platform;
  readonly externalId: string | null;
  readonly url: string | null;
}

/** A reading of a post that is not logged yet. */
export interface UnmatchedReading extends ReceivedReading {
  readonly post: OutsideName;
}

/** Whether a reading tells at least one counter. */
export const tellsSomething = (metrics: MetricValues): boolean =>
  METRICS.some((metric) => typeof metrics[metric] === 'number');

/** Whether one telling of a reading knows a counter that another knows otherwise, or not at all. */
export const tellsOtherwise = (told: MetricValues, known: MetricValues): boolean =>
  METRICS.some((metric) => typeof told[metric] === 'number' && told[metric] !== known[metric]);
