import { foldText } from '../../../kernel/fold-text.js';
import type { EventRecord } from './event-record.js';
import { sourceKeyOf } from './event-source.js';

/** What an event is recognised by. */
export interface Recognisable {
  readonly id: string;
  readonly sourceUid: string | null;
  readonly title: string;
  readonly venueCity: string;
  readonly startsAt: Date;
}

/**
 * The event that is meant. By `source`: a calendar told of it before. `adopted`: a calendar tells for the
 * first time of one that somebody had added by hand.
 */
export interface Recognised<Event> {
  readonly event: Event;
  readonly by: 'id' | 'source' | 'adopted' | 'words';
}

/** Title, start and town as one word, without case and accents: events of one such word are the same. */
export const likenessOf = (title: string, startsAt: Date, city: string): string =>
  [title, startsAt.toISOString(), city].map(folded).join('|');

/** Such a word of a record; null where it does not say all three. */
const likenessOfRecord = ({ said, defaults }: EventRecord): string | null => {
  const city = said.venue?.city ?? defaults.venue?.city;
  const { title, startsAt } = said;
  if (title === undefined || startsAt === undefined || city === undefined) return null;
  return likenessOf(title, startsAt, city);
};

/** Events among which records are looked for; what was made or changed meanwhile is put in again. */
export class KnownEvents<Event extends Recognisable> {
  private readonly byId = new Map<string, Event>();
  private readonly idBySource = new Map<string, string>();
  private readonly idsByLikeness = new Map<string, Set<string>>();

  constructor(events: readonly Event[]) {
    for (const event of events) this.put(event);
  }

  put(event: Event): void {
    const before = this.byId.get(event.id);
    if (before !== undefined) this.idsByLikeness.get(likeness(before))?.delete(before.id);
    this.byId.set(event.id, event);
    if (event.sourceUid !== null) this.idBySource.set(event.sourceUid, event.id);
    const alike = this.idsByLikeness.get(likeness(event)) ?? new Set();
    this.idsByLikeness.set(likeness(event), alike.add(event.id));
  }

  /** The event that is meant: by its id, else by its source, else by title, start and town; null where there is none. */
  meant(record: EventRecord): Recognised<Event> | null {
    if (record.id !== undefined) return recognised(this.byId.get(record.id), 'id');
    const alike = this.alike(record);
    if (record.source === null) return recognised(alike[0], 'words');
    const told = this.byId.get(this.idBySource.get(sourceKeyOf(record.source)) ?? '');
    if (told !== undefined) return recognised(told, 'source');
    const byHand = alike.find(({ sourceUid }) => sourceUid === null);
    return recognised(byHand, 'adopted');
  }

  /** The oldest first. */
  private alike(record: EventRecord): Event[] {
    const word = likenessOfRecord(record);
    const ids = word === null ? [] : [...(this.idsByLikeness.get(word) ?? [])].sort();
    return ids.map((id) => this.byId.get(id)).filter((event) => event !== undefined);
  }
}

const folded = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

const likeness = ({ title, startsAt, venueCity }: Recognisable): string =>
  likenessOf(title, startsAt, venueCity);

const recognised = <Event>(
  event: Event | undefined,
  by: Recognised<Event>['by'],
): Recognised<Event> | null => (event === undefined ? null : { event, by });
