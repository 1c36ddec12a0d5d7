import { foldText } from '../../../kernel/fold-text.js';

const SIGNS: Readonly<Record<'#' | '@', RegExp>> = { '#': /^[#＃]+/, '@': /^[@＠]+/ };

/** One hashtag or mention as it is kept: without its sign and the blanks around it, its case as typed. */
export const withoutSign = (text: string, sign: '#' | '@'): string =>
  text.trim().replace(SIGNS[sign], '').trim();

/**
 * Hashtags or mentions as they are kept: without their sign, each once without regard to case and
 * accents, the first spelling kept.
 */
export const cleanTagList = (texts: readonly string[], sign: '#' | '@'): string[] => {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const tag = withoutSign(text, sign);
    const key = foldText(tag);
    if (seen.has(key)) return [];
    seen.add(key);
    return [tag];
  });
};
