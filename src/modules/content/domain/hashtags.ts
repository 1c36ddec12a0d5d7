const HASHTAGS = /(?<![\p{L}\p{M}\p{N}_&/])(?:[#＃][\p{L}\p{M}\p{N}_\u00b7\u200c\u200d]+)+/gu;
const COMBINING_ACCENTS = /[\u0300-\u036f]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** The form under which hashtags are compared: no `#`, no case, no accents, ligatures written out. */
export const hashtagKey = (hashtag: string): string =>
  hashtag
    .trim()
    .replace(/^[#＃]+/, '')
    .normalize('NFKD')
    .replace(COMBINING_ACCENTS, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature);

/** The hashtags of a caption as keys, each once, in any script; `&#39;` and `page#part` are none. */
export const hashtagsIn = (caption: string): string[] => {
  const runs = caption.match(HASHTAGS) ?? [];
  const tags = runs.flatMap((run) => run.split(/[#＃]/).filter((tag) => tag !== ''));
  return [...new Set(tags.map(hashtagKey))];
};
