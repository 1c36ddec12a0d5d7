/** The time of day in a text, and what else the text says. */
export interface ClockTime {
  /** Milliseconds since midnight; null where the clock never shows what is written, as in `25:00`. */
  readonly milliseconds: number | null;
  /** How far ahead of UTC that clock is, where the text says so. */
  readonly offset: number | null;
  readonly rest: string;
}

const CLOCK = new RegExp(
  [
    /(?:^|[\s,]|(?<=\d)t)(?<hour>\d{1,2})/,
    // `22:00`, `22h`, `22 h 00`, `22:00:15.5`; only the hour where `am` or `pm` follows.
    /\s?(?:[:h]\s?(?<minute>\d{2})(?:\s?[:m]\s?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?|h|(?=[ap]\.?\s?m))/,
    /\s?(?<half>[ap](?=\.?\s?m)\.?\s?m\.?)?/,
    /\s?(?<zone>z|(?:utc|gmt)?\s?(?<ahead>[+-]\d{1,2}(?::?\d{2})?)|utc|gmt)?(?=$|[\s,])/,
  ]
    .map((part) => part.source)
    .join(''),
);

/** The time of day that `text`, folded, contains; null where it contains none. */
export const clockTimeIn = (text: string): ClockTime | null => {
  const found = CLOCK.exec(text);
  if (found?.groups === undefined) return null;
  const { half, zone, ahead } = found.groups;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  const offset = zone === undefined ? null : offsetOf(ahead);
  const isReal = offset === null || Math.abs(offset) <= FARTHEST;
  return { milliseconds: isReal ? sinceMidnight(found.groups, half) : null, offset, rest };
};

const MINUTE = 60_000;
/** No zone is farther from UTC than 14 hours. */
const FARTHEST = 14 * 60 * MINUTE;

const offsetOf = (ahead: string | undefined): number => {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(ahead ?? '') ?? [];
  if (hours === undefined) return 0;
  if (Number(minutes) > 59) return Number.POSITIVE_INFINITY;
  return (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1) || 0;
};

const sinceMidnight = (
  groups: Readonly<Record<string, string | undefined>>,
  half: string | undefined,
): number | null => {
  const hour = hourOf(Number(groups['hour']), half);
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  const thousandths = Number((groups['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  return (hour * 60 + minute) * MINUTE + second * 1000 + thousandths;
};

/** On a clock of twice twelve hours, 12 stands for 0. */
const hourOf = (shown: number, half: string | undefined): number | null => {
  if (half === undefined) return shown > 23 ? null : shown;
  if (shown < 1 || shown > 12) return null;
  return (shown % 12) + (half.startsWith('p') ? 12 : 0);
};
