import { foldText } from '../../../kernel/fold-text.js';
import { saysUnknown, seenText } from './cell-reading.js';
import { type ClockTime, clockTimeIn } from './clock-times.js';
import { dayInFigures, type DayReadings } from './day-figures.js';
import { dayInWords, type DayParts, isFiller } from './day-words.js';

const LONGEST = 100;

/** What a text says as a date: a day, in figures or words, and perhaps a time. */
export interface DateText {
  readonly figures: DayReadings | null;
  readonly words: DayParts | null;
  readonly clock: ClockTime | null;
}

/** A text of a date as it is read: folded, all spaces the same. */
export const foldedDate = (text: string): string =>
  text.length > LONGEST ? '' : foldText(seenText(text)).replace(/ +/g, ' ').trim();

/** The parts of `text` where it is a date in whatever order and language; null where it is none. */
export const dateText = (text: string): DateText | null => {
  const folded = foldedDate(text);
  if (folded === '' || saysUnknown(folded)) return null;
  const clock = clockTimeIn(folded);
  const rest = clock === null ? folded : clock.rest;
  const figures = dayInFigures(bare(rest));
  const words = figures === null ? dayInWords(rest) : null;
  return figures === null && words === null ? null : { figures, words, clock };
};

/** The words between a day in figures and its time mean nothing: "25/03/2025 à 22h00". */
const bare = (text: string): string =>
  text
    .split(/[ ,]+/)
    .filter((word) => word !== '' && !isFiller(word))
    .join(' ');
