import { type WallTime } from '../../../kernel/wall-times.js';

/** The last day that a spreadsheet knows, 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** Spreadsheets count 29 February 1900, which never was, as the 60th day: so did Lotus 1-2-3. */
const DAY_THAT_NEVER_WAS = 60;
const DAY = 86_400_000;

/** The wall time that a spreadsheet means by `serial`, days since the end of 1899; null where it means none. */
export const wallTimeOfSerial = (serial: number): WallTime | null => {
  // To the millisecond: fractions of a day are inexact beyond it.
  const milliseconds = Math.round(serial * DAY);
  const days = Math.floor(milliseconds / DAY);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === DAY_THAT_NEVER_WAS) return null;
  const first = days < DAY_THAT_NEVER_WAS ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const day = new Date(first + days * DAY).toISOString().slice(0, 10);
  return { day, milliseconds: milliseconds - days * DAY };
};
