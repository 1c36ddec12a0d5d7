import { handleKey, PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const isPlatform = (value: unknown): value is Platform =>
  (PLATFORMS as readonly unknown[]).includes(value);

const lower = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : null;

const handleWord = ({ platform, handle }: Fields): string[] => {
  if (typeof handle !== 'string' || !isPlatform(platform)) return [];
  return [`handle:${platform}:${handleKey(platform, handle)}`];
};

/** A name is said of a person of whom nothing else is. */
const personWords = (influencerId: unknown, person: Fields): string[] => {
  const id = lower(influencerId) ?? lower(person['id']);
  const email = lower(person['email']);
  const sure = [
    ...(id === null ? [] : [`id:${id}`]),
    ...(email === null ? [] : [`email:${email}`]),
    ...handleWord(person),
  ];
  const name = lower(person['name']);
  return sure.length > 0 || name === null ? sure : [`name:${name}`];
};

/** The words by which a record of a guest, whatever it is, is told from others: two records of a guest of an event share one. */
export const wordsOfGuest = (record: unknown): readonly string[] => {
  const { id, eventId, influencerId, influencer } = fieldsOf(record);
  const invitation = lower(id);
  if (invitation !== null) return [`invitation:${invitation}`];
  const event = lower(eventId);
  if (event === null) return [];
  return personWords(influencerId, fieldsOf(influencer)).map((word) => `guest:${event}:${word}`);
};
