import { foldText } from '../../../kernel/fold-text.js';

/** Byte order marks, zero-width characters, marks of direction, soft hyphens and the like. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const QUOTES = /["“”„‟«»]/g;
const APOSTROPHES = /[‘’‛ʼ`´]/g;
/** What is left without the spaces, stars (a field that must be filled in), colons and apostrophes around it. */
const BARE = /[^ *:'](?:.*[^ *:'])?/su;

/** The form in which two headers are compared: without case, accents, quotes, unseen characters, and what decorates the ends. */
export const headerKey = (text: string): string => {
  // Before folding, which would make of a lone accent a space and the accent.
  const plain = text.replace(APOSTROPHES, "'").replace(/\s+/gu, ' ').replace(UNSEEN, '');
  const folded = foldText(plain).replace(QUOTES, '').replace(/\s+/gu, ' ');
  return BARE.exec(folded)?.[0] ?? '';
};
