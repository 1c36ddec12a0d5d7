import { foldText } from '../../../kernel/fold-text.js';

/** What the search reads of a person: name, e-mail addresses and handles (with `@`), folded, one a line. */
export const searchText = (
  name: string,
  emails: readonly string[],
  handles: readonly string[],
): string =>
  [name, ...emails, ...handles.map((handle) => `@${handle}`)]
    .map((line) => foldText(line).replace(/\n/g, ' '))
    .join('\n');
