import { PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';
import { FORMATS, type Format } from './format.js';

interface Item {
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
}

interface AskedItem extends Item {
  /** Hours after the event's start by which it is due. */
  readonly dueHours: number;
}

const HOUR_MS = 3_600_000;

/** When it is due: in whole hours after the event's start where it is so, else the moment itself. */
const dueText = (dueAt: Date, startsAt: Date): string => {
  const hours = (dueAt.getTime() - startsAt.getTime()) / HOUR_MS;
  return Number.isInteger(hours) && hours >= 0 ? `${hours}h` : dueAt.toISOString();
};

/** What was agreed, in a few words: `2 instagram story 48h`. */
export const writeAgreedItem = (
  { count, platform, format, dueAt }: Item & { readonly dueAt: Date },
  startsAt: Date,
): string => `${count} ${platform} ${format} ${dueText(dueAt, startsAt)}`;

const ITEM = new RegExp(`^(\\d{1,4}) (${PLATFORMS.join('|')}) (${FORMATS.join('|')}) (\\d{1,4})h$`);

/** What such words ask for; null where they are others, or name a moment instead of hours. */
export const readAgreedItem = (text: string): AskedItem | null => {
  const found = ITEM.exec(text.trim().replaceAll(/\s+/g, ' ').toLowerCase());
  if (found === null) return null;
  const [, count, platform, format, dueHours] = found;
  return {
    platform: platform as Platform,
    format: format as Format,
    count: Number(count),
    dueHours: Number(dueHours),
  };
};
