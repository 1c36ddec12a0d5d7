import { foldText } from '../../../kernel/fold-text.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { EventRecord } from './event-record.js';
import { sourceKeyOf } from './event-source.js';
import { sourceAliasOf } from './source-alias.js';

/** What an event is recognised by. */
export interface Recognisable {
  readonly id: string;
  readonly sourceUid: string | null;
  readonly title: string;
  readonly venueCity: string;
  readonly startsAt: Date;
  /** The day on which it begins at its venue, as its calendar said last, else as it is known. */
  readonly day: CalendarDate;
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

  /** `named` are the sources of all records that are looked for: what one of them names is no other's. */
  constructor(
    events: readonly Event[],
    private readonly named: ReadonlySet<string> = new Set(),
  ) {
    for (const event of events) this.put(event);
  }

  put(event: Event): void {
    const before = this.byId.get(event.id);
    if (before !== undefined) this.forget(before);
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
    const told = this.bySource(sourceKeyOf(record.source)) ?? this.byAlias(record);
    if (told !== undefined) return recognised(told, 'source');
    const byHand = alike.find(({ sourceUid }) => sourceUid === null);
    return recognised(byHand, 'adopted');
  }

  private forget(event: Event): void {
    this.idsByLikeness.get(likeness(event))?.delete(event.id);
    const { sourceUid } = event;
    if (sourceUid !== null && this.idBySource.get(sourceUid) === event.id)
      this.idBySource.delete(sourceUid);
  }

  private bySource(key: string): Event | undefined {
    return this.byId.get(this.idBySource.get(key) ?? '');
  }

  /** An event that became one of a series, or was one. */
  private byAlias(record: EventRecord): Event | undefined {
    const alias = sourceAliasOf(record);
    if (alias === null || this.named.has(alias.key)) return undefined;
    const event = this.bySource(alias.key);
    return alias.day === null || event?.day === alias.day ? event : undefined;
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
