import { readInput } from '../../../platform/http/input.pipe.js';
import type {
  EventDefaults,
  EventRecord,
  SaidOfEvent,
  SaidOfVenue,
} from '../domain/event-record.js';
import { CreateEventRequest } from './dto/event-requests.dto.js';
import { EventRecordDto } from './dto/event-record.dto.js';

const MINUTE_MS = 60_000;

/** What a record says; throws `InvalidInput` where it cannot be read. */
export const readEventRecord = (record: unknown): EventRecord => {
  const { id, source, defaults, ...said } = readInput(EventRecordDto, record);
  return {
    ...(typeof id === 'string' && { id }),
    source: source === undefined || source === null ? null : { ...source },
    said: told(said),
    defaults: told(defaults ?? {}),
  };
};

/** The request by which the event of a record is made; throws `InvalidInput` naming what it does not say. */
export const requestOfRecord = ({ said, defaults }: EventRecord): CreateEventRequest => {
  const { durationMinutes, ...others } = defaults;
  const endsAt =
    said.startsAt !== undefined && durationMinutes !== undefined
      ? new Date(said.startsAt.getTime() + durationMinutes * MINUTE_MS)
      : undefined;
  const { state } = said;
  return readInput(CreateEventRequest, {
    ...others,
    ...(endsAt !== undefined && { endsAt }),
    ...said,
    venue: { ...venueByDefault(defaults, said), ...said.venue },
    // What is closed was open before.
    ...(state === 'closed' && { state: 'open' }),
  });
};

/** The address of one place is not that of another. */
const venueByDefault = ({ venue }: EventDefaults, said: SaidOfEvent): SaidOfVenue => {
  const { address, ...others } = venue ?? {};
  const isSamePlace = said.venue?.name === undefined;
  return { ...others, ...(isSamePlace && address !== undefined && { address }) };
};

/** Without what is not said, within its parts, too. */
const told = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]: [string, unknown]) => [name, isPart(value) ? told(value) : value]),
  );

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);
