import { foldText } from '../../../kernel/fold-text.js';

const HASHTAGS = /(?<![\p{L}\p{M}\p{N}_&/])(?:[#＃][\p{L}\p{M}\p{N}_\u00b7\u200c\u200d]+)+/gu;

/** The form under which hashtags are compared: no `#`, no case, no accents, ligatures written out. */
export const hashtagKey = (hashtag: string): string =>
  foldText(hashtag.trim().replace(/^[#＃]+/, ''));

/** The hashtags of a caption as keys, each once, in any script; `&#39;` and `page#part` are none. */
export const hashtagsIn = (caption: string): string[] => {
  const runs = caption.match(HASHTAGS) ?? [];
  const tags = runs.flatMap((run) => run.split(/[#＃]/).filter((tag) => tag !== ''));
  return [...new Set(tags.map(hashtagKey))];
};
