import { emailIdentity, handleIdentity, identityWord } from './identity.js';
import { nameKey } from './person-name.js';
import { PLATFORMS, type Platform } from './platform.js';

/**
 * By which a record about a person is told from others, whatever it is: the id, the addresses, the handles; the
 * name only where there is nothing else.
 */
export const wordsOfPerson = (record: unknown): string[] => {
  const { id, name, email, emails, accounts } = fieldsOf(record);
  const words = [
    ...textsIn([id]).map((each) => `id:${each.toLowerCase()}`),
    ...textsIn([email, ...listOf(emails)]).map((each) => identityWord(emailIdentity(each, ''))),
    ...listOf(accounts).map(fieldsOf).flatMap(handleWord),
  ];
  const named = words.length > 0 ? [] : textsIn([name]).map((each) => `name:${nameKey(each)}`);
  return [...new Set([...words, ...named])];
};

const handleWord = ({ platform, handle }: Readonly<Record<string, unknown>>): string[] =>
  isPlatform(platform)
    ? textsIn([handle]).map((each) => identityWord(handleIdentity(platform, each, '')))
    : [];

const isPlatform = (value: unknown): value is Platform => PLATFORMS.some((each) => each === value);

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textsIn = (values: readonly unknown[]): string[] =>
  values.filter((value) => typeof value === 'string').filter((text) => text.trim() !== '');
