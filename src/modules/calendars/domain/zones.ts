import { calendarDateIn, isTimeZone, type CalendarDate } from '../../../kernel/time.js';
import { instantOfWallTime, type WallTime } from '../../../kernel/wall-times.js';
import { property, type Component } from './components.js';
import type { Patience } from './recurrence.js';
import { lineOf } from './text-value.js';
import { timeOfWall, wallOf } from './time-values.js';
import { offsetsOf, type OwnZone } from './own-zone.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** How the clocks of a calendar's zone go: as those of the IANA database, or as the calendar itself says. */
export type Zone =
  | { readonly kind: 'iana'; readonly name: string }
  | { readonly kind: 'own'; readonly zone: OwnZone };

/** The zone of a name, by the names of the calendar's own; null where nobody knows it. */
export type ZoneOf = (name: string) => Zone | null;

/** Most names of zones that are looked up in one calendar: it takes a millisecond to know that nobody knows one. */
const MOST_NAMES = 500;

/** Days that are looked at for all of a calendar's own zones together, apart from those for its series. */
const PATIENCE_DAYS = 300_000;

/** How a calendar names its zones; its own are worked out for the years around `now`. */
export const zonesOf = (calendars: readonly Component[], now: Date): ZoneOf => {
  const patience: Patience = { left: PATIENCE_DAYS };
  const own = new Map<string, Component>();
  for (const part of calendars.flatMap(({ parts }) => parts)) {
    if (part.name === 'VTIMEZONE') own.set(property(part, 'TZID')?.value.trim() ?? '', part);
  }
  const known = new Map<string, Zone | null>();
  return (name) => {
    const wanted = name.trim();
    const found = known.get(wanted);
    if (found !== undefined) return found;
    if (known.size >= MOST_NAMES) return null;
    const described = own.get(wanted) ?? null;
    const zone = zoneNamed(wanted, described, (each) => offsetsOf(each, now, patience));
    known.set(wanted, zone);
    return zone;
  };
};

/** A name that the world knows counts before what the calendar says of it: its rules are seldom of this year. */
const zoneNamed = (
  name: string,
  own: Component | null,
  offsets: (own: Component) => OwnZone | null,
): Zone | null => {
  const location = own === null ? null : property(own, 'X-LIC-LOCATION');
  const iana = ianaName(name) ?? (location === null ? null : ianaName(lineOf(location.value)));
  if (iana !== null) return { kind: 'iana', name: iana };
  const zone = own === null ? null : offsets(own);
  return zone === null ? null : { kind: 'own', zone };
};

/** The IANA name in a name: itself, the end of a path such as `/example.org/2026/Europe/Paris`, or what Windows calls it. */
export const ianaName = (name: string): string | null => {
  if (isTimeZone(name)) return name;
  const windows = WINDOWS_ZONES[name];
  if (windows !== undefined) return windows;
  if (/^(?:Z|GMT|Etc\/UTC)$/i.test(name)) return 'UTC';
  const path = name.split('/');
  const ends = [path.slice(-3), path.slice(-2)].map((end) => end.join('/'));
  return path.length > 2 ? (ends.find((end) => isTimeZone(end)) ?? null) : null;
};

/** The instant at which clocks of `zone` show `wall`. */
export const instantIn = (wall: WallTime, zone: Zone): Date => {
  if (zone.kind === 'own') return new Date(timeOfWall(wall) - zone.zone(timeOfWall(wall)));
  return zone.name === 'UTC' ? new Date(timeOfWall(wall)) : instantOfWallTime(wall, zone.name);
};

/** The day that clocks of `zone` show at an instant. */
export const dayIn = (instant: Date, zone: Zone): CalendarDate => {
  // Years before 1000 are written with fewer digits.
  if (zone.kind === 'iana') return calendarDateIn(instant, zone.name).padStart(10, '0');
  const time = instant.getTime();
  return wallOf(time + zone.zone(time + zone.zone(time))).day;
};
