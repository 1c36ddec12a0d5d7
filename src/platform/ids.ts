import { v7, validate } from 'uuid';

/** A new identifier: a UUID of version 7, so that later ones sort after earlier ones. */
export const newId = (): string => v7();

export const isId = (text: string): boolean => validate(text);
