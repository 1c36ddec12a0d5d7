import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from './format.js';

interface Asked {
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
  /** Hours after the start of the event. */
  readonly dueHours: number;
}

interface Agreed {
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
  readonly dueAt: Date;
}

const HOUR_MS = 3_600_000;

const word = ({ platform, format, count, dueAt }: Agreed): string =>
  [platform, format, count, dueAt.toISOString()].join();

/**
 * Whether a list says of an event that starts at `startsAt` that something was agreed which is not known. Where it
 * says less, it is only silent: what is due at a moment of its own cannot even be said in hours.
 */
export const saysMoreWasAgreed = (
  asked: readonly Asked[],
  agreed: readonly Agreed[],
  startsAt: Date,
): boolean => {
  const known = agreed.map(word);
  return asked.some(({ dueHours, ...item }) => {
    const dueAt = new Date(startsAt.getTime() + dueHours * HOUR_MS);
    const place = known.indexOf(word({ ...item, dueAt }));
    if (place !== -1) known.splice(place, 1);
    return place === -1;
  });
};
