import type { JsonRecord } from './json-record.js';
import { headerKey } from './headers.js';
import { minorUnits } from './money-cells.js';
import { momentOf, plainly, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** How long something new is taken to last of which no end is said: a match, or a film. */
const USUAL_MINUTES = 120;

/** What the heading of the title says of what is listed. */
const KINDS_BY_HEADER: Readonly<Record<string, string>> = {
  match: 'match',
  rencontre: 'match',
  affiche: 'match',
  fixture: 'match',
  game: 'match',
  film: 'premiere',
  spectacle: 'concert',
};

const kindByHeader = ({ read }: RowPlan): string => {
  const title = read.find(({ field }) => field.name === 'title');
  return KINDS_BY_HEADER[headerKey(title?.header ?? '')] ?? 'other';
};

/** `Stade Ernest-Wallon, Toulouse`: where the town has no column it is after the last comma. */
const venueOf = (sayings: Sayings): Record<string, unknown> => {
  const name = sayings.text('venue.name');
  const city = sayings.text('venue.city');
  const parts = /^(.*\S)\s*,\s*([^,\d]+)$/u.exec(name ?? '');
  const isApart = sayings.hasColumn('venue.city') || parts === null;
  return {
    'venue.name': isApart ? name : parts[1],
    'venue.city': isApart ? city : parts[2],
    ...plainly(sayings, 'venue.address', 'venue.timeZone'),
  };
};

const seatValueOf = (sayings: Sayings): Record<string, unknown> => {
  const said = sayings.money('seatValue');
  const currency = (sayings.text('seatValue.currency') ?? said?.currency ?? 'EUR').toUpperCase();
  const amount = said === undefined ? undefined : (minorUnits(said, currency) ?? undefined);
  const minor = sayings.number('seatValue.amount') ?? amount;
  return minor === undefined ? {} : { 'seatValue.amount': minor, 'seatValue.currency': currency };
};

/** The event that a row tells of; what it does not say and a new one needs stands in its defaults. */
export const eventRecord = (sayings: Sayings, plan: RowPlan): JsonRecord => {
  const startsAt = momentOf(sayings, 'startsAt');
  const start = startsAt === undefined ? null : new Date(startsAt);
  const kind = sayings.text('kind');
  const isSaid = kind !== undefined && !sayings.isGuess('kind');
  const uid = sayings.text('source.uid');
  return recordOf({
    ...plainly(sayings, 'id', 'campaignId', 'title', 'seats', 'state'),
    kind: isSaid ? kind : undefined,
    ...venueOf(sayings),
    startsAt,
    doorsAt: momentOf(sayings, 'doorsAt', start),
    endsAt: momentOf(sayings, 'endsAt', start),
    rsvpDeadline: momentOf(sayings, 'rsvpDeadline', start),
    ...seatValueOf(sayings),
    'source.uid': uid,
    'source.sequence': uid === undefined ? undefined : sayings.number('source.sequence'),
    'defaults.kind': isSaid ? undefined : (kind ?? kindByHeader(plan)),
    'defaults.seats': 0,
    'defaults.venue': { ...plan.options.venue, timeZone: plan.cellZone },
    'defaults.durationMinutes': USUAL_MINUTES,
    'defaults.campaignId': plan.options.campaignId,
  });
};
