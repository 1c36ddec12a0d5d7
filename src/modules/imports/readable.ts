import { UnreadableFile } from '../../platform/tables/unreadable-file.js';
import { importProblems } from './imports.errors.js';

/** Reads from a file; what makes it unreadable becomes a refusal in words that a person can act on. */
export const readable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw importProblems.refuse(error.code, error.params);
  }
};
