import { sourceKeyOf } from './event-source.js';
import { likenessOf } from './known-events.js';

type Fields = Readonly<Record<string, unknown>>;

/** The words by which a record of an event, whatever it is, is told from others: the first that it has of id, source and likeness. */
export const wordsOfEvent = (record: unknown): readonly string[] => {
  const { id, source, ...said } = fieldsOf(record);
  if (typeof id === 'string') return [`id:${id.toLowerCase()}`];
  const sourceWord = wordOfSource(fieldsOf(source));
  return sourceWord === null ? wordsOfLikeness(said) : [sourceWord];
};

const wordOfSource = ({ uid, recurrenceDay: day, recurrenceId }: Fields): string | null => {
  if (typeof uid !== 'string') return null;
  const recurrenceDay = typeof day === 'string' ? day : null;
  return `uid:${sourceKeyOf({ uid, recurrenceDay, recurrenceId: momentOf(recurrenceId) })}`;
};

const wordsOfLikeness = ({ title, startsAt, venue, defaults }: Fields): string[] => {
  const city = fieldsOf(venue)['city'] ?? fieldsOf(fieldsOf(defaults)['venue'])['city'];
  const moment = momentOf(startsAt);
  return typeof title === 'string' && typeof city === 'string' && moment !== null
    ? [`event:${likenessOf(title, moment, city)}`]
    : [];
};

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const momentOf = (value: unknown): Date | null => {
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
};
